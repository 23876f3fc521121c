import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { NOON, startSample } from './sample/startSample';

type World = { now: number; iso: string; isDate: boolean; fixed: string; random: number; uuids: string[] };

describe('the world of a function', () => {
  it('has the time of the virtual clock', async () => {
    const { value, kernel } = await startSample();
    await kernel.advanceTo(NOON + 61_000);
    expect(await value<World>('world')).toMatchObject({
      now: NOON + 61_000,
      iso: '2027-03-08T12:01:01.000Z',
      isDate: true,
      fixed: '1970-01-01T00:00:00.000Z',
    });
  });

  it('has the randomness of the one seed', async () => {
    const first = await (await startSample({ seed: 5 })).value<World>('world');
    expect(await (await startSample({ seed: 5 })).value<World>('world')).toEqual(first);
    expect((await (await startSample({ seed: 6 })).value<World>('world')).uuids).not.toEqual(first.uuids);
  });

  it('waits in virtual time', async () => {
    const { value, kernel } = await startSample();
    expect(await value('wait', { ms: 20_000 })).toEqual({ waited: 20_000, remaining: 5_000 });
    expect(kernel.now()).toBe(NOON + 20_000);
  });

  it('reaches no other host', async () => {
    const { value } = await startSample();
    expect(await value('reachOut')).toMatchObject({
      ok: false,
      error: {
        name: 'REQUEST_EGRESS_ALLOWLIST_ERR',
        status: 403,
        isError: true,
        message: expect.stringContaining('https://example.com/') as unknown,
      },
    });
  });

  it.each(['child_process', 'net', 'http', 'worker_threads'])('has no module %s', async (name) => {
    const { value } = await startSample();
    expect(await value('load', { name })).toMatchObject({
      ok: false,
      error: { isError: true, message: `The sandbox of a Forge app has no module "${name}".` },
    });
  });

  it('takes errors of Node for errors', async () => {
    const { value } = await startSample();
    expect(await value('badUrl')).toMatchObject({ ok: false, error: { isError: true } });
  });
});

describe('a promise rejected with nobody to handle it', () => {
  it('ends the invocation, not the process', () => {
    // In a process of its own: the test runner takes such rejections for itself.
    const script = join(__dirname, 'sample', 'forgetAnError.ts');
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toMatchObject({ ok: false, error: { message: expect.stringContaining('nobody looked') as unknown } });
  });
});

describe('instances', () => {
  it('stay warm from one invocation to the next', async () => {
    const { value } = await startSample();
    expect([await value('countCalls'), await value('countCalls')]).toEqual([1, 2]);
  });

  it('run one invocation at a time: at the same time, there are more of them', async () => {
    const { value, forge, kernel } = await startSample();
    const busy = forge.invoke({ functionKey: 'calls', call: 'countAndWait', payload: { ms: 100 }, accountId: 'anna' });
    await kernel.advanceTo(kernel.now() + 50);
    const other = forge.invoke({ functionKey: 'calls', call: 'countCalls', payload: {}, accountId: 'anna' });
    await kernel.settle();
    expect([await busy, await other]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
    expect(await value('countCalls')).toBe(2);
  });

  it('are thrown away when their invocation times out', async () => {
    const { value, call } = await startSample();
    await value('countCalls');
    await call('wait', { ms: 26_000 });
    expect(await value('countCalls')).toBe(1);
  });

  it('find nothing of what one that was thrown away left in the globals', async () => {
    const { value, call } = await startSample();
    expect([await value('changeTheWorld'), await value('seeTheWorld')]).toEqual(['changed', 'changed']);
    await call('wait', { ms: 26_000 });
    expect(await value('seeTheWorld')).toBe('as new');
  });

  it('of the next site begin as new where an earlier site has given its own up', async () => {
    const first = await startSample();
    expect([await first.value('countCalls'), await first.value('changeTheWorld')]).toEqual([1, 'changed']);
    first.forge.discard();
    await new Promise((resolve) => setImmediate(resolve));
    const next = await startSample();
    expect([await next.value('countCalls'), await next.value('seeTheWorld')]).toEqual([1, 'as new']);
  });

  it('do not go on with what an invocation left behind', async () => {
    const { value, jira, kernel, texts } = await startSample({ faults: { callLatencyMs: 5 } });
    expect(await value('leaveWorkBehind')).toBe('done');
    await value('wait', { ms: 1000 });
    await kernel.settle();
    expect(texts()).toEqual([]);
    expect(jira.requests).toEqual([]);
  });
});

describe('invocations side by side', () => {
  async function interleaved(seed: number): Promise<{ outcomes: unknown; asked: string[]; logs: unknown }> {
    const { forge, jira, kernel } = await startSample({
      seed,
      faults: { callLatencyMs: [1, 300], eventDelayMs: [0, 2_000], eventDoubling: 0.3 },
    });
    for (let i = 0; i < 10; i += 1) jira.raise('avi:jira:updated:issue', `WEB-${i}`);
    const people = ['anna', 'ben', 'cleo', 'dan'];
    const runs = people.map((accountId) =>
      forge.invoke({ functionKey: 'calls', call: 'trace', payload: { name: accountId, steps: 5 }, accountId }),
    );
    const pushes = people.map((name) =>
      forge.invoke({
        functionKey: 'calls',
        call: 'push',
        payload: { events: { body: { name, waitMs: 10, failTimes: 1 } } },
        accountId: name,
      }),
    );
    await kernel.settle();
    expect(kernel.failures).toEqual([]);
    return { outcomes: await Promise.all([...runs, ...pushes]), asked: jira.requests.map(({ path }) => path), logs: forge.logs };
  }

  it('keep their persons apart', async () => {
    const { outcomes } = await interleaved(3);
    const traces = (outcomes as { value: string[] }[]).slice(0, 4).map(({ value }) => value);
    ['anna', 'ben', 'cleo', 'dan'].forEach((name, i) =>
      expect(traces[i]?.every((line) => line.includes(` ${name} sample-page `))).toBe(true),
    );
  });

  it('interleave the same way under the same seed, to the byte, and another way under another', async () => {
    const first = JSON.stringify(await interleaved(3));
    for (let i = 0; i < 5; i += 1) expect(JSON.stringify(await interleaved(3))).toBe(first);
    expect((await interleaved(4)).asked).not.toEqual((await interleaved(3)).asked);
  });
});
