import { NOON, startSample } from './sample/startSample';

describe('invoke: a resolver called as a person', () => {
  it('knows the person, the site and the module from the platform, not from the payload', async () => {
    const { value } = await startSample();
    const { context, app } = await value<{ context: Record<string, unknown>; app: Record<string, unknown> }>('whoAmI', {
      accountId: 'mallory',
    });
    expect(context).toMatchObject({
      accountId: 'anna',
      moduleKey: 'sample-page',
      siteUrl: 'https://site.invalid',
      extension: { type: 'jira:projectPage', project: { id: '10000', key: 'WEB' } },
    });
    expect(app).toMatchObject({ appAri: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555', environmentType: 'DEVELOPMENT' });
  });

  it('answers the error of a resolver as the bridge words it', async () => {
    const { call } = await startSample();
    expect(await call('throw')).toEqual({
      ok: false,
      error: { name: 'Error', message: 'There was an error invoking the function - A deliberate error.', status: 500 },
    });
    expect(await call('nowhere')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining("no definition for 'nowhere'") as unknown },
    });
  });

  it('refuses a payload over 500 KB and an answer over 5 MB', async () => {
    const { call } = await startSample();
    expect(await call('long', { length: 1, more: 'x'.repeat(500 * 1024) })).toMatchObject({ ok: false, error: { status: 413 } });
    expect(await call('long', { length: 5 * 1024 * 1024 - 2 })).toMatchObject({ ok: true });
    expect(await call('long', { length: 5 * 1024 * 1024 })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('5 MB') as unknown },
    });
  });

  it('refuses the 501st call of a person within 25 s, and not one of another person or a later one', async () => {
    const { forge, kernel, call } = await startSample();
    const invoke = (accountId: string): ReturnType<typeof forge.invoke> =>
      forge.invoke({ functionKey: 'calls', call: 'countCalls', payload: {}, accountId });
    const all = Array.from({ length: 501 }, () => invoke('anna'));
    await kernel.settle();
    const outcomes = await Promise.all(all);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(500);
    expect(outcomes.at(-1)).toMatchObject({ ok: false, error: { status: 429 } });
    expect(await call('countCalls', {}, 'ben')).toMatchObject({ ok: true });
    await kernel.advanceTo(NOON + 25_000);
    expect(await call('countCalls')).toMatchObject({ ok: true });
  });

  it('refuses a function that is no resolver of a page', async () => {
    const { forge } = await startSample();
    expect(await forge.invoke({ functionKey: 'sweep', call: 'x', payload: {}, accountId: 'anna' })).toMatchObject({
      ok: false,
      error: { status: 404 },
    });
  });

  it('stops a resolver after 25 s of virtual time', async () => {
    const { call, kernel, forge } = await startSample();
    expect(await call('wait', { ms: 24_999 })).toMatchObject({ ok: true, value: { waited: 24_999, remaining: 1 } });
    const before = kernel.now();
    expect(await call('wait', { ms: 25_001 })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('timed out after 25.00 seconds') as unknown },
    });
    expect(kernel.now() - before).toBe(25_000);
    expect(forge.meters.invocations['calls']).toEqual({ count: 2, ms: 49_999, failed: 1 });
  });
});
