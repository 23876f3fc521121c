import * as fc from 'fast-check';
import { Kernel } from './kernel';

const START = Date.parse('2027-03-08T18:00:00Z');
const make = (): Kernel => new Kernel({ start: START, seed: 1 });

describe('the virtual clock', () => {
  it('runs what falls due in the order of due time, then of asking, whatever was cancelled between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ delay: fc.nat(50), cancelled: fc.boolean(), timer: fc.boolean() })), async (wishes) => {
        const kernel = make();
        const ran: number[] = [];
        kernel.on('note', (which: number) => void ran.push(which));
        const cancels = wishes.map(({ delay, timer }, which) => {
          if (timer) return kernel.timer(delay, () => ran.push(which));
          const id = kernel.schedule('note', delay, which);
          return () => kernel.cancel(id);
        });
        wishes.forEach(({ cancelled }, which) => cancelled && cancels[which]?.());
        await kernel.advanceTo(START + 50);
        const kept = wishes.map((wish, which) => ({ ...wish, which })).filter(({ cancelled }) => !cancelled);
        expect(ran).toEqual(kept.sort((a, b) => a.delay - b.delay || a.which - b.which).map(({ which }) => which));
        expect(kernel.pending()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('settles without waiting for what recurs for ever', async () => {
    const kernel = make();
    kernel.on('once', () => kernel.sleep(1_000));
    kernel.on('again', () => void kernel.schedule('again', 300_000, null, { background: true }));
    kernel.schedule('again', 300_000, null, { background: true });
    kernel.schedule('once', 500, null);
    expect((await kernel.settle()).map(({ kind }) => kind)).toEqual(['once']);
    expect(kernel.now()).toBe(START + 1_500);
  });

  it('moves only as far as work needs that somebody waits for', async () => {
    const kernel = make();
    kernel.on('later', () => undefined);
    kernel.schedule('later', 5_000, null);
    await expect(kernel.runUntil(kernel.sleep(700).then(() => 'done'))).resolves.toBe('done');
    expect(kernel.now()).toBe(START + 700);
    expect(kernel.pending()).toHaveLength(1);
  });

  it('goes on after a restart with the same clock, tasks, numbers and randomness', async () => {
    const before = make();
    before.random.next();
    before.schedule('note', 60_000, { text: 'kept' });
    await before.advanceTo(START + 1_000);
    before.checkpoint();
    const after = new Kernel({ start: 0, seed: 99 });
    for (const { table, key, value } of before.store.takeChanges()) after.store.table(table).restore(key, value);
    after.afterRestore();
    expect([after.now(), after.random.next(), after.nextNumber('task')]).toEqual([
      START + 1_000,
      before.random.next(),
      before.nextNumber('task'),
    ]);
    after.on('note', () => undefined);
    expect(await after.settle()).toEqual([{ at: '2027-03-08T18:01:00.000Z', kind: 'note', payload: { text: 'kept' } }]);
  });
});
