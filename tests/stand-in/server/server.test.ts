import { request } from 'node:http';
import { postJson, sessionOf, TinyStandIn } from './tinyStandIn';

const tiny = new TinyStandIn();
let url: string;
let people: readonly { accountId: string; displayName: string }[];
const named = (name: string): string => people.find(({ displayName }) => displayName.startsWith(name))?.accountId ?? '';
const basic = (credentials: string): Record<string, string> => ({ authorization: `Basic ${Buffer.from(credentials).toString('base64')}` });

beforeAll(async () => {
  const standIn = await tiny.start();
  url = standIn.url;
  people = standIn.site.directory.people();
});
afterAll(() => tiny.remove());

async function statusWithHost(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/__shell__/session`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('signing in', () => {
  it('lets a script in by e-mail and the API token "local"', async () => {
    const response = await fetch(`${url}/rest/api/3/myself`, { headers: basic('owner@example.com:local') });
    expect(await response.json()).toMatchObject({ accountId: named('Owen') });
  });

  it.each(['owner@example.com:secret', 'nobody@example.com:local', 'nonsense'])('refuses %s as Jira does', async (credentials) => {
    const response = await fetch(`${url}/rest/api/3/myself`, { headers: basic(credentials) });
    expect(response.status).toBe(401);
    expect(response.headers.get('x-seraph-loginreason')).toBe('AUTHENTICATED_FAILED');
  });

  it('lets the shell in by a cookie that no script can read and no other site sends', async () => {
    const response = await fetch(`${url}/__shell__/session`, { method: 'POST', body: JSON.stringify({ accountId: named('Sten') }) });
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax$/);
    const headers = await sessionOf(url, named('Sten'));
    expect(await (await fetch(`${url}/rest/api/3/myself`, { headers })).json()).toMatchObject({ accountId: named('Sten') });
    expect((await fetch(`${url}/rest/api/3/myself`)).status).toBe(401);
  });

  it('knows nobody who is not there', async () => {
    expect((await postJson(`${url}/__shell__/session`, { accountId: 'x' })).status).toBe(404);
  });
});

describe('the session of the shell', () => {
  it('says who there is, what there is, and what time it is', async () => {
    const session: unknown = await (await fetch(`${url}/__shell__/session`)).json();
    expect(session).toMatchObject({
      me: null,
      users: [{ displayName: 'Fay Torres', emailAddress: 'facilitator@example.com' }, {}, {}, {}],
      now: expect.stringMatching(/^2027-03-08T18:00:/),
      control: false,
      projects: [{ key: 'TINY', name: 'Tiny', style: 'classic', boards: [{ type: 'kanban' }] }],
      modules: expect.arrayContaining([
        { moduleKey: 'page', type: 'jira:projectPage', title: 'Page' },
        { moduleKey: 'act', type: 'jira:issueAction', title: 'Act on it', viewportSize: 'small' },
      ]),
    });
  });

  it('moves the clock forward, and only forward', async () => {
    expect((await postJson(`${url}/__shell__/clock`, { advance: 'PT1M' })).status).toBe(200);
    expect(await postJson(`${url}/__shell__/clock`, { now: '2027-03-08T17:00:00Z' })).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(/^The clock moves forward only/) },
    });
  });

  it('is told the time as it passes', async () => {
    const response = await fetch(`${url}/__shell__/events`);
    const { value } = await (response.body ?? new ReadableStream<Uint8Array>()).getReader().read();
    expect(new TextDecoder().decode(value)).toMatch(/^event: clock\ndata: {"now":"2027-03-08T/);
  });
});

describe('strangers', () => {
  it('are refused when their page makes a browser ask', async () => {
    const headers = { origin: 'http://evil.example', ...(await sessionOf(url, named('Fay'))) };
    for (const path of ['/__shell__/clock', '/__shell__/session', '/rest/api/3/issue']) {
      expect((await postJson(`${url}${path}`, {}, headers)).status).toBe(403);
    }
  });

  it('are refused when they give this machine a name of their own', async () => {
    const { port } = new URL(url);
    expect(await statusWithHost(`evil.example:${port}`)).toBe(403);
    expect(await statusWithHost(`127.0.0.1:${port}`)).toBe(200);
  });

  it('find the control interface closed', async () => {
    expect(await postJson(`${url}/__site__/settle`, {})).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('--control') },
    });
  });
});
