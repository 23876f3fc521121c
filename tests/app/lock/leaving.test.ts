import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const withoutIssue = (...keys: string[]) => AGREED.filter((key) => !keys.includes(key));
const DONE = '41';
const TO_DO = '11';

const transition = (forum: LockedForum, key: string, id: string) =>
  forum.jira('manager', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } });

function runningSprint(forum: LockedForum): number {
  return forum.site.jira.admin.addSprint(Number(forum.board.id), { name: 'Sprint', state: 'active', startDate: 1, endDate: 2 }).id;
}

const intoSprint = (forum: LockedForum, sprint: number, body: object) =>
  forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${sprint}/issue`, body);

describe('L9 what leaves the backlog is no breach, whoever sees to it', () => {
  it('closed by a manager', async () => {
    const forum = await lockedForum();
    await transition(forum, 'PAY-3', DONE);
    await forum.settle();
    expect(forum.order()).toEqual(withoutIssue('PAY-3'));
    expect(await forum.putBacks()).toEqual([]);
  });

  it('dragged and then closed, before anybody looked', async () => {
    const forum = await lockedForum({ eventDelayMs: 5_000 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await transition(forum, 'PAY-6', DONE);
    await forum.settle();
    expect(forum.order()).toEqual(withoutIssue('PAY-6'));
    expect(await forum.putBacks()).toEqual([]);
    expect(forum.meters().calls['PUT /rest/agile/1.0/issue/rank'] ?? 0).toBe(0);
  });

  it('taken into a sprint at a chosen place', async () => {
    const forum = await lockedForum();
    const sprint = runningSprint(forum);
    await intoSprint(forum, sprint, { issues: ['PAY-7', 'PAY-8'], rankBeforeIssue: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(withoutIssue('PAY-7', 'PAY-8'));
    expect(await forum.putBacks()).toEqual([]);
    expect(forum.meters().calls['PUT /rest/agile/1.0/issue/rank'] ?? 0).toBe(0);
  });

  it('moved to another project', async () => {
    const forum = await lockedForum();
    forum.elsewhere('OPS');
    forum.site.jira.admin.moveIssue('PAY-4', 'OPS', forum.people.manager);
    await forum.settle();
    expect(forum.order()).toEqual(withoutIssue('PAY-4'));
    expect(await forum.putBacks()).toEqual([]);
  });

  it('and a drag of it in its new project is nobody’s business', async () => {
    const forum = await lockedForum();
    forum.elsewhere('OPS');
    const { key } = forum.site.jira.admin.moveIssue('PAY-4', 'OPS', forum.people.manager);
    await forum.drag('manager', key, { below: 'OPS-4' });
    await forum.settle();
    expect(await forum.putBacks()).toEqual([]);
  });
});

describe('L9 what a completed sprint gives back is no breach', () => {
  it('stays at the top, where Jira puts it', async () => {
    const forum = await lockedForum();
    const sprint = runningSprint(forum);
    await intoSprint(forum, sprint, { issues: ['PAY-5', 'PAY-6'], rankAfterIssue: 'PAY-8' });
    await forum.settle();
    await forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${sprint}`, { state: 'closed' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-5', 'PAY-6', ...withoutIssue('PAY-5', 'PAY-6')]);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('is guarded from then on', async () => {
    const forum = await lockedForum();
    const sprint = runningSprint(forum);
    await intoSprint(forum, sprint, { issues: ['PAY-5', 'PAY-6'], rankAfterIssue: 'PAY-8' });
    await forum.settle();
    await forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${sprint}`, { state: 'closed' });
    await forum.settle();
    await forum.drag('manager', 'PAY-5', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-5', 'PAY-6', ...withoutIssue('PAY-5', 'PAY-6')]);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

const toOps = (forum: LockedForum) => {
  forum.elsewhere('OPS');
  return forum.site.jira.admin.moveIssue('PAY-5', 'OPS', forum.people.manager);
};

describe('L9, L6 a neighbour that has left does not stop a put-back', () => {
  const leaving: [string, (forum: LockedForum) => unknown][] = [
    ['closed', (forum) => transition(forum, 'PAY-5', DONE)],
    ['in a sprint', (forum) => intoSprint(forum, runningSprint(forum), { issues: ['PAY-5'] })],
    ['in another project', toOps],
    ['deleted', (forum) => forum.jira('facilitator', 'DELETE', '/rest/api/3/issue/PAY-5')],
  ];

  it.each(leaving)('%s', async (_what, leave) => {
    const forum = await lockedForum();
    await leave(forum);
    await forum.settle();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.drag('developer', 'PAY-4', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(withoutIssue('PAY-5'));
    expect(await forum.putBacks()).toHaveLength(2);
  });

  it('and one that is opened again stands where it stood', async () => {
    const forum = await lockedForum();
    await transition(forum, 'PAY-5', DONE);
    await forum.settle();
    await transition(forum, 'PAY-5', TO_DO);
    await forum.settle();
    await forum.drag('manager', 'PAY-5', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});
