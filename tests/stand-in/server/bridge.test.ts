import { postJson, sessionOf, TinyStandIn } from './tinyStandIn';

const tiny = new TinyStandIn();
let url: string;
let fay: Record<string, string>;
let sten: Record<string, string>;
let fayId: string;

beforeAll(async () => {
  const { url: address, site } = await tiny.start();
  url = address;
  const people = site.directory.people();
  const idOf = (name: string): string => people.find(({ displayName }) => displayName.startsWith(name))?.accountId ?? '';
  fayId = idOf('Fay');
  [fay, sten] = [await sessionOf(url, fayId), await sessionOf(url, idOf('Sten'))];
});
afterAll(() => tiny.remove());

type Opened = {
  contextToken: string;
  frameUrl: string;
  context: { accountId: string; extension: { project: { id: string; key: string } } };
};
async function openFrame(headers = fay): Promise<Opened> {
  const { body } = await postJson(`${url}/__shell__/bridge/context`, { moduleKey: 'page', projectKey: 'TINY' }, headers);
  // The server under test answers so, or the assertions below fail.
  return body as Opened;
}

describe('a frame of the app', () => {
  it('comes from the other name of this machine', async () => {
    const { frameUrl, context } = await openFrame();
    expect(frameUrl).toBe(`${url.replace('localhost', '127.0.0.1')}/__app__/main/index.html`);
    expect(context).toMatchObject({
      accountId: fayId,
      siteUrl: url,
      moduleKey: 'page',
      locale: 'en-US',
      timezone: 'Europe/Lisbon',
      extension: { type: 'jira:projectPage', project: { key: 'TINY', type: 'software' } },
    });
  });

  it('opens for those who are signed in, on modules and projects that are there', async () => {
    const open = async (moduleKey: string, projectKey: string, headers = {}): Promise<number> =>
      (await postJson(`${url}/__shell__/bridge/context`, { moduleKey, projectKey }, headers)).status;
    expect(await open('page', 'TINY')).toBe(401);
    expect(await open('other', 'TINY', fay)).toBe(404);
    expect(await open('page', 'NONE', fay)).toBe(404);
  });

  it('has the bridge before every other script, and a strict policy', async () => {
    const { frameUrl } = await openFrame();
    const response = await fetch(frameUrl);
    expect(await response.text()).toContain('<head><script src="/__app__/bridge.js"></script><title>');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`frame-ancestors ${url}`);
    expect(policy).toContain(`connect-src ${new URL(frameUrl).origin}/__app__/main/;`);
  });

  it('finds its files, and no others', async () => {
    expect((await fetch(`${url}/__app__/main/page.js`)).headers.get('content-type')).toMatch(/^text\/javascript/);
    expect((await fetch(`${url}/__app__/main/gone.js`)).status).toBe(404);
    expect((await fetch(`${url}/__app__/main/..%2fmanifest.yml`)).status).toBe(404);
    expect((await fetch(`${url}/__app__/other/index.html`)).status).toBe(404);
  });
});

describe('a frame on an issue or a backlog', () => {
  const open = async (place: object, headers = fay) => postJson(`${url}/__shell__/bridge/context`, place, headers);

  it('knows the place as Jira describes it to whoever looks', async () => {
    const panel = await open({ moduleKey: 'panel', issueKey: 'tiny-1' });
    const issue = { id: expect.any(String), key: 'TINY-1', type: 'Story', typeId: '10001' };
    expect(panel.body).toMatchObject({
      context: { moduleKey: 'panel', extension: { type: 'jira:issuePanel', issue, project: { key: 'TINY' }, isNewToIssue: false } },
    });
    const action = await open({ moduleKey: 'act', issueKey: 'TINY-1' });
    expect(action.body).not.toHaveProperty('context.extension.isNewToIssue');
    const plan = await open({ moduleKey: 'plan', boardId: '1' });
    expect(plan.body).toMatchObject({ context: { extension: { type: 'jira:backlogAction', board: { id: '1', type: 'kanban' } } } });
  });

  it.each([
    ['an issue that is not there', { moduleKey: 'panel', issueKey: 'TINY-99' }],
    ['a board that is not there', { moduleKey: 'plan', boardId: '99' }],
    ['a place of another kind', { moduleKey: 'panel', projectKey: 'TINY' }],
    ['a resource that is not declared', { moduleKey: 'page', projectKey: 'TINY', resource: 'main/other' }],
  ])('is 404 at %s', async (_, place) => {
    expect((await open(place)).status).toBe(404);
  });

  it('invokes from that place, whatever the browser claims besides', async () => {
    const { body } = await open({ moduleKey: 'panel', issueKey: 'TINY-2' });
    const { contextToken } = body as Opened;
    const claimed = { contextToken, call: 'where', payload: { issue: 'TINY-1' } };
    const answer = await postJson(`${url}/__shell__/bridge/invoke`, claimed, fay);
    expect(answer.body).toMatchObject({ value: { moduleKey: 'panel', extension: { issue: { key: 'TINY-2' } } } });
    const forged = await postJson(`${url}/__shell__/bridge/invoke`, { ...claimed, context: { issue: { key: 'TINY-1' } } }, fay);
    expect(forged.status).toBe(400);
  });

  it('publishes to every page that listens, at most 50 times a second', async () => {
    const { contextToken } = await openFrame();
    const publish = async () =>
      postJson(`${url}/__shell__/bridge/publish`, { contextToken, channel: 'news', payload: 1, isGlobal: true }, fay);
    expect(await publish()).toMatchObject({ status: 200, body: { eventId: expect.any(String) } });
    const answers = await Promise.all(Array.from({ length: 120 }, publish));
    expect(answers.map(({ status }) => status)).toContain(429);
    const stranger = await postJson(`${url}/__shell__/bridge/publish`, { contextToken, channel: 'news', isGlobal: true }, sten);
    expect(stranger.status).toBe(403);
  });
});

describe('the bridge', () => {
  it('invokes as the person who opened the frame, from the project it was opened in', async () => {
    const { contextToken, context } = await openFrame();
    const payload = { accountId: 'claimed', project: 'claimed' };
    const { body } = await postJson(`${url}/__shell__/bridge/invoke`, { contextToken, call: 'show', payload }, fay);
    const value = { call: 'show', payload, by: fayId, project: context.extension.project };
    expect(body).toEqual({ ok: true, value });
  });

  it('refuses a token of somebody else, and one that it never gave', async () => {
    const { contextToken } = await openFrame();
    const status = async (token: string, headers: Record<string, string>): Promise<number> =>
      (await postJson(`${url}/__shell__/bridge/invoke`, { contextToken: token, call: 'show' }, headers)).status;
    expect(await status(contextToken, sten)).toBe(403);
    expect(await status(contextToken, {})).toBe(403);
    expect(await status('made-up', fay)).toBe(403);
  });

  it('calls Jira as that person, within the scopes of the manifest', async () => {
    const { contextToken } = await openFrame();
    const ask = async (path: string, method = 'GET') =>
      (await postJson(`${url}/__shell__/bridge/fetch`, { contextToken, path, method }, fay)).body;
    expect(await ask('/rest/api/3/issue/TINY-1/changelog')).toMatchObject({ status: 200, body: expect.stringContaining('"values":[]') });
    expect(await ask('/rest/agile/1.0/issue/rank', 'PUT')).toMatchObject({ status: 401, body: expect.stringContaining('scope') });
  });

  it('reaches Jira only', async () => {
    const { contextToken } = await openFrame();
    const answer = await postJson(`${url}/__shell__/bridge/fetch`, { contextToken, path: '/__shell__/session' }, fay);
    expect(answer.status).toBe(400);
  });
});
