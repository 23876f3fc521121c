import { administrator, healthOf, lockHealth, pass, tested } from '../../builders/lockHealth';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const states = (forum: LockedForum) => Object.fromEntries(healthOf(forum).checks.map(({ name, state }) => [name, state]));

describe('L20 the self-test names each of its checks', () => {
  it('all in order on a usual board; that events arrive has still to be shown', async () => {
    const forum = await tested(await lockedForum());
    expect(states(forum)).toEqual({
      permissions: 'ok',
      boardFilter: 'ok',
      rankField: 'ok',
      projectType: 'note',
      sharing: 'ok',
      events: 'unknown',
      schedule: 'unknown',
    });
  });

  it('events arrive once a move was heard of, and the schedule lives once it has run', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    await pass(forum, 'PT7M');
    expect(states(forum)).toMatchObject({ events: 'note', schedule: 'note' });
  });

  it('another rank field of the site is named beside the one that the board orders by', async () => {
    const forum = await tested(await lockedForum({ hasOwnRankField: true }));
    const check = healthOf(forum).checks.find(({ name }) => name === 'rankField');
    expect(check).toMatchObject({ state: 'note', because: { used: { name: 'Team rank' }, others: [{ name: 'Rank' }] } });
  });

  it('a filter that was changed is noted while it is still ordered by rank', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.changeFilter(Number(forum.board.id), 'project = PAY AND labels is EMPTY ORDER BY Rank ASC');
    await pass(forum, 'PT12M');
    expect(states(forum)).toMatchObject({ boardFilter: 'note' });
    expect((await lockHealth(forum)).kind).toBe('enforced');
  });
});

describe('L20 two boards over one backlog', () => {
  it('are both named where one of them shows another locked product as well', async () => {
    const forum = await lockedForum();
    const ops = forum.elsewhere('OPS');
    await ops.value('facilitator', 'makeForum', ops.input({ name: 'Second', products: [ops.product({ name: 'Operations' })] }));
    forum.site.jira.admin.addBoard({ name: 'Everything', type: 'scrum', projectKeys: ['PAY', 'OPS'] });
    await tested(forum);
    const check = healthOf(forum).checks.find(({ name }) => name === 'sharing');
    expect(check).toMatchObject({ state: 'note', because: { boards: [{ name: 'Everything', shows: [{ name: 'Operations' }] }] } });
  });
});

describe('L21 locks are tested at least every ten minutes', () => {
  it('a permission that was taken is found within ten minutes, with who took it and when', async () => {
    const forum = await lockedForum();
    const { admin } = forum.site.jira;
    const ruedi = administrator(forum, 'Ruedi');
    await pass(forum, 'PT7M');
    const at = forum.site.kernel.now();
    admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES', ruedi);
    await pass(forum, 'PT10M30S');
    expect(await lockHealth(forum)).toMatchObject({
      kind: 'broken',
      cause: { code: 'appMayNotRank', missing: ['SCHEDULE_ISSUES'] },
      changed: { kind: 'told', by: ruedi, at },
    });
  });

  it('for eleven points a test, and nine more once an hour for the Product Owner', async () => {
    const forum = await tested(await lockedForum());
    forum.meters();
    await pass(forum, 'PT58M');
    const { points, calls } = forum.meters();
    expect(calls['GET /rest/api/3/mypermissions']).toBeGreaterThanOrEqual(5);
    expect(calls['GET /rest/api/3/field']).toBeUndefined();
    expect(points).toBe(6 * 11);
  });
});

describe('L22 who changed it', () => {
  it('is somebody between two checks where the app may not read the audit records', async () => {
    const forum = await lockedForum();
    await pass(forum, 'PT7M');
    const from = healthOf(forum).checkedAt;
    forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
    await pass(forum, 'PT10M30S');
    const health = await lockHealth(forum);
    expect(health).toMatchObject({ kind: 'broken', changed: { kind: 'between', from } });
  });
});
