import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const productOf = async (forum: LockedForum) => forum.onlyProduct(await forum.view()).id;
const checksOf = async (forum: LockedForum) => (await forum.value('manager', 'showChecks', {})).products;

describe('V3 a facilitator has an order checked at once', () => {
  it('finds what no event told, and says when the order was last checked', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventLoss: 1 });
    const productId = await productOf(forum);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    expect(await checksOf(forum)).toMatchObject([{ checkedAt: null, state: 'idle', found: 0 }]);
    const asked = await forum.value('facilitator', 'checkOrder', { productId });
    expect(asked.products).toMatchObject([{ state: 'underWay' }]);
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await checksOf(forum)).toMatchObject([{ checkedAt: asked.asOf, state: 'idle', found: 1 }]);
  });

  it('nobody else does, and an open product has nothing to check', async () => {
    const forum = await lockedForum();
    const productId = await productOf(forum);
    expect(await forum.call('owner', 'checkOrder', { productId })).toMatchObject({ ok: false, refusal: { code: 'notTheFacilitator' } });
    await forum.value('facilitator', 'openEvent', {});
    expect((await forum.value('facilitator', 'checkOrder', { productId })).products).toMatchObject([{ state: 'off' }]);
  });

  it('and the events that come while it is judged change nothing', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventDelayMs: [60_000, 120_000], eventDoubling: 1 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    await forum.drag('owner', 'PAY-8', { above: 'PAY-3' });
    await forum.value('facilitator', 'checkOrder', { productId: await productOf(forum) });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-8', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7']);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('V4 what it costs is counted', () => {
  it('as much as Jira charges for it, and what was not needed is given back', async () => {
    const forum = await lockedForum({ issues: 300 });
    const productId = await productOf(forum);
    const before = await forum.value('manager', 'showChecks', {});
    await forum.value('facilitator', 'checkOrder', { productId });
    forum.meters();
    await forum.settle();
    const { points } = forum.meters();
    const after = await forum.value('manager', 'showChecks', {});
    expect(points).toBe(301);
    expect(before.pointsLeft - after.pointsLeft).toBe(301);
  });
});
