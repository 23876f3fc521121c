import type { Api } from '../../../src/contract/api';
import { type IssueId, issueId, productId } from '../../../src/domain/ids';
import { type LockedForum, type Person, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const idOf = (forum: LockedForum, key: string): IssueId => issueId(forum.site.jira.admin.issue(key).id);

async function report(forum: LockedForum, keys: readonly string[], by: Person = 'developer'): Promise<Api['reportOrder']['value']> {
  const { id } = forum.onlyProduct(await forum.view());
  return forum.value(by, 'reportOrder', { productId: id, order: keys.map((key) => idOf(forum, key)) });
}

async function withLostEvents(): Promise<LockedForum> {
  const forum = await lockedForum();
  forum.site.control.faults({ eventLoss: 1 });
  return forum;
}

describe('V6 an open page reports the order its reader sees', () => {
  it('so that a drag no event told goes back at once, without a reading of the backlog', async () => {
    const forum = await withLostEvents();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    forum.meters();
    expect(await report(forum, forum.order())).toEqual({ found: 1 });
    await forum.settle();
    expect(forum.meters().calls).not.toHaveProperty(['GET /rest/software/1.0/board/{boardId}/backlog']);
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager }]);
  });

  it('one report in twenty minutes is heard, and no more are asked for', async () => {
    const forum = await withLostEvents();
    await report(forum, AGREED);
    expect((await forum.value('manager', 'showChecks', {})).products).toMatchObject([{ wantsReport: false }]);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    expect(await report(forum, forum.order())).toEqual({ found: 0 });
    await forum.site.control.clock({ advance: 'PT21M' });
    expect(await report(forum, forum.order())).toEqual({ found: 1 });
  });

  it('is refused for a product of another forum, and while the product is open nothing comes of it', async () => {
    const forum = await lockedForum();
    expect(await forum.call('developer', 'reportOrder', { productId: productId('other'), order: [] })).toMatchObject({
      refusal: { code: 'noSuchProduct' },
    });
    await forum.value('facilitator', 'openEvent', {});
    expect(await report(forum, [...AGREED].reverse())).toEqual({ found: 0 });
  });
});

describe('V7 a report is believed in nothing', () => {
  it('moves nothing and records nothing when it lies', async () => {
    const forum = await lockedForum();
    const elsewhere = forum.elsewhere('OPS').order();
    expect(await report(forum, [...elsewhere, ...AGREED].reverse())).toEqual({ found: 0 });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('costs at most 200 points an hour, however much is reported', async () => {
    const forum = await lockedForum({ issues: 600 });
    const lie = forum.order().reverse();
    forum.meters();
    const clock = forum.site.kernel.now();
    for (let tries = 0; tries < 12; tries += 1) {
      await report(forum, lie);
      await forum.site.control.clock({ advance: 'PT4M50S' });
    }
    expect(forum.site.kernel.now() - clock).toBeLessThan(3_600_000);
    const { calls } = forum.meters();
    expect(calls['POST /rest/api/3/issue/bulkfetch']).toBeGreaterThan(0);
    const { pointsAnHour, pointsLeft } = await forum.value('manager', 'showChecks', {});
    expect(pointsAnHour - pointsLeft).toBeLessThanOrEqual(200);
  });
});
