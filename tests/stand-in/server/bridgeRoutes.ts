/** The server's end of the bridge: a frame of the app invokes its functions and calls Jira as the person who opened it. */
import { Hono } from 'hono';
import * as v from 'valibot';
import { readInput } from '../site/controlInput';
import type { SiteLanguage } from '../jira/fields';
import type { JiraRequest } from '../jira/wire';
import type { PageModule } from '../forge/manifest/manifest';
import type { FrameContext } from './frameContexts';
import { textOf } from './jiraAnswer';
import { otherOrigin } from './origins';
import { readJson } from './readJson';
import type { Env, Request, Served } from './served';
import { signedIn } from './signIn';
import type { ListedProject, Person } from '../site/directory';

const contextInput = v.strictObject({ moduleKey: v.string(), projectKey: v.string() });
const invokeInput = v.strictObject({ contextToken: v.string(), call: v.string(), payload: v.optional(v.unknown()) });
const fetchInput = v.strictObject({
  contextToken: v.string(),
  path: v.pipe(v.string(), v.startsWith('/rest/')),
  method: v.optional(v.picklist(['GET', 'POST', 'PUT', 'DELETE']), 'GET'),
  headers: v.optional(v.record(v.string(), v.string()), {}),
  body: v.optional(v.nullable(v.string())),
});

export function bridgeRoutes(served: Served): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/context', async (request) => openFrame(request, served, readInput(contextInput, await readJson(request))));
  routes.post('/invoke', async (request) => {
    const { contextToken, call, payload } = readInput(invokeInput, await readJson(request));
    const frame = frameOf(request, served, contextToken);
    if (!frame) return unknownFrame(request);
    const { accountId, module, extension } = frame;
    if (module.resolverFunction === undefined) return request.json({ message: `The module ${module.key} has no resolver.` }, 404);
    return request.json(await served.site.invoke({ functionKey: module.resolverFunction, call, payload, accountId, context: extension }));
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
  return routes;
}

function openFrame(request: Request, served: Served, { moduleKey, projectKey }: v.InferOutput<typeof contextInput>): Response {
  const person = signedIn(request, served.site.directory.person.bind(served.site.directory));
  if (!person) return request.json({ message: 'Sign in first.' }, 401);
  const module = served.site.manifest.pages.find(({ key }) => key === moduleKey);
  if (!module) return request.json({ message: `The app has no module ${moduleKey}.` }, 404);
  const project = browsableProject(served, person, projectKey);
  if (!project) return request.json({ message: `There is no project ${projectKey} that you may see.` }, 404);
  const context = contextOf(request, served, person, module, project);
  const contextToken = served.frames.open({ accountId: person.accountId, module, extension: context.extension });
  const frameUrl = `${otherOrigin(request.get('origin'))}/__app__/${module.resource.key}/${module.resource.entry}`;
  return request.json({ contextToken, frameUrl, context });
}

const LOCALES: Readonly<Record<SiteLanguage, string>> = { en: 'en-US', de: 'de-DE', ru: 'ru-RU' };
const permissionsAnswer = v.object({ permissions: v.object({ BROWSE_PROJECTS: v.object({ havePermission: v.boolean() }) }) });

function browsableProject({ site }: Served, { accountId }: Person, projectKey: string): ListedProject | undefined {
  const query = new URLSearchParams({ projectKey, permissions: 'BROWSE_PROJECTS' });
  const principal = { kind: 'user', accountId } as const;
  const answer = site.jira.handle({ method: 'GET', path: `/rest/api/3/mypermissions?${query.toString()}`, headers: {}, principal });
  const may = answer.status === 200 && v.parse(permissionsAnswer, answer.body).permissions.BROWSE_PROJECTS.havePermission;
  return may ? site.directory.projects().find(({ key }) => key === projectKey) : undefined;
}

/** What Forge's `view.getContext` answers on a page of a project. */
function contextOf(request: Request, { site }: Served, person: Person, module: PageModule, { id, key }: ListedProject) {
  const origin = request.get('origin');
  const { appId, cloudId, environmentId } = site.forge.installation;
  return {
    accountId: person.accountId,
    cloudId,
    siteUrl: origin,
    moduleKey: module.key,
    localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${module.key}`,
    environmentType: 'DEVELOPMENT',
    locale: LOCALES[site.language],
    timezone: person.timeZone,
    theme: { colorMode: 'light' },
    extension: {
      type: module.type,
      project: { id, key, type: 'software' },
      location: `${origin}/projects/${key}/apps/${module.key}`,
    },
  };
}

function frameOf(request: Request, { frames, site }: Served, token: string): FrameContext | undefined {
  const person = signedIn(request, site.directory.person.bind(site.directory));
  return person && frames.find(token, person.accountId);
}

function unknownFrame(request: Request): Response {
  return request.json({ message: 'This page was opened by somebody else, or before the stand-in was started anew. Reload it.' }, 403);
}
