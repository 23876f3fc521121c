/** Boards and their configuration. */
import { badRequest, type Answer } from '../answers';
import { agilePage, boardOfPath, columnsOf, filterOf, maySeeBoard, projectsOf } from '../boardScope';
import type { Call } from '../call';
import { numberOfField, STORY_POINTS_FIELD } from '../fields';
import { avatarUrls } from '../present/issueParts';
import type { BoardRecord, ProjectRecord } from '../records';
import type { Operation } from '../router';

export const boardOperations: readonly Operation[] = [
  { name: 'GET /rest/agile/1.0/board', kind: 'read', anonymous: false, run: listBoards },
  {
    name: 'GET /rest/agile/1.0/board/{boardId}',
    kind: 'read',
    anonymous: false,
    run: (call) => ({ status: 200, body: boardJson(call, boardOfPath(call)), objects: 1 }),
  },
  { name: 'GET /rest/agile/1.0/board/{boardId}/configuration', kind: 'read', anonymous: false, run: showConfiguration },
  { name: 'GET /rest/agile/1.0/board/{boardId}/project', kind: 'read', anonymous: false, run: listProjects },
];

const TYPES: readonly string[] = ['scrum', 'kanban', 'simple'];

function listBoards(call: Call): Answer {
  const name = call.query.get('name')?.toLowerCase();
  const types = call.query.get('type')?.split(',');
  if (types?.some((type) => !TYPES.includes(type))) throw badRequest("The value for 'type' must be one of scrum, kanban and simple.");
  const projectKey = call.query.get('projectKeyOrId');
  const project = projectKey === null ? undefined : call.site.findProject(projectKey);
  if (projectKey !== null && !project) throw badRequest(`No project could be found with key or id '${projectKey}'.`);
  const found = [...call.site.boards.values()]
    .filter((board) => maySeeBoard(call, board))
    .filter((board) => name === undefined || board.name.toLowerCase().includes(name))
    .filter((board) => types === undefined || types.includes(board.type))
    .filter((board) => !project || projectsOf(call, board).some(({ id }) => id === project.id))
    .sort((a, b) => a.id - b.id);
  const page = agilePage(call, found);
  return { status: 200, body: { ...page, values: page.values.map((board) => boardJson(call, board)) }, objects: page.values.length };
}

function boardJson(call: Call, board: BoardRecord) {
  const { baseUrl } = call.site.options;
  const project = board.locationProjectId === null ? undefined : call.site.projects.get(board.locationProjectId);
  const location = project
    ? {
        projectId: Number(project.id),
        displayName: `${project.name} (${project.key})`,
        projectName: project.name,
        projectKey: project.key,
        projectTypeKey: 'software',
        name: `${project.name} (${project.key})`,
        avatarURI: `${baseUrl}/rest/api/3/universal_avatar/view/type/project/avatar/${project.id}`,
      }
    : { userAccountId: board.owner, displayName: call.site.users.get(board.owner)?.displayName ?? board.owner };
  return {
    id: board.id,
    self: `${baseUrl}/rest/agile/1.0/board/${String(board.id)}`,
    name: board.name,
    type: board.type,
    location,
    isPrivate: false,
  };
}

function showConfiguration(call: Call): Answer {
  const board = boardOfPath(call);
  const { baseUrl } = call.site.options;
  const filter = filterOf(call.site, board);
  const project = board.locationProjectId === null ? undefined : call.site.projects.get(board.locationProjectId);
  const storyPoints = call.site.customFields.get(STORY_POINTS_FIELD);
  const columns = columnsOf(board).map(({ name, statusIds }) => ({
    name,
    statuses: statusIds.map((id) => ({ id, self: `${baseUrl}/rest/api/2/status/${id}` })),
  }));
  return {
    status: 200,
    objects: 1,
    body: {
      id: board.id,
      name: board.name,
      type: board.type,
      self: `${baseUrl}/rest/agile/1.0/board/${String(board.id)}/configuration`,
      ...(project ? { location: { type: 'project', projectKeyOrId: project.key } } : { location: { type: 'user' } }),
      filter: { id: filter.id, self: `${baseUrl}/rest/api/2/filter/${filter.id}` },
      ...(board.type === 'kanban'
        ? { subQuery: { query: '' } }
        : {
            estimation: {
              type: 'field',
              field: { fieldId: STORY_POINTS_FIELD, displayName: storyPoints?.names[call.site.options.language] ?? '' },
            },
          }),
      columnConfig: { columns, constraintType: 'none' },
      ranking: { rankCustomFieldId: numberOfField(board.rankFieldId) },
    },
  };
}

function listProjects(call: Call): Answer {
  const page = agilePage(call, projectsOf(call, boardOfPath(call)));
  return {
    status: 200,
    body: { ...page, values: page.values.map((project) => boardProjectJson(call, project)) },
    objects: page.values.length,
  };
}

function boardProjectJson(call: Call, { id, key, name, style }: ProjectRecord) {
  const { baseUrl } = call.site.options;
  return {
    self: `${baseUrl}/rest/api/2/project/${id}`,
    id,
    key,
    name,
    projectTypeKey: 'software',
    simplified: style === 'next-gen',
    avatarUrls: avatarUrls(baseUrl, `/rest/api/3/universal_avatar/view/type/project/avatar/${id}`),
  };
}
