import { startSample, type Sample } from './sample/startSample';

type Pushed = { ok: true; value: { jobId: string } } | { ok: false; error: { kind: string; message: string } };
const push = (sample: Sample, events: unknown, queue?: string): Promise<Pushed> => sample.value<Pushed>('push', { events, queue });
const jobOf = (pushed: Pushed): string => (pushed.ok ? pushed.value.jobId : '');
const work = (name: string, more: object = {}): { body: object } => ({ body: { name, ...more } });

describe('pushing events', () => {
  it('delivers every event of a push to the consumer of its queue, and counts them', async () => {
    const sample = await startSample();
    const pushed = await push(sample, [work('a'), work('b')]);
    expect(sample.texts()).toEqual(['start a 0', 'end a null', 'start b 0', 'end b null']);
    expect(await sample.value('stats', { jobId: jobOf(pushed) })).toEqual({ ok: true, value: { success: 2, inProgress: 0, failed: 0 } });
  });

  it('waits as long as the event asks', async () => {
    const sample = await startSample();
    await push(sample, { ...work('late'), delayInSeconds: 900 });
    expect(sample.forge.logs.find(({ functionKey }) => functionKey === 'work')).toMatchObject({
      at: '2027-03-08T12:15:00.000Z',
      text: 'start late 0',
    });
  });

  it('refuses more than 500 events a minute, and takes them again in the next', async () => {
    const sample = await startSample();
    const fifty = Array.from({ length: 50 }, (_, i) => ({ ...work(`w${i}`), delayInSeconds: 600 }));
    const outcomes = Array.from({ length: 11 }, () =>
      sample.forge.invoke({ functionKey: 'calls', call: 'push', payload: { events: fifty }, accountId: 'anna' }),
    );
    await sample.kernel.advanceTo(sample.kernel.now());
    const last = (await Promise.all(outcomes)).at(-1);
    expect(last).toMatchObject({ ok: true, value: { ok: false, error: { kind: 'RateLimitError' } } });
    await sample.kernel.advanceTo(sample.kernel.now() + 60_000);
    expect(await push(sample, work('later'))).toMatchObject({ ok: true });
  });

  it('takes the good events of a push and names the others', async () => {
    const sample = await startSample();
    const big = work('big', { more: 'x'.repeat(100 * 1024) });
    expect(await push(sample, [work('small'), big], 'long-work')).toMatchObject({
      ok: false,
      error: { kind: 'PartialSuccessError', message: 'Failed to process 1 event(s).' },
    });
    expect(sample.texts()).toContain('end small null');
    expect(await push(sample, big, 'work')).toMatchObject({ ok: true });
    expect(await push(sample, work('x'), 'nobody-reads-this')).toMatchObject({ ok: false, error: { kind: 'PartialSuccessError' } });
  });

  it('stops a chain of pushes after 1,000', async () => {
    const sample = await startSample();
    await push(sample, { body: { name: 'again', push: 'again' }, delayInSeconds: 60 });
    expect(sample.texts().filter((text) => text === 'end again null')).not.toHaveLength(0);
    expect(sample.forge.meters.pushes).toBeGreaterThan(1_000);
    const failures = sample.texts().filter((text) => text.includes('cyclic invocation'));
    expect(failures.length).toBeGreaterThan(0);
  });

  it('does not deliver what was cancelled before it began', async () => {
    const sample = await startSample();
    const outcome = sample.forge.invoke({
      functionKey: 'calls',
      call: 'push',
      payload: { events: [{ ...work('a'), delayInSeconds: 60 }] },
      accountId: 'anna',
    });
    await sample.kernel.advanceTo(sample.kernel.now());
    const { value } = (await outcome) as { ok: true; value: Pushed };
    expect(await sample.value('cancel', { jobId: jobOf(value) })).toEqual({ ok: true, value: null });
    expect(sample.texts()).toEqual([]);
    expect(await sample.value('cancel', { jobId: 'unknown' })).toMatchObject({ ok: false, error: { kind: 'JobDoesNotExistError' } });
  });
});

describe('concurrency', () => {
  const concurrency = { key: 'one', limit: 1 };

  it('runs events of one key one after the other, and others beside them', async () => {
    const sample = await startSample();
    await push(sample, [
      { ...work('a', { waitMs: 1000 }), concurrency },
      { ...work('b', { waitMs: 1000 }), concurrency },
      work('free', { waitMs: 500 }),
    ]);
    expect(sample.texts()).toEqual(['start a 0', 'start free 0', 'end free null', 'end a null', 'start b 0', 'end b null']);
  });

  it('holds across queues, and gives the place back while an event waits to be tried again', async () => {
    const sample = await startSample();
    await push(sample, { ...work('a', { failTimes: 1 }), concurrency });
    expect(sample.texts()).toContain('end a null');
    const first = push(sample, { ...work('b', { waitMs: 1000 }), concurrency });
    const second = sample.forge.invoke({
      functionKey: 'calls',
      call: 'push',
      payload: { queue: 'long-work', events: [{ ...work('c'), concurrency }] },
      accountId: 'ben',
    });
    await Promise.all([first, second]);
    expect(sample.texts().slice(-4)).toEqual(['start b 0', 'end b null', 'start c 0', 'end c null']);
  });
});

describe('trying again', () => {
  it('comes back after what the function asked for, with what it left for itself', async () => {
    const sample = await startSample();
    await push(sample, work('a', { failTimes: 2, how: 'retry' }));
    expect(sample.texts()).toEqual(['start a 0', 'start a 1', 'start a 2', 'end a {"seen":1}']);
    expect(sample.forge.logs.map(({ at }) => at.slice(14, 19))).toEqual(['00:00', '00:30', '01:00', '01:00']);
  });

  it('comes back with growing pauses after an error or a timeout', async () => {
    const sample = await startSample();
    await push(sample, work('a', { failTimes: 3 }));
    const starts = sample.forge.logs.filter(({ text }) => text.startsWith('start'));
    expect(starts.map(({ at }) => at.slice(14, 19))).toEqual(['00:00', '00:02', '00:06', '00:14']);
    await push(sample, work('b', { failTimes: 1, how: 'hang' }));
    expect(sample.texts()).toContain('timed out after 55 s');
    expect(sample.texts()).toContain('end b null');
  });

  it('lets a consumer with timeoutSeconds run that long', async () => {
    const sample = await startSample();
    await push(sample, work('slow', { waitMs: 299_000 }), 'long-work');
    expect(sample.texts()).toEqual(['start slow 0', 'end slow null']);
  });

  it('gives an event up when its day is over, and says so', async () => {
    const sample = await startSample();
    const pushed = await push(sample, work('never', { failTimes: 1_000_000 }));
    expect(sample.texts().at(-1)).toMatch(/given up: its day is over/);
    expect(await sample.value('stats', { jobId: jobOf(pushed) })).toMatchObject({ value: { failed: 1, inProgress: 0 } });
  });

  it('delivers twice under doubling, and counts the event once', async () => {
    const sample = await startSample({ faults: { queueDoubling: 1 } });
    const pushed = await push(sample, work('a'));
    expect(sample.texts().filter((text) => text.startsWith('end'))).toHaveLength(2);
    expect(await sample.value('stats', { jobId: jobOf(pushed) })).toMatchObject({ value: { success: 1 } });
  });
});
