/** The server's end of the bridge: a frame of the app invokes its functions and calls Jira as the person who opened it. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { readInput } from '../site/controlInput';
import type { JiraRequest } from '../jira/wire';
import type { FrameContext } from './frameContexts';
import { textOf } from './jiraAnswer';
import { openFrame, openInput } from './openFrame';
import { readJson } from './readJson';
import type { Env, Request, Served } from './served';
import { signedIn } from './signIn';

const invokeInput = v.strictObject({ contextToken: v.string(), call: v.string(), payload: v.optional(v.unknown()) });
const publishInput = v.strictObject({
  contextToken: v.string(),
  channel: v.pipe(v.string(), v.minLength(1)),
  payload: v.optional(v.unknown()),
  isGlobal: v.boolean(),
});
const flagInput = v.strictObject({ contextToken: v.string(), kind: v.string(), subject: v.string(), text: v.string() });
const fetchInput = v.strictObject({
  contextToken: v.string(),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  method: v.optional(v.picklist(['GET', 'POST', 'PUT', 'DELETE']), 'GET'),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.nullable(v.string())),
});

export function bridgeRoutes(served: Served): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/context', async (request) => openFrame(request, served, readInput(openInput, await readJson(request))));
  routes.post('/invoke', async (request) => {
    const { contextToken, call, payload } = readInput(invokeInput, await readJson(request));
    const frame = frameOf(request, served, contextToken);
    if (!frame) return unknownFrame(request);
    const { accountId, module, extension } = frame;
    if (module.resolverFunction === undefined) return request.json({ message: `The module ${module.key} has no resolver.` }, 404);
    const { key: moduleKey, resolverFunction: functionKey } = module;
    return request.json(await served.site.invoke({ functionKey, moduleKey, call, payload, accountId, context: extension }));
  });
  routes.post('/fetch', async (request) => {
    const { contextToken, path, method, headers, body } = readInput(fetchInput, await readJson(request));
    const frame = frameOf(request, served, contextToken);
    if (!frame) return unknownFrame(request);
    const { scopes } = served.site.manifest;
    const lowered = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const asked: JiraRequest = {
      method,
      path,
      headers: lowered,
      principal: { kind: 'appAsUser', accountId: frame.accountId, scopes, via: 'bridge' },
      ...(body ? { body } : {}),
    };
    const answer = served.site.jira.handle(asked);
    const type: Record<string, string> = answer.body === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' };
    return request.json({ status: answer.status, headers: { ...type, ...answer.headers }, body: textOf(answer.body) ?? '' });
  });
  routes.post('/publish', async (request) => {
    const { contextToken, channel, payload, isGlobal } = readInput(publishInput, await readJson(request));
    if (!frameOf(request, served, contextToken)) return unknownFrame(request);
    const event = served.site.forge.publish({ channel, payload, isGlobal });
    return event ? request.json(event) : request.json({ message: 'Too many realtime operations this second.' }, 429);
  });
  routes.post('/flag', async (request) => {
    const { contextToken, ...flag } = readInput(flagInput, await readJson(request));
    const frame = frameOf(request, served, contextToken);
    if (!frame) return unknownFrame(request);
    served.site.flags.note({ to: [frame.accountId], ...flag });
    return request.body(null, 204);
  });
  return routes;
}

function frameOf(request: Request, { frames, site }: Served, token: string): FrameContext | undefined {
  const person = signedIn(request, site.directory.person.bind(site.directory));
  return person && frames.find(token, person.accountId);
}

function unknownFrame(request: Request): Response {
  return request.json({ message: 'This page was opened by somebody else, or before the stand-in was started anew. Reload it.' }, 403);
}
