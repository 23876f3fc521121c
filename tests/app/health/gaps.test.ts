import { administrator, healthOf, letters, lockHealth, pass } from '../../builders/lockHealth';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const gapFacts = async (forum: LockedForum) => (await forum.log()).map(({ what }) => what).filter(({ kind }) => kind.startsWith('lockGap'));

/** Tested once, then Ruedi takes the permission from the app, and the schedule finds it. */
async function broken(strength: 'restore' | 'watch' = 'restore'): Promise<{ forum: LockedForum; at: number; ruedi: string }> {
  const forum = await lockedForum({ strength });
  const ruedi = administrator(forum, 'Ruedi');
  await pass(forum, 'PT7M');
  const at = forum.site.kernel.now();
  forum.site.jira.admin.withdrawFromApp('PAY', strength === 'watch' ? 'BROWSE_PROJECTS' : 'SCHEDULE_ISSUES', ruedi);
  await pass(forum, 'PT10M30S');
  return { forum, at, ruedi };
}

describe('L23 a permission edited by an administrator', () => {
  it('leaves a gap from that edit until it is given back, and the gap stays', async () => {
    const { forum, at, ruedi } = await broken();
    const [gap, ...others] = healthOf(forum).gaps;
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ from: at, until: null, cause: { code: 'appMayNotRank' }, changed: { kind: 'told', by: ruedi } });
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    await pass(forum, 'PT10M30S');
    expect((await lockHealth(forum)).kind).toBe('enforced');
    expect(healthOf(forum).gaps).toMatchObject([{ from: at, until: expect.any(Number) as number }]);
    await pass(forum, 'P2D');
    expect(healthOf(forum).gaps).toHaveLength(1);
  });
});

describe('L24 a gap is told', () => {
  it('in the log, and once to facilitators and Product Owner, to nobody else', async () => {
    const { forum } = await broken();
    expect(await gapFacts(forum)).toMatchObject([{ kind: 'lockGapBegan', number: 1, cause: 'appMayNotRank' }]);
    expect(letters(forum, /not protected/)).toEqual(['facilitator', 'owner']);
    await pass(forum, 'PT3H');
    expect(letters(forum, /not protected/)).toEqual(['facilitator', 'owner']);
    expect(forum.site.jira.outbox.at(-1)?.text).toContain('Ruedi changed it.');
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    await pass(forum, 'PT10M30S');
    expect((await gapFacts(forum)).map(({ kind }) => kind)).toEqual(['lockGapBegan', 'lockGapEnded']);
  });
});

describe('L23 a Jira that does not answer', () => {
  it('for two tests and more leaves a gap that ends when it does', async () => {
    const forum = await lockedForum();
    await pass(forum, 'PT7M');
    forum.site.control.faults({ rate503: 1 });
    await pass(forum, 'PT40M');
    forum.site.control.faults({ rate503: 0 });
    await pass(forum, 'PT10M30S');
    const { gaps } = healthOf(forum);
    expect(gaps).toMatchObject([{ cause: { code: 'jiraDoesNotAnswer' }, until: expect.any(Number) as number }]);
    expect((await lockHealth(forum)).kind).toBe('enforced');
  });
});
