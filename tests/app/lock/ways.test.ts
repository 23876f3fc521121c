import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const IN_PROGRESS = '21';

async function create(forum: LockedForum, fields: object): Promise<string> {
  const body = { fields: { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New', ...fields } };
  const made = (await forum.jira('manager', 'POST', '/rest/api/3/issue', body)) as { key: string };
  return made.key;
}

async function expectNoBreach(forum: LockedForum): Promise<void> {
  expect(await forum.putBacks()).toEqual([]);
  expect(forum.meters().calls['PUT /rest/agile/1.0/issue/rank'] ?? 0).toBe(0);
}

describe('B8 changes that are no change of order', () => {
  it('an edit of many issues at once changes no order', async () => {
    const forum = await lockedForum();
    for (const key of AGREED)
      await forum.jira('manager', 'PUT', `/rest/api/3/issue/${key}`, { fields: { priority: { name: 'High' }, labels: ['x'] } });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    await expectNoBreach(forum);
  });

  it('another parent changes no order', async () => {
    const forum = await lockedForum();
    const epic = await create(forum, { issuetype: { name: 'Epic' }, summary: 'Big' });
    await forum.jira('manager', 'PUT', '/rest/api/3/issue/PAY-5', { fields: { parent: { key: epic } } });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    await expectNoBreach(forum);
  });

  it('a clone enters where it stands, and its original stays', async () => {
    const forum = await lockedForum();
    const clone = await create(forum, { summary: 'CLONE - Story 3' });
    const link = { type: { name: 'Cloners' }, inwardIssue: { key: clone }, outwardIssue: { key: 'PAY-3' } };
    forum.rest('manager', 'POST', '/rest/api/3/issueLink', link);
    await forum.settle();
    expect(forum.order()).toEqual([...AGREED, clone]);
    await expectNoBreach(forum);
  });

  it('an import of thirty issues is no breach', async () => {
    const forum = await lockedForum();
    const rows = Array.from({ length: 30 }, (_, index) => ({ summary: `Imported ${index}` }));
    forum.site.jira.admin.addIssues('PAY', rows, { by: forum.people.manager, emitEvents: true });
    await forum.settle();
    expect(forum.order().slice(0, 8)).toEqual(AGREED);
    expect(forum.order()).toHaveLength(38);
    await expectNoBreach(forum);
  });

  it('what is created and ranked at the top at once is new, and stays', async () => {
    const forum = await lockedForum({ eventDelayMs: 2_000 });
    const created = await create(forum, {});
    await forum.drag('manager', created, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual([created, ...AGREED]);
    await expectNoBreach(forum);
  });
});

describe('B8 changes of order that nobody drags', () => {
  it('a drag to another column changes no order, and the rank that comes with it goes back', async () => {
    const forum = await lockedForum();
    await forum.jira('manager', 'POST', '/rest/api/3/issue/PAY-6/transitions', { transition: { id: IN_PROGRESS } });
    await forum.settle();
    expect(await forum.putBacks()).toEqual([]);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ outcome: { kind: 'putBack' } }]);
  });

  it('another app or a rule that ranks is a mover like any other', async () => {
    const forum = await lockedForum();
    const { accountId } = forum.site.jira.admin.addUser({ accountId: '557058:rule', displayName: 'A rule', accountType: 'app' });
    const issues = { issues: ['PAY-7', 'PAY-8'], rankBeforeIssue: 'PAY-1' };
    const headers = { 'content-type': 'application/json' };
    const principal = { kind: 'user' as const, accountId };
    forum.site.jira.handle({ method: 'PUT', path: '/rest/agile/1.0/issue/rank', headers, body: JSON.stringify(issues), principal });
    expect(forum.order()[0]).toBe('PAY-7');
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ mover: accountId }, { mover: accountId }]);
  });

  it('a plan that saves its order ranks each issue by itself, and all go back', async () => {
    const forum = await lockedForum();
    for (const key of ['PAY-3', 'PAY-5', 'PAY-8']) await forum.drag('manager', key, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(new Set((await forum.putBacks()).map(({ issueId }) => issueId)).size).toBe(3);
  });
});

describe('B8 orders that are not the backlog’s', () => {
  it('the order within a sprint is the team’s and is left alone', async () => {
    const forum = await lockedForum();
    const { id } = forum.site.jira.admin.addSprint(Number(forum.board.id), { name: 'Sprint', state: 'active', startDate: 1, endDate: 2 });
    await forum.jira('owner', 'POST', `/rest/agile/1.0/sprint/${id}/issue`, { issues: ['PAY-1', 'PAY-2', 'PAY-3'] });
    await forum.settle();
    await forum.drag('manager', 'PAY-3', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED.slice(3));
    await expectNoBreach(forum);
  });
});

describe('B8 what the board does not show and its filter finds', () => {
  it.each([
    ['an epic', () => ({ issuetype: { name: 'Epic' } })],
    ['a sub-task', () => ({ issuetype: { name: 'Sub-task' }, parent: { key: 'PAY-3' } })],
  ])('%s is guarded once the lock knows it', async (_what, fields) => {
    const forum = await lockedForum();
    const made = [await create(forum, fields()), await create(forum, fields())];
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 11_000);
    await forum.settle();
    await forum.drag('manager', String(made[1]), { above: String(made[0]) });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    const { admin } = forum.site.jira;
    const ranked = [...made].sort((a, b) => (admin.rankOf(a) < admin.rankOf(b) ? -1 : 1));
    expect(ranked).toEqual(made);
    expect(await forum.putBacks()).toMatchObject([{ outcome: { kind: 'putBack' } }]);
  });
});
