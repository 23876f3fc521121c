import type { Row } from '../../stand-in/forge/kvs/rows';
import { close } from '../../builders/heldEvent';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

/** Overwrites the one stored record whose key begins like that. */
function spoil(forum: LockedForum, space: string, prefix: string, value: unknown): void {
  const table = forum.site.kernel.store.table<Row>(space);
  const row = [...table.values()].find(({ key }) => key.startsWith(prefix));
  if (!row) throw new Error(`There is no ${prefix}.`);
  table.set(row.key, { ...row, value });
}

const orderKeys = (forum: LockedForum) => forum.records().flatMap(([, key]) => (key.startsWith('order:') ? [key] : []));

describe('S2 a record of another shape is a fault', () => {
  it('of a forum: the page is told, and nothing is overwritten', async () => {
    const forum = await lockedForum();
    spoil(forum, 'kvs.entity.forum', 'forum:', { version: 3, body: { name: 'From a later version', people: [] } });
    const before = forum.records();
    await expect(forum.call('facilitator', 'openEvent', {})).rejects.toThrow(/The record forum:.* cannot be read/);
    await expect(forum.call('facilitator', 'makeForum', forum.input())).rejects.toThrow(/cannot be read/);
    expect(forum.records()).toEqual(before);
  });

  it('of a lock: the drag stays, and is put back once the record can be read again', async () => {
    const forum = await lockedForum();
    const whole = forum.records().find(([, key]) => key.startsWith('lock:'))?.[2];
    spoil(forum, 'kvs.entity.lock', 'lock:', { version: 3, body: { history: 'none' } });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.site.control.clock({ advance: 'PT20S' });
    expect(forum.order()[0]).toBe('PAY-6');
    expect(forum.site.forge.logs.some(({ level, text }) => level === 'error' && /The record lock:.* cannot be read/.test(text))).toBe(true);
    spoil(forum, 'kvs.entity.lock', 'lock:', whole);
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toHaveLength(1);
  });

  it('of an agreed order: nothing is guessed and nothing moved', async () => {
    const forum = await lockedForum();
    spoil(forum, 'kvs', 'order:', 'v1,0,8,7ps');
    // A warm instance knows the order by heart.
    forum.site.control.faults({ killAfterCall: { function: 'work-on-backlog', call: 1 } });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.site.control.clock({ advance: 'PT20S' });
    expect(forum.order()[0]).toBe('PAY-6');
    expect(forum.site.forge.logs.some(({ text }) => text.includes('stored order'))).toBe(true);
  });
});

describe('S3 nothing that must not be missed hangs on a query', () => {
  it('makes none, so that queries may be as old as they like', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ staleQueryMs: 86_400_000, staleSearchMs: 60_000 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.drag('owner', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    await forum.log();
    expect(forum.site.control.meters().kvs.queries).toBe(0);
    forum.site.control.faults({ staleSearchMs: 0 });
    expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
    expect(await forum.putBacks()).toHaveLength(1);
  });

  it('takes the order at the close as it is then, although the backlog is read some seconds old', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ staleSearchMs: 5_000, eventDelayMs: 3_000 });
    await forum.value('facilitator', 'openEvent', {});
    await forum.site.control.clock({ advance: 'PT1M' });
    await forum.drag('developer', 'PAY-8', { above: 'PAY-1' });
    await forum.site.control.clock({ advance: 'PT1S' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.site.control.clock({ advance: 'PT1M' });
    await forum.drag('manager', 'PAY-8', { below: 'PAY-4' });
    await forum.settle();
    forum.site.control.faults({ staleSearchMs: 0 });
    expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('S4 a new snapshot of an order gets keys of its own', () => {
  it('and the one before stays until the next, for who read the lock just before', async () => {
    const forum = await lockedForum();
    const first = orderKeys(forum);
    expect(first).toHaveLength(1);
    await forum.value('facilitator', 'openEvent', {});
    expect(orderKeys(forum)).toEqual(first);
    await close(forum);
    const second = orderKeys(forum);
    expect(second).toHaveLength(2);
    expect(second).toEqual(expect.arrayContaining(first));
    await forum.value('facilitator', 'openEvent', {});
    await close(forum);
    const third = orderKeys(forum);
    expect(third).toHaveLength(2);
    expect(third).not.toEqual(expect.arrayContaining(first));
  });

  it('a half-written one is never read', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('developer', 'PAY-8', { above: 'PAY-1' });
    forum.site.control.faults({ killAfterCall: { function: 'work-on-backlog', call: 4 } });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.site.control.clock({ advance: 'PT6M' });
    await forum.settle();
    await forum.drag('manager', 'PAY-8', { below: 'PAY-4' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
    expect(orderKeys(forum)).toHaveLength(2);
  });

  it('a long series of accepted moves is written into a new one beside that of the close, and none is lost', async () => {
    const forum = await lockedForum({ issues: 20 });
    const [first] = orderKeys(forum);
    for (let move = 0; move < 220; move += 1) {
      await forum.drag('owner', `PAY-${1 + (move % 20)}`, { below: `PAY-${1 + ((move + 7) % 20)}` });
      if (move % 10 === 9) await forum.settle();
    }
    await forum.settle();
    const agreed = forum.order();
    expect(orderKeys(forum)).toHaveLength(2);
    expect(orderKeys(forum)).toContain(first);
    await forum.drag('manager', agreed[3] ?? '', { below: agreed[15] ?? '' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    await forum.value('facilitator', 'openEvent', {});
    await close(forum);
    await forum.value('facilitator', 'openEvent', {});
    await close(forum);
    expect(orderKeys(forum)).toHaveLength(2);
    expect(orderKeys(forum)).not.toContain(first);
  });
});
