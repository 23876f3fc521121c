import { administrator, healthOf, letters, lockHealth, pass, tested } from '../../builders/lockHealth';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const BY_CREATION = 'project = PAY ORDER BY created';
const CONFIGURATION = 'GET /rest/agile/1.0/board/{boardId}/configuration';

/** Tested, and forgotten what that cost. */
async function quiet(options = {}): Promise<LockedForum> {
  const forum = await tested(await lockedForum(options));
  await pass(forum, 'PT1M');
  forum.meters();
  return forum;
}

const own = ({ board }: LockedForum) => Number(board.id);
/** How often the app has looked at the board since the last look; a full look reads the fields as well. */
function looks(forum: LockedForum): { looks: number; full: number } {
  const { calls } = forum.meters();
  return { looks: calls[CONFIGURATION] ?? 0, full: calls['GET /rest/api/3/field'] ?? 0 };
}

describe('L34 a change that Jira tells of is looked at within seconds', () => {
  it("the board's filter gets another order: the lock is broken, with its gap, and people are told", async () => {
    const forum = await quiet();
    const ruedi = administrator(forum, 'Ruedi');
    const at = forum.site.kernel.now();
    forum.site.jira.admin.changeFilter(own(forum), BY_CREATION, ruedi);
    await pass(forum, 'PT10S');
    const health = await lockHealth(forum);
    expect(health).toMatchObject({ kind: 'broken', cause: { code: 'boardNotRanked' }, changed: { kind: 'told', by: ruedi, at } });
    expect(Number(health.checkedAt) - at).toBeLessThan(10_000);
    expect(healthOf(forum).gaps).toMatchObject([{ cause: { code: 'boardNotRanked' }, from: at, until: null }]);
    await pass(forum, 'PT25M');
    expect((await forum.log()).filter(({ what }) => what.kind === 'lockGapBegan')).toHaveLength(1);
    expect(letters(forum, /not protected/)).toEqual(['facilitator', 'owner']);
  });

  it('and is in order again within seconds once it is put right', async () => {
    const forum = await quiet();
    const { admin } = forum.site.jira;
    admin.changeFilter(own(forum), BY_CREATION);
    await pass(forum, 'PT40S');
    admin.changeFilter(own(forum), 'project = PAY ORDER BY Rank ASC');
    await pass(forum, 'PT10S');
    expect((await lockHealth(forum)).kind).toBe('enforced');
  });

  it('the board orders by another rank field', async () => {
    const forum = await quiet();
    const { admin } = forum.site.jira;
    const to = admin.addField('rank').id;
    admin.changeFilter(own(forum), `project = PAY ORDER BY cf[${to.replace('customfield_', '')}]`);
    admin.configureBoard(own(forum), { rankFieldId: to });
    await pass(forum, 'PT10S');
    expect(await lockHealth(forum)).toMatchObject({ kind: 'broken', cause: { code: 'rankFieldChanged', to } });
  });

  it('the board gets another filter, whose own changes are heard from then on', async () => {
    const forum = await quiet();
    const { admin } = forum.site.jira;
    const other = admin.addBoard({ name: 'Other', type: 'scrum', projectKeys: ['PAY'], jql: 'project = PAY ORDER BY Rank ASC' });
    admin.configureBoard(own(forum), { filterId: other.filterId });
    await pass(forum, 'PT40S');
    expect((await lockHealth(forum)).kind).toBe('enforced');
    admin.changeFilter(other.id, BY_CREATION);
    await pass(forum, 'PT10S');
    expect((await lockHealth(forum)).kind).toBe('broken');
  });

  it('the board is deleted', async () => {
    const forum = await quiet();
    forum.site.jira.admin.removeBoard(own(forum));
    await pass(forum, 'PT10S');
    expect(await lockHealth(forum)).toMatchObject({ kind: 'broken', cause: { code: 'boardGone' } });
  });

  it('its project is deleted', async () => {
    const forum = await quiet();
    forum.site.jira.admin.removeProject('PAY');
    await pass(forum, 'PT10S');
    expect(healthOf(forum).health).toMatchObject({ kind: 'broken' });
  });

  it('its rank field is renamed: the whole board is looked at again, with the new name', async () => {
    const forum = await quiet({ hasOwnRankField: true });
    const field = healthOf(forum).board?.rankField ?? '';
    forum.site.jira.admin.renameField(field, { en: 'Order of payments', ru: '', de: '' });
    await pass(forum, 'PT10S');
    expect(looks(forum)).toEqual({ looks: 1, full: 1 });
    expect(healthOf(forum).board).toMatchObject({ rankFieldName: 'Order of payments' });
  });

  it('a lock that only watches is told broken as well', async () => {
    const forum = await quiet({ strength: 'watch' });
    forum.site.jira.admin.changeFilter(own(forum), BY_CREATION);
    await pass(forum, 'PT10S');
    expect((await lockHealth(forum)).kind).toBe('broken');
  });
});

describe('L34 what does not concern a lock costs nothing', () => {
  it.each<[string, (forum: LockedForum) => void]>([
    [
      'another board, its filter and its configuration',
      ({ site: { jira } }) => {
        const { id } = jira.admin.addBoard({ name: 'Beside', type: 'kanban', projectKeys: ['PAY'] });
        jira.admin.changeFilter(id, BY_CREATION);
        jira.admin.configureBoard(id, {});
        jira.admin.removeBoard(id);
      },
    ],
    [
      'a field that orders no locked product',
      ({ site: { jira } }) => {
        jira.admin.renameField('customfield_10016', { en: 'Size', ru: '', de: '' });
      },
    ],
    [
      'another project',
      (forum) => {
        forum.elsewhere('OPS');
        forum.site.jira.admin.removeProject('OPS');
      },
    ],
  ])('%s: no call of Jira, no job', async (_, change) => {
    const forum = await quiet();
    change(forum);
    await forum.settle();
    expect(forum.site.control.meters()).toMatchObject({ calls: {}, points: 0, pushes: 0 });
  });

  it('a product that was never locked is left to the schedule', async () => {
    const forum = await lockedForum();
    const ops = forum.elsewhere('OPS');
    await ops.value('facilitator', 'makeForum', ops.input({ name: 'Second', products: [ops.product({ name: 'Operations' })] }));
    await forum.settle();
    forum.meters();
    forum.site.jira.admin.changeFilter(Number(ops.board.id), 'project = OPS ORDER BY created');
    await forum.settle();
    expect(forum.meters().calls).toEqual({});
  });
});

describe('L34 a burst of changes is one test', () => {
  it('where Jira tells each of them twice', async () => {
    const forum = await quiet();
    forum.site.control.faults({ eventDoubling: 1, queueDoubling: 1 });
    forum.site.jira.admin.renameBoard(own(forum), 'Payments board');
    await forum.settle();
    expect(looks(forum)).toEqual({ looks: 1, full: 0 });
  });

  it('of twenty changes in a row; and what changes after a test is tested half a minute later', async () => {
    const forum = await quiet();
    const { admin } = forum.site.jira;
    for (let turn = 0; turn < 20; turn += 1) admin.renameBoard(own(forum), `Board ${turn}`);
    await pass(forum, 'PT5S');
    expect(looks(forum)).toEqual({ looks: 1, full: 0 });
    admin.changeFilter(own(forum), BY_CREATION);
    await pass(forum, 'PT15S');
    expect(looks(forum).looks).toBe(0);
    await pass(forum, 'PT20S');
    expect((await lockHealth(forum)).kind).toBe('broken');
  });

  it('a lost event is made up for by the schedule', async () => {
    const forum = await quiet();
    forum.site.control.faults({ eventLoss: 1 });
    forum.site.jira.admin.changeFilter(own(forum), BY_CREATION);
    await pass(forum, 'PT30S');
    expect((await lockHealth(forum)).kind).toBe('enforced');
    await pass(forum, 'PT10M30S');
    expect((await lockHealth(forum)).kind).toBe('broken');
  });

  it('tests that changes ask for do not make the schedule look silent', async () => {
    const forum = await quiet();
    await pass(forum, 'PT15M');
    for (let minute = 0; minute < 25; minute += 1) {
      forum.site.jira.admin.renameBoard(own(forum), `Board ${minute}`);
      await pass(forum, 'PT1M');
    }
    expect(healthOf(forum).checks.find(({ name }) => name === 'schedule')).toMatchObject({ state: 'note' });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'a test that is killed after call %i is made by the job that comes again',
    async (call) => {
      const forum = await quiet();
      forum.site.control.faults({ killAfterCall: { function: 'work-on-backlog', call } });
      forum.site.jira.admin.changeFilter(own(forum), BY_CREATION);
      await pass(forum, 'PT40S');
      expect((await lockHealth(forum)).kind).toBe('broken');
      expect(healthOf(forum).gaps).toHaveLength(1);
    },
  );

  it.each([1, 2, 3])('a trigger that is killed after call %i wakes it when it comes again', async (call) => {
    const forum = await quiet();
    forum.site.control.faults({ killAfterCall: { function: 'note-setting-change', call } });
    forum.site.jira.admin.removeBoard(own(forum));
    await pass(forum, 'PT90S');
    expect((await lockHealth(forum)).kind).toBe('broken');
  });
});
