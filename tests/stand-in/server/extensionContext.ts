/**
 * Where on the site a frame stands, in the words of Forge's extension contexts. It is read from Jira as the person who looks, and never
 * taken from the browser but for the name of the place.
 */
import * as v from 'valibot';
import type { PageModule } from '../forge/manifest/manifest';
import type { Site } from '../site/site';

export const placeInput = { projectKey: v.optional(v.string()), issueKey: v.optional(v.string()), boardId: v.optional(v.string()) };
export type Place = { projectKey?: string | undefined; issueKey?: string | undefined; boardId?: string | undefined };
export type Extension = Readonly<Record<string, unknown>> & { type: string };
type Looking = { site: Site; accountId: string; origin: string };

const PROJECT_TYPE = 'software';
const permissionsAnswer = v.object({ permissions: v.object({ BROWSE_PROJECTS: v.object({ havePermission: v.boolean() }) }) });
const issueAnswer = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({ issuetype: v.object({ id: v.string(), name: v.string() }), project: v.object({ id: v.string(), key: v.string() }) }),
});
const boardAnswer = v.object({
  id: v.number(),
  type: v.string(),
  location: v.optional(v.object({ projectId: v.optional(v.number()), projectKey: v.optional(v.string()) })),
});

/** Undefined where there is no such place, or none that the person may see, or the module does not stand at such places. */
export function extensionOf(looking: Looking, { type, key }: PageModule, place: Place): Extension | undefined {
  switch (type) {
    case 'jira:projectPage':
      return onPage(looking, key, place.projectKey ?? '');
    case 'jira:issuePanel':
      return onIssue(looking, { type, isNewToIssue: false }, place.issueKey ?? '');
    case 'jira:issueAction':
      return onIssue(looking, { type }, place.issueKey ?? '');
    case 'jira:backlogAction':
      return onBacklog(looking, place.boardId ?? '');
    default:
      return undefined;
  }
}

function onPage(looking: Looking, moduleKey: string, projectKey: string): Extension | undefined {
  const query = new URLSearchParams({ projectKey, permissions: 'BROWSE_PROJECTS' });
  const answer = ask(looking, permissionsAnswer, `/rest/api/3/mypermissions?${query.toString()}`);
  const project = looking.site.directory.projects().find(({ key }) => key === projectKey);
  if (!project || answer?.permissions.BROWSE_PROJECTS.havePermission !== true) return undefined;
  return {
    type: 'jira:projectPage',
    project: { id: project.id, key: project.key, type: PROJECT_TYPE },
    location: `${looking.origin}/projects/${project.key}/apps/${moduleKey}`,
  };
}

function onIssue(looking: Looking, module: { type: string; isNewToIssue?: boolean }, issueKey: string): Extension | undefined {
  const issue = ask(looking, issueAnswer, `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=issuetype,project`);
  if (!issue) return undefined;
  const { id, key, fields } = issue;
  return {
    ...module,
    issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id },
    project: { id: fields.project.id, key: fields.project.key, type: PROJECT_TYPE },
    location: `${looking.origin}/browse/${key}`,
  };
}

/** The board's number is written as text here, unlike in Jira's REST. */
function onBacklog(looking: Looking, boardId: string): Extension | undefined {
  const board = ask(looking, boardAnswer, `/rest/agile/1.0/board/${encodeURIComponent(boardId)}`);
  if (!board) return undefined;
  const { projectId, projectKey } = board.location ?? {};
  const isOfProject = projectId !== undefined && projectKey !== undefined;
  return {
    type: 'jira:backlogAction',
    board: { id: String(board.id), type: board.type },
    ...(isOfProject ? { project: { id: String(projectId), key: projectKey, type: PROJECT_TYPE } } : {}),
    location: isOfProject ? `${looking.origin}/projects/${projectKey}/boards/${String(board.id)}` : looking.origin,
  };
}

function ask<S extends v.GenericSchema>({ site, accountId }: Looking, schema: S, path: string): v.InferOutput<S> | undefined {
  const answer = site.jira.handle({ method: 'GET', path, headers: {}, principal: { kind: 'user', accountId } });
  return answer.status === 200 ? v.parse(schema, answer.body) : undefined;
}
