import { startSample } from './sample/startSample';

describe('calls to Jira', () => {
  it('go as the app with the scopes of the manifest, or as the person who called', async () => {
    const { value, jira } = await startSample();
    expect(await value('jira', { as: 'app', method: 'PUT', path: '/rest/agile/1.0/issue/rank?x=1', body: { issues: ['WEB-1'] } })).toEqual({
      ok: true,
      value: { status: 200, ok: true, trace: 'abc', body: { fine: true } },
    });
    await value('jira', { as: 'user', method: 'GET', path: '/rest/api/3/myself' });
    const scopes = ['read:jira-work', 'storage:app'];
    expect(jira.requests).toEqual([
      {
        method: 'PUT',
        path: '/rest/agile/1.0/issue/rank?x=1',
        headers: {},
        body: '{"issues":["WEB-1"]}',
        principal: { kind: 'app', scopes },
      },
      {
        method: 'GET',
        path: '/rest/api/3/myself',
        headers: {},
        principal: { kind: 'appAsUser', accountId: 'anna', scopes, via: 'function' },
      },
    ]);
  });

  it('hand on an answer without a body, and one that is no success', async () => {
    const { value, jira } = await startSample();
    jira.answer = () => ({ status: 204, headers: {} });
    expect(await value('jira', { as: 'app', method: 'DELETE', path: '/rest/x' })).toEqual({
      ok: true,
      value: { status: 204, ok: true, trace: null, body: '' },
    });
    jira.answer = () => ({ status: 429, headers: { 'retry-after': '5' }, body: { errorMessages: ['Slow down.'] } });
    expect(await value('jira', { as: 'app', method: 'GET', path: '/rest/x' })).toMatchObject({ value: { status: 429, ok: false } });
  });

  it('never go as anybody but the person who called', async () => {
    const { value, jira } = await startSample();
    expect(await value('jira', { as: 'somebody else', method: 'GET', path: '/rest/api/3/myself' })).toMatchObject({
      ok: false,
      error: { name: 'NEEDS_AUTHENTICATION_ERR', status: 401 },
    });
    expect(jira.requests).toEqual([]);
  });

  it('name what the stand-in does not model', async () => {
    const { value } = await startSample();
    expect(await value('jira', { as: 'app', method: 'GET', path: '/secure/Dashboard.jspa' })).toMatchObject({
      ok: false,
      error: { isError: true, message: 'The stand-in does not model GET /secure/Dashboard.jspa (type fpp, provider app, remote jira).' },
    });
  });

  it('take their latency on the virtual clock', async () => {
    const { value, kernel } = await startSample({ faults: { callLatencyMs: 40 } });
    const before = kernel.now();
    await value('trace', { name: 'x', steps: 5 });
    expect(kernel.now() - before).toBe(200);
  });
});

describe('realtime', () => {
  it('reaches the subscribers with channel, payload and reach, until they leave', async () => {
    const { value, forge } = await startSample();
    const heard: unknown[] = [];
    const leave = forge.subscribe((message) => heard.push(message));
    expect(await value('publish', { channel: 'forum', body: { changed: true } })).toMatchObject({
      ok: true,
      value: [{ eventId: expect.any(String) as unknown }],
    });
    await value('publish', { channel: 'forum', body: { n: 2 }, everywhere: true });
    leave();
    await value('publish', { channel: 'forum', body: { n: 3 } });
    expect(heard).toEqual([
      { channel: 'forum', payload: { changed: true }, isGlobal: false },
      { channel: 'forum', payload: { n: 2 }, isGlobal: true },
    ]);
  });

  it('takes 50 operations a second', async () => {
    const { value } = await startSample();
    const { value: answers } = await value<{ value: { eventId: unknown; errors?: { message: string }[] }[] }>('publish', {
      channel: 'forum',
      body: {},
      times: 51,
    });
    expect(answers.filter(({ eventId }) => eventId !== null)).toHaveLength(50);
    expect(answers.at(-1)?.errors?.[0]?.message).toBe('RATE_LIMIT_EXCEEDED');
  });
});
