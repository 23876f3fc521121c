import { type LockedForum, lockedForum } from '../../builders/lockedForum';

/** Issues that stand apart, each dropped into a gap of its own elsewhere: surgery takes a call for each. */
async function scatter(forum: LockedForum, { count, step }: { count: number; step: number }): Promise<void> {
  const { admin } = forum.site.jira;
  for (let index = 0; index < count; index += 1) {
    const issue = `PAY-${1 + index * step}`;
    const target = `PAY-${3 + ((index + 1) % count) * step}`;
    const body = JSON.stringify({ issues: [issue], rankAfterIssue: target });
    const headers = { 'content-type': 'application/json' };
    const principal = { kind: 'user' as const, accountId: forum.people.developer };
    const { status } = forum.site.jira.handle({ method: 'PUT', path: '/rest/agile/1.0/issue/rank', headers, body, principal });
    if (status !== 204) throw new Error(`The script was answered ${status} at ${admin.issue(issue).key}.`);
  }
}

describe('R5, L12 a script that moves very many issues at once', () => {
  it('is undone, each move recorded once', async () => {
    const forum = await lockedForum({ issues: 1_000 });
    const agreed = forum.order();
    await scatter(forum, { count: 140, step: 7 });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    const recorded = await forum.allPutBacks();
    expect(new Set(recorded.map(({ issueId }) => issueId)).size).toBe(140);
    expect(recorded).toHaveLength(140);
    expect(forum.onlyProduct(await forum.view()).putBackCount).toBe(140);
  });

  it('is undone in whole stretches where that takes fewer calls, and each breach says so', async () => {
    const forum = await lockedForum({ issues: 200, eventDelayMs: 5_000 });
    const agreed = forum.order();
    await scatter(forum, { count: 66, step: 3 });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    const recorded = await forum.allPutBacks();
    expect(recorded).toHaveLength(66);
    expect(recorded.filter(({ outcome }) => outcome.kind === 'putBackInMass' && outcome.calls < 66).length).toBeGreaterThan(0);
  });
});
