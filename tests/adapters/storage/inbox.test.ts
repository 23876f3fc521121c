import { lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

describe('L4 an event wakes the lock', () => {
  it('with four calls: what is guarded, the inbox with the wake, both written, and the push', async () => {
    const forum = await lockedForum();
    // The first drag makes the records.
    for (const issue of ['PAY-6', 'PAY-6']) {
      await forum.settle();
      await forum.drag('manager', issue, { above: 'PAY-1' });
    }
    forum.site.control.faults({ killAfterCall: { function: 'note-issue-change', call: 5 } });
    forum.site.control.resetMeters();
    await forum.settle();
    expect(forum.site.control.meters().invocations['note-issue-change']).toMatchObject({ count: 1, failed: 0 });
    expect(forum.order()).toEqual(AGREED);
  });

  it('once: told again of a move that is settled, it wakes nobody', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ eventDoubling: 1, eventDelayMs: [0, 100_000] });
    forum.site.control.resetMeters();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    const { invocations } = forum.site.control.meters();
    expect(invocations['note-issue-change']?.count).toBe(2);
    expect(invocations['work-on-backlog']?.count).toBe(1);
    expect(forum.order()).toEqual(AGREED);
  });

  it('though many write the same shard and wake at once: each move is put back once', async () => {
    const forum = await lockedForum({ issues: 40 });
    const agreed = forum.order();
    forum.site.control.faults({ callLatencyMs: [20, 200] });
    for (const issue of agreed.slice(20)) await forum.drag('manager', issue, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    expect(await forum.allPutBacks()).toHaveLength(20);
  });
});
