/** What the shell asks of its server beside Jira's REST: who is signed in, what there is, what time it is, and what happens. */
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as v from 'valibot';
import { readInput } from '../site/controlInput';
import { bridgeRoutes } from './bridgeRoutes';
import { readJson } from './readJson';
import type { Env, Request, Served } from './served';
import { signedIn, signIn } from './signIn';
import type { Person } from '../site/directory';

const sessionInput = v.strictObject({ accountId: v.string() });
const HEARTBEAT_MS = 1_000;

export function shellRoutes(served: Served): Hono<Env> {
  const { site } = served;
  const find = site.directory.person.bind(site.directory);
  const routes = new Hono<Env>();
  routes.get('/session', (request) => request.json(session(served, signedIn(request, find))));
  routes.post('/session', async (request) => {
    const { accountId } = readInput(sessionInput, await readJson(request));
    const person = find(accountId);
    if (!person) return request.json({ message: `Nobody here has the account ${accountId}.` }, 404);
    signIn(request, person);
    return request.json(session(served, person));
  });
  routes.post('/clock', async (request) => {
    const { now, ran } = await site.control.clock(await readJson(request));
    return request.json({ now, ran: ran.length });
  });
  routes.get('/events', (request) => events(request, served));
  routes.route('/bridge', bridgeRoutes(served));
  routes.get('/:name{main\\.(?:js|css)}', async (request) => {
    const asset = await served.assets.file(request.req.param('name'));
    return request.body(asset.text, 200, { 'content-type': asset.type, 'cache-control': 'no-cache' });
  });
  return routes;
}

function session({ site, control }: Served, me: Person | undefined) {
  return {
    me: me ?? null,
    users: site.directory.people(),
    now: new Date(site.kernel.now()).toISOString(),
    clockRunsAtRealTime: true,
    control,
    projects: site.directory.projects(),
    modules: site.manifest.pages.map(({ key, type, title, viewportSize }) => ({ moduleKey: key, type, title, viewportSize })),
  };
}

function events(request: Request, { hub, site }: Served): Response {
  return streamSSE(request, async (stream) => {
    const write = (event: string, data: unknown): void => void stream.writeSSE({ event, data: JSON.stringify(data) });
    const stop = hub.listen(({ event, data }) => write(event, data));
    stream.onAbort(stop);
    while (!stream.aborted && !stream.closed) {
      write('clock', { now: new Date(site.kernel.now()).toISOString() });
      await stream.sleep(HEARTBEAT_MS);
    }
  });
}
