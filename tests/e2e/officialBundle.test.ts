/** The bundle that a deploy ships, at work: `npm run check:official` names it in OFFICIAL_BUNDLE; without it, the app as bundled here. */
import { lockedForum } from '../builders/lockedForum';

describe('the official bundle', () => {
  it('puts a forbidden drag back, records it once, and leaves the Product Owner’s', async () => {
    const forum = await lockedForum({ issues: 20 });
    const agreed = forum.order();

    await forum.drag('manager', 'PAY-15', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);

    await forum.drag('owner', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-7', ...agreed.filter((key) => key !== 'PAY-7')]);
    expect((await forum.value('facilitator', 'listPutBacks', {})).entries).toHaveLength(1);
  }, 30_000);
});
