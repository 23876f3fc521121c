import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

async function withLostEvents(options = {}): Promise<LockedForum> {
  const forum = await lockedForum(options);
  forum.site.control.faults({ eventLoss: 1 });
  return forum;
}

/** Until the schedule has checked each order once more. */
const checked = async (forum: LockedForum): Promise<void> => {
  await forum.site.control.clock({ advance: 'PT4H15M' });
};

describe('V1 what no event told is found by comparing the order with the agreed one', () => {
  it('puts a manager’s drag back and records it once, with who and when', async () => {
    const forum = await withLostEvents();
    const dragged = forum.site.kernel.now() + 1;
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    await forum.settle();
    expect(forum.order()).not.toEqual(AGREED);
    await checked(forum);
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager, movedAt: dragged, outcome: { kind: 'putBack' } }]);
  });

  it('accepts the Product Owner’s, which a later forbidden move goes back to', async () => {
    const forum = await withLostEvents();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await checked(forum);
    await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
    await checked(forum);
    expect(forum.order()).toEqual(['PAY-1', 'PAY-6', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8']);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager }]);
  });

  it('tells apart who moved what, when several did', async () => {
    const forum = await withLostEvents({ issues: 12 });
    await forum.drag('owner', 'PAY-10', { above: 'PAY-3' });
    await forum.drag('manager', ['PAY-4', 'PAY-5', 'PAY-6'], { above: 'PAY-1' });
    await forum.drag('developer', 'PAY-8', { below: 'PAY-9' });
    await checked(forum);
    expect(forum.order().map((key) => Number(key.slice(4)))).toEqual([1, 2, 10, 3, 4, 5, 6, 7, 8, 9, 11, 12]);
    const movers = (await forum.putBacks()).map(({ mover }) => mover);
    expect(movers.filter((mover) => mover === forum.people.manager)).toHaveLength(3);
    expect(movers).toHaveLength(4);
  });

  it('is changed by no event that comes later, doubled', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventDelayMs: [18_000_000, 18_000_000], eventDoubling: 1 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    await checked(forum);
    expect(await forum.putBacks()).toHaveLength(1);
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
  });

  it('ranks nothing where nothing was moved', async () => {
    const forum = await withLostEvents();
    await checked(forum);
    const { calls } = forum.meters();
    expect(Object.keys(calls).filter((call) => call.includes('rank'))).toEqual([]);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('is found beside issues that were deleted', async () => {
    const forum = await withLostEvents();
    for (const deleted of ['PAY-5', 'PAY-6']) await forum.jira('facilitator', 'DELETE', `/rest/api/3/issue/${deleted}`);
    await forum.drag('manager', 'PAY-7', { above: 'PAY-3' });
    await checked(forum);
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-7', 'PAY-8']);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager, outcome: { kind: 'putBack' } }]);
  });

  it('is found beside issues in a sprint, which a reading of the backlog does not show', async () => {
    const forum = await withLostEvents();
    const { admin } = forum.site.jira;
    const sprint = admin.addSprint(Number(forum.board.id), { name: 'Sprint', state: 'active', startDate: 1, endDate: 2 }).id;
    await forum.jira('manager', 'POST', `/rest/agile/1.0/sprint/${sprint}/issue`, { issues: ['PAY-7'] });
    await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
    await checked(forum);
    expect(forum.order()).toEqual(AGREED.filter((key) => key !== 'PAY-7'));
    expect(await forum.putBacks()).toHaveLength(1);
  });

  it('blames nobody again for what the lock has dealt with', async () => {
    const forum = await lockedForum({ eventDelayMs: 5_000 });
    await forum.drag('manager', 'PAY-3', { above: 'PAY-2' });
    await forum.drag('manager', 'PAY-2', { above: 'PAY-3' });
    await forum.settle();
    forum.site.control.faults({ eventLoss: 1 });
    await forum.drag('developer', ['PAY-4', 'PAY-5'], { above: 'PAY-3' });
    await checked(forum);
    expect(forum.order()).toEqual(AGREED);
    expect((await forum.putBacks()).map(({ mover }) => mover)).toEqual([forum.people.developer, forum.people.developer]);
  });

  it('is not led astray by a reading that is old', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await forum.settle();
    await forum.site.control.clock({ advance: 'PT3H58M' });
    forum.site.control.faults({ staleSearchMs: 600_000 });
    await forum.drag('owner', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    await forum.site.control.clock({ advance: 'PT20M' });
    expect(forum.order().slice(0, 3)).toEqual(['PAY-8', 'PAY-1', 'PAY-6']);
    expect(await forum.putBacks()).toEqual([]);
  });
});

describe('V5 what is no move stays where it stands', () => {
  it('new issues enter the agreed order, and Jira’s own renewal of ranks changes nothing', async () => {
    const forum = await withLostEvents();
    const { admin } = forum.site.jira;
    admin.addIssues('PAY', [{ summary: 'Imported' }], { by: forum.people.developer, emitEvents: false });
    forum.site.control.rebalance({});
    await checked(forum);
    expect(forum.order()).toEqual([...AGREED, 'PAY-9']);
    expect(await forum.putBacks()).toEqual([]);
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('manager', 'PAY-9', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual([...AGREED, 'PAY-9']);
  });
});
