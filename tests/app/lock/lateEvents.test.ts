import { lockedForum } from '../../builders/lockedForum';

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('L5, L7 late, doubled and re-ordered events change when the lock acts, never what it does', () => {
  it.each(SEEDS)('ends in the agreed order, each move recorded once (seed %i)', async (seed) => {
    const forum = await lockedForum({ issues: 30, seed });
    const agreed = forum.order();
    forum.site.control.faults({ eventDelayMs: [0, 180_000], eventDoubling: 0.5, callLatencyMs: [5, 80] });
    const { random } = forum.site.kernel;
    for (let drag = 0; drag < 40; drag += 1) {
      const now = forum.order();
      const issue = now[random.below(now.length)] ?? '';
      const others = now.filter((key) => key !== issue);
      await forum.drag('manager', issue, { above: others[random.below(others.length)] ?? '' });
      await forum.site.control.clock({ advance: `PT${random.below(4)}S` });
    }
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    const recorded = (await forum.putBacks()).map(({ issueId, movedAt }) => `${issueId} ${movedAt}`);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(recorded.length).toBeLessThanOrEqual(40);
    // A move that another one undid by chance, before either was looked at, changed no order.
    expect(recorded.length).toBeGreaterThanOrEqual(25);
  });

  it('keeps what the Product Owner did meanwhile', async () => {
    const forum = await lockedForum({ issues: 20 });
    forum.site.control.faults({ eventDelayMs: [0, 180_000], eventDoubling: 1 });
    await forum.drag('manager', 'PAY-18', { above: 'PAY-2' });
    await forum.drag('owner', 'PAY-10', { above: 'PAY-3' });
    await forum.drag('manager', 'PAY-4', { below: 'PAY-15' });
    await forum.drag('owner', 'PAY-12', { below: 'PAY-10' });
    await forum.settle();
    const numbers = forum.order().map((key) => Number(key.slice(4)));
    expect(numbers).toEqual([1, 2, 10, 12, 3, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 16, 17, 18, 19, 20]);
    expect(await forum.putBacks()).toHaveLength(2);
  });
});

describe('L7 a judgement taken again leaves alone what is still where it was accepted', () => {
  it('when a neighbour of what the Product Owner placed is dragged away: both stand as agreed afterwards', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-8', { below: 'PAY-2' });
    await forum.settle();
    await forum.drag('manager', 'PAY-2', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-8', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7']);
  });
});
