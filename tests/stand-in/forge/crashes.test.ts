import { Kernel } from '../kernel/kernel';
import { NOON, startSample, type Sample } from './sample/startSample';

const trace = (sample: Sample): ReturnType<Sample['call']> => sample.call('trace', { name: 'x', steps: 5 });
const pushWork = (sample: Sample, name: string, more: object = {}): Promise<unknown> =>
  sample.value('push', { events: { body: { name, ...more }, concurrency: { key: 'k', limit: 1 } } });

describe('an invocation that is killed', () => {
  it('has carried out its n-th call, and does nothing after it', async () => {
    const sample = await startSample({ faults: { killAfterCall: { call: 3 }, callLatencyMs: 10 } });
    expect(await trace(sample)).toMatchObject({ ok: false, error: { status: 500 } });
    expect(sample.jira.requests.map(({ path }) => path)).toEqual(['/rest/x/0', '/rest/x/1', '/rest/x/2']);
    expect(sample.kernel.now()).toBe(NOON + 30);
  });

  it('is one only, and of the named function', async () => {
    const sample = await startSample({ faults: { killAfterCall: { function: 'work', call: 1 } } });
    expect(await trace(sample)).toMatchObject({ ok: true });
    sample.forge.faults = { ...sample.forge.faults, killAfterCall: { call: 1 } };
    expect(await trace(sample)).toMatchObject({ ok: false });
    expect(await trace(sample)).toMatchObject({ ok: true });
    expect(sample.forge.faults.killAfterCall).toBeUndefined();
  });

  it('takes its instance with it', async () => {
    const sample = await startSample();
    expect(await sample.value('countCalls')).toBe(1);
    sample.forge.faults.killAfterCall = { call: 1 };
    await trace(sample);
    expect(await sample.value('countCalls')).toBe(1);
  });

  it('leaves its queue event to be delivered again, and its place free', async () => {
    const sample = await startSample({ faults: { killAfterCall: { function: 'work', call: 1 } } });
    await pushWork(sample, 'a');
    expect(sample.texts()).toEqual(['start a 0', 'killed', 'start a 1', 'end a null']);
    await pushWork(sample, 'b');
    expect(sample.texts().at(-1)).toBe('end b null');
  });
});

describe('a restart', () => {
  /** As a disk would: every row of the store goes to the store of a new kernel. */
  function restarted(old: Kernel): Kernel {
    const kernel = new Kernel({ start: 0, seed: 9 });
    old.checkpoint();
    for (const { table, key, value } of old.store.takeChanges()) {
      if (value !== undefined) kernel.store.table(table).restore(key, structuredClone(value));
    }
    kernel.afterRestore();
    return kernel;
  }

  it('delivers again what was running, what waited for its place, and what was still to come', async () => {
    const before = await startSample({ faults: { callLatencyMs: 100 } });
    const push = (name: string, more: object = {}): void =>
      void before.forge.invoke({
        functionKey: 'calls',
        call: 'push',
        payload: { events: { body: { name }, concurrency: { key: 'k', limit: 1 }, ...more } },
        accountId: 'anna',
      });
    push('running');
    push('waiting');
    push('delayed', { delayInSeconds: 60 });
    await before.kernel.advanceTo(NOON + 150);
    expect(before.texts()).toEqual(['start running 0']);
    const after = await startSample({ kernel: restarted(before.kernel) });
    after.forge.afterRestore();
    await after.kernel.settle();
    expect(
      after
        .texts()
        .filter((text) => text.startsWith('end'))
        .sort(),
    ).toEqual(['end delayed null', 'end running null', 'end waiting null']);
    expect(after.kernel.failures).toEqual([]);
  });

  it('keeps the storage, the installation and the schedules', async () => {
    const before = await startSample();
    await before.value('store', {
      calls: [
        ['set', 'a', { kept: true }],
        ['entitySet', 'parcel', 'p', { number: 1 }],
      ],
    });
    const after = await startSample({ kernel: restarted(before.kernel) });
    after.forge.afterRestore();
    expect(
      await after.value('store', {
        calls: [
          ['get', 'a'],
          ['entityGet', 'parcel', 'p'],
        ],
      }),
    ).toMatchObject([{ value: { kept: true } }, { value: { number: 1 } }]);
    expect(after.forge.installation).toEqual(before.forge.installation);
    await after.kernel.advanceTo(NOON + 6 * 60_000);
    expect(after.texts()).toEqual(expect.arrayContaining(['sweep often', 'sweep hourly']));
    expect(after.texts().filter((text) => text === 'sweep often')).toHaveLength(1);
  });
});
