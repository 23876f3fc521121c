import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

/** Ten minutes ago, long before the order is checked. */
async function unheard(forum: LockedForum, move: () => Promise<unknown>): Promise<void> {
  forum.site.control.faults({ eventLoss: 1 });
  await move();
  await forum.site.control.clock({ advance: 'PT10M' });
  forum.site.control.faults({ eventLoss: 0 });
}

describe('L5 a move whose event was lost is found as soon as its issue is looked at', () => {
  it('and recorded, when the same issue is moved again', async () => {
    const forum = await lockedForum();
    await unheard(forum, () => forum.drag('manager', 'PAY-6', { above: 'PAY-2' }));
    await forum.drag('developer', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    const { manager, developer } = forum.people;
    expect((await forum.putBacks()).map(({ mover }) => mover).sort()).toEqual([manager, developer].sort());
  });

  it('and misleads nobody about what stood beside it, though it is closed since', async () => {
    const forum = await lockedForum();
    await unheard(forum, async () => {
      await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
      await forum.jira('manager', 'POST', '/rest/api/3/issue/PAY-4/transitions', { transition: { id: '41' } });
    });
    await forum.drag('developer', 'PAY-5', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order().filter((key) => key !== 'PAY-4')).toEqual(AGREED.filter((key) => key !== 'PAY-4'));
  });

  it('and is the Product Owner’s own: the neighbour that is put back stands beside it', async () => {
    const forum = await lockedForum();
    await unheard(forum, () => forum.drag('owner', 'PAY-4', { below: 'PAY-8' }));
    await forum.drag('developer', 'PAY-5', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8', 'PAY-4']);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.developer }]);
  });

  it('also when the Product Owner places another one beside it, which then stands on its own side', async () => {
    const forum = await lockedForum();
    await unheard(forum, async () => {
      await forum.drag('manager', 'PAY-3', { below: 'PAY-8' });
      await forum.drag('manager', 'PAY-3', { below: 'PAY-2' });
    });
    await forum.drag('owner', 'PAY-6', { below: 'PAY-3' });
    await forum.settle();
    await forum.drag('developer', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-6', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8']);
  });
});

describe('L12 what is recorded is not recorded again', () => {
  it('by an event that comes hours later, doubled', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventDelayMs: [18_000_000, 18_000_000], eventDoubling: 1 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    await forum.site.control.clock({ advance: 'PT6H' });
    expect(await forum.putBacks()).toHaveLength(1);
    forum.site.control.faults({ eventDelayMs: [0, 0], eventDoubling: 0 });
    await forum.drag('developer', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toHaveLength(2);
  });
});
