/**
 * What Jira tells Forge about its settings: boards and their configuration, filters, fields, projects. None of these payloads has a time.
 * https://developer.atlassian.com/platform/forge/events-reference/jira-software/
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
import { columnsOf } from './boardScope';
import { customSchema, numberOfField, STORY_POINTS_FIELD } from './fields';
import { userJson } from './present/users';
import type { BoardRecord, FieldRecord, FilterRecord, ProjectRecord } from './records';
import type { Site } from './site';
import type { JiraEvent } from './wire';

/** Null: the site itself, which no event names. */
type By = string | null;

export const boardEvent = (site: Site, kind: 'updated' | 'deleted', { id, name, type }: BoardRecord, by: By): JiraEvent =>
  told(site, `avi:jira-software:${kind}:board`, { board: { id, name, type } }, by);

/** The rank field stands there by its number, the filter by its id and without its query. */
export function configurationEvent(site: Site, board: BoardRecord, by: By): JiraEvent {
  const project = board.locationProjectId === null ? undefined : site.projects.get(board.locationProjectId);
  const storyPoints = site.customFields.get(STORY_POINTS_FIELD);
  const field = { fieldId: STORY_POINTS_FIELD, displayName: storyPoints?.names[site.options.language] ?? '' };
  const configuration = {
    id: board.id,
    name: board.name,
    type: board.type,
    location: project ? { type: 'project', key: project.key, id: project.id, name: project.name } : { type: 'user', id: board.owner },
    filter: { id: board.filterId },
    ...(board.type === 'kanban' ? { subQuery: { query: '' } } : { estimation: { type: 'field', field } }),
    columnConfig: {
      columns: columnsOf(board).map(({ name, statusIds }) => ({ name, statuses: statusIds.map((id) => ({ id })) })),
      constraintType: 'none',
    },
    ranking: { rankCustomFieldId: numberOfField(board.rankFieldId) },
  };
  return told(site, 'avi:jira-software:configuration-changed:board', { configuration }, by);
}

export function filterEvent(site: Site, kind: 'updated' | 'deleted', { id, name, jql, owner }: FilterRecord, by: By): JiraEvent {
  const { baseUrl } = site.options;
  const person = site.users.get(owner);
  const filter = {
    self: `${baseUrl}/rest/api/3/filter/${id}`,
    id,
    name,
    ...(person ? { owner: userJson(baseUrl, person, { groups: false }) } : {}),
    jql,
    viewUrl: `${baseUrl}/issues/?filter=${id}`,
    sharePermissions: [],
    editPermissions: [],
  };
  return told(site, `avi:jira:${kind}:filter`, { filter }, by);
}

/** The field's own facts stand at the top, and nobody is named. */
export function fieldEvent(site: Site, kind: 'updated' | 'trashed' | 'restored', field: FieldRecord): JiraEvent {
  const name = field.names[site.options.language];
  const type = customSchema(field).custom ?? '';
  return told(site, `avi:jira:${kind}:field`, { id: field.id, key: field.id, type, typeName: name, name, description: '' }, null);
}

/** Names nobody either. */
export function projectEvent(site: Site, kind: 'deleted', { id, key, name, style }: ProjectRecord): JiraEvent {
  const self = `${site.options.baseUrl}/rest/api/2/project/${id}`;
  const project = { self, id, key, name, projectTypeKey: 'software', simplified: style === 'next-gen' };
  return told(site, `avi:jira:${kind}:project`, { project }, null);
}

function told(site: Site, name: string, facts: Readonly<Record<string, unknown>>, by: By): JiraEvent {
  const isNamed = by !== null && site.users.get(by)?.hiddenFromEvents === false;
  return { name, causedByApp: false, payload: { eventType: name, ...facts, ...(isNamed ? { atlassianId: by } : {}) } };
}
