/** Projects, as far as the caller may browse or administer them. */
import { badRequest, notFound, type Answer } from '../answers';
import { listParam, may, numberParam, param, type Call } from '../call';
import { ISSUE_TYPES } from '../catalogue';
import { mayAdminister } from '../permissions';
import { issueTypeJson, projectRefJson, versionJson } from '../present/issueParts';
import { userJson } from '../present/users';
import type { ProjectRecord } from '../records';
import type { Operation } from '../router';

export const projectOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/project/search', kind: 'read', anonymous: true, run: searchProjects },
  { name: 'GET /rest/api/3/project/{projectIdOrKey}', kind: 'read', anonymous: true, run: showProject },
];

const ORDERS: readonly string[] = ['key', '+key', '-key', 'name', '+name', '-name'];

function searchProjects(call: Call): Answer {
  const { site } = call;
  const query = call.query.get('query')?.toLowerCase();
  const [ids, keys, orderBy] = [listParam(call, 'id'), listParam(call, 'keys'), call.query.get('orderBy') ?? 'key'];
  if (!ORDERS.includes(orderBy)) throw badRequest(`The stand-in does not model the order '${orderBy}'.`);
  const action = call.query.get('action') ?? 'view';
  const found = [...site.projects.values()]
    .filter((project) => isAllowed(call, project, action))
    .filter(({ id, key }) => (ids?.includes(id) ?? true) && (keys?.includes(key) ?? true))
    .filter(({ key, name }) => query === undefined || name.toLowerCase().includes(query) || key.toLowerCase().includes(query));
  const by = orderBy.endsWith('name') ? 'name' : 'key';
  found.sort((a, b) => (a[by].toLowerCase() < b[by].toLowerCase() ? -1 : 1) * (orderBy.startsWith('-') ? -1 : 1));
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: 100 });
  const values = found.slice(startAt, startAt + maxResults).map((project) => brief(call, project));
  const self = `${site.options.baseUrl}/rest/api/3/project/search?maxResults=${String(maxResults)}&startAt=${String(startAt)}`;
  return {
    status: 200,
    body: { self, maxResults, startAt, total: found.length, isLast: startAt + values.length >= found.length, values },
    objects: values.length,
  };
}

function isAllowed(call: Call, project: ProjectRecord, action: string): boolean {
  switch (action) {
    case 'view':
      return may(call, 'BROWSE_PROJECTS', project.id) || mayAdminister(call.site, call.subject, project);
    case 'browse':
      return may(call, 'BROWSE_PROJECTS', project.id);
    case 'create':
      return may(call, 'CREATE_ISSUES', project.id);
    case 'edit':
      return mayAdminister(call.site, call.subject, project);
    default:
      throw badRequest(`The action '${action}' is not one of view, browse, edit and create.`);
  }
}

function brief(call: Call, project: ProjectRecord) {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectRefJson(call.site.options.baseUrl, project),
    style: project.style,
    isPrivate: false,
    properties: {},
    uuid: project.uuid,
  };
}

function showProject(call: Call): Answer {
  const { site } = call;
  const idOrKey = param(call, 'projectIdOrKey');
  const project = site.findProject(idOrKey);
  if (!project || !isAllowed(call, project, 'view')) throw notFound(`No project could be found with key '${idOrKey}'.`);
  const { baseUrl } = site.options;
  const lead = site.users.get(project.leadAccountId);
  const versions = [...site.versions.values()]
    .filter(({ projectId }) => projectId === project.id)
    .map((version) => versionJson(baseUrl, version));
  const roles = [...site.roles.values()].map(({ id, name }): [string, string] => [
    name,
    `${baseUrl}/rest/api/3/project/${project.id}/role/${String(id)}`,
  ]);
  const body = {
    ...brief(call, project),
    description: '',
    ...(lead ? { lead: userJson(baseUrl, lead, { groups: false }) } : {}),
    components: [],
    issueTypes: ISSUE_TYPES.map((type) => issueTypeJson(baseUrl, type)),
    assigneeType: 'UNASSIGNED',
    versions,
    roles: Object.fromEntries(roles),
  };
  return { status: 200, body, objects: 1 };
}
