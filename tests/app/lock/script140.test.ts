import { groupBreaches } from '../../../src/domain/breach/groups';
import { type IssueId, issueId } from '../../../src/domain/ids';
import { surgicalPlan } from '../../../src/domain/ranking/surgicalPlan';
import type { JiraRequest, JiraResponse } from '../../stand-in/jira/wire';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const ISSUES = 5_000;
const MOVES = 140;

const idOf = (forum: LockedForum, key: string): IssueId => issueId(forum.site.jira.admin.issue(key).id);
const idsOf = (forum: LockedForum): readonly IssueId[] => forum.order().map((key) => idOf(forum, key));

/** Issues drawn at random, each dropped below another that the script does not move. */
async function runScript(forum: LockedForum, gapMs: number): Promise<ReadonlySet<IssueId>> {
  const { kernel } = forum.site;
  const drawn = new Set<number>();
  while (drawn.size < MOVES) drawn.add(1 + kernel.random.below(ISSUES));
  for (const number of drawn) {
    let below = number;
    while (drawn.has(below)) below = 1 + kernel.random.below(ISSUES);
    forum.rest('manager', 'PUT', '/rest/agile/1.0/issue/rank', { issues: [`PAY-${number}`], rankAfterIssue: `PAY-${below}` });
    if (gapMs > 0) await kernel.advanceTo(kernel.now() + gapMs);
  }
  return new Set([...drawn].map((number) => idOf(forum, `PAY-${number}`)));
}

/** Rank calls of the app that Jira carried out, and the issues it could not rank in them for the moment. */
function watchRanking({ site: { jira } }: LockedForum) {
  const watched = { calls: 0, refused: 0 };
  const handle = jira.handle.bind(jira);
  jira.handle = (request: JiraRequest): JiraResponse => {
    const response = handle(request);
    if (request.principal.kind !== 'app' || request.method !== 'PUT' || response.status >= 300) return response;
    watched.calls += 1;
    const { entries } = (response.body ?? { entries: [] }) as { entries: { status: number }[] };
    watched.refused += entries.filter(({ status }) => status === 503).length;
    return response;
  };
  return watched;
}

async function playScript({ rate207 = 0, gapMs = 0 }) {
  const forum = await lockedForum({ issues: ISSUES, seed: 5, eventDelayMs: 2_000 });
  const target = idsOf(forum);
  const watched = watchRanking(forum);
  forum.site.control.faults({ rate207 });
  const moved = await runScript(forum, gapMs);
  const orders = { target, current: idsOf(forum), moved };
  forum.meters();
  await forum.settle();
  const { points } = forum.meters();
  expect(idsOf(forum)).toEqual(target);
  await forum.site.control.clock({ advance: 'PT1M' });
  return { orders, moved, watched, breaches: await forum.allPutBacks(), points };
}

describe('R5, L12, B4 140 issues of 5,000 that a script moves', () => {
  it('at one blow are put back in the calls of the best plan, each recorded once and all in one group', async () => {
    const { orders, moved, watched, breaches, points } = await playScript({});
    const best = surgicalPlan(orders).calls.length;
    expect(best).toBeLessThanOrEqual(MOVES);
    expect(watched.calls).toBeLessThanOrEqual(best);
    expect(points / MOVES).toBeLessThanOrEqual(12);
    expect(new Set(breaches.map((breach) => breach.issueId))).toEqual(moved);
    expect(groupBreaches(breaches).map((group) => group.breaches.length)).toEqual([MOVES]);
  }, 60_000);

  it('L8 are put back whole where Jira refuses single ones for the moment: more calls only for those, and still one group', async () => {
    const { orders, watched, breaches } = await playScript({ rate207: 0.1 });
    const best = surgicalPlan(orders).calls.length;
    expect(watched.refused).toBeGreaterThan(0);
    expect(watched.calls).toBeLessThanOrEqual(best + watched.refused);
    expect(groupBreaches(breaches).map((group) => group.breaches.length)).toEqual([MOVES]);
  }, 60_000);

  it('four a second are put back while it goes on, in no more calls than issues, and all in one group', async () => {
    const { watched, breaches } = await playScript({ gapMs: 250 });
    expect(watched.calls).toBeLessThanOrEqual(MOVES);
    expect(groupBreaches(breaches).map((group) => group.breaches.length)).toEqual([MOVES]);
  }, 60_000);
});
