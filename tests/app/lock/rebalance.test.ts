import { lockedForum } from '../../builders/lockedForum';

/** Calls take so long each; a moment between any two of them is tried. */
const CALL_MS = 40;
const MOMENTS = Array.from({ length: 8 }, (_, index) => (index + 10) * CALL_MS + CALL_MS / 2);

describe('R11, L6 Jira renews its ranks while moves are being settled', () => {
  it.each(MOMENTS)('%i ms after the drags: what the Product Owner chose is agreed, and the rest goes back', async (moment) => {
    const forum = await lockedForum({ issues: 12 });
    forum.site.control.faults({ callLatencyMs: [CALL_MS, CALL_MS] });
    await forum.drag('owner', ['PAY-10', 'PAY-3'], { above: 'PAY-6' });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-2' });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + moment);
    forum.site.control.rebalance({});
    await forum.settle();
    const agreed = [1, 2, 4, 5, 10, 3, 6, 7, 8, 9, 11, 12].map((number) => `PAY-${number}`);
    expect(forum.order()).toEqual(agreed);
    expect(await forum.putBacks()).toHaveLength(1);
    await forum.drag('manager', ['PAY-10', 'PAY-3'], { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
  });

  it.each(MOMENTS)('%i ms after the drags: each of them has its breach where neighbours were moved as well', async (moment) => {
    const forum = await lockedForum({ issues: 12 });
    const agreed = forum.order();
    // Only the history tells of the neighbours, so that they are read one after the other.
    forum.site.control.faults({ callLatencyMs: [CALL_MS, CALL_MS], eventLoss: 1 });
    await forum.drag('manager', 'PAY-2', { above: 'PAY-5' });
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('manager', 'PAY-1', { above: 'PAY-11' });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + moment);
    forum.site.control.rebalance({});
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    expect(await forum.putBacks()).toHaveLength(2);
  });
});
