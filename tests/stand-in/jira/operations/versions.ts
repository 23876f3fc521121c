/** Versions of a project, with their dates. None of this is in the history of an issue, and none raises an event here. */
import * as v from 'valibot';
import { badField, badRequest, notFound, type Answer } from '../answers';
import { listParam, may, numberParam, param, readBody, text, visibleProject, type Call } from '../call';
import { mayAdminister } from '../permissions';
import { isDay } from '../present/dates';
import { versionJson } from '../present/issueParts';
import type { ProjectRecord, VersionRecord } from '../records';
import type { Operation } from '../router';

export const versionOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/project/{projectIdOrKey}/versions', kind: 'read', anonymous: true, run: listVersions },
  { name: 'GET /rest/api/3/project/{projectIdOrKey}/version', kind: 'read', anonymous: true, run: pageOfVersions },
  { name: 'GET /rest/api/3/version/{id}', kind: 'read', anonymous: true, run: showVersion },
  { name: 'POST /rest/api/3/version', kind: 'write', anonymous: true, run: createVersion },
  { name: 'PUT /rest/api/3/version/{id}', kind: 'write', anonymous: true, run: updateVersion },
];

const day = v.pipe(text, v.check(isDay, 'The date must be formatted as YYYY-MM-DD.'));
const VersionBody = v.strictObject({
  name: v.optional(v.pipe(text, v.maxLength(255))),
  description: v.optional(text),
  project: v.optional(text),
  projectId: v.optional(v.pipe(v.number(), v.integer())),
  archived: v.optional(v.boolean()),
  released: v.optional(v.boolean()),
  startDate: v.optional(day),
  releaseDate: v.optional(day),
});

function listVersions(call: Call): Answer {
  const project = visibleProject(call, param(call, 'projectIdOrKey'));
  const found = versionsOf(call, project.id).map((version) => versionJson(call.site.options.baseUrl, version));
  return { status: 200, body: found, objects: found.length };
}

type Status = 'released' | 'unreleased' | 'archived';
const statusOf = ({ archived, released }: VersionRecord): Status => (archived ? 'archived' : released ? 'released' : 'unreleased');
const ORDERS: Readonly<Record<string, (version: VersionRecord) => string>> = {
  name: ({ name }) => name.toLowerCase(),
  description: ({ description }) => description ?? '',
  startDate: ({ startDate }) => startDate ?? '',
  releaseDate: ({ releaseDate }) => releaseDate ?? '',
};

function pageOfVersions(call: Call): Answer {
  const project = visibleProject(call, param(call, 'projectIdOrKey'));
  const { baseUrl } = call.site.options;
  const found = inOrder(call, versionsOf(call, project.id).filter(isAskedFor(call)));
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: 50 });
  const values = found.slice(startAt, startAt + maxResults).map((version) => versionJson(baseUrl, version));
  const self = `${baseUrl}/rest/api/3/project/${project.key}/version?startAt=${String(startAt)}&maxResults=${String(maxResults)}`;
  const isLast = startAt + values.length >= found.length;
  return { status: 200, body: { self, maxResults, startAt, total: found.length, isLast, values }, objects: values.length };
}

function isAskedFor(call: Call): (version: VersionRecord) => boolean {
  const [query, statuses] = [call.query.get('query')?.toLowerCase(), listParam(call, 'status')];
  return (version) =>
    (statuses?.includes(statusOf(version)) ?? true) &&
    (query === undefined || `${version.name} ${version.description ?? ''}`.toLowerCase().includes(query));
}

/** Without an order, and by `sequence`, as they were made. */
function inOrder(call: Call, versions: VersionRecord[]): VersionRecord[] {
  const [, sign = '', by = ''] = /^([-+]?)(.*)$/.exec(call.query.get('orderBy') ?? 'sequence') ?? [];
  const key = by === 'sequence' ? ({ id }: VersionRecord) => id.padStart(12, '0') : Object.hasOwn(ORDERS, by) ? ORDERS[by] : undefined;
  if (!key) throw badRequest(`The orderBy '${by}' is not one of sequence, ${Object.keys(ORDERS).join(', ')}.`);
  return versions.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (sign === '-' ? -1 : 1));
}

function showVersion(call: Call): Answer {
  const version = call.site.versions.get(param(call, 'id'));
  if (!version || !may(call, 'BROWSE_PROJECTS', version.projectId)) throw notFound('Could not find version for id.');
  return { status: 200, body: versionJson(call.site.options.baseUrl, version), objects: 1 };
}

function createVersion(call: Call): Answer {
  const body = readBody(call, VersionBody);
  const wanted = body.projectId === undefined ? body.project : String(body.projectId);
  const project = wanted === undefined ? undefined : call.site.findProject(wanted);
  if (!project || !mayAdminister(call.site, call.subject, project))
    throw notFound('Project does not exist, or you do not have the permission to administer it.');
  const { name, description = null, archived = false, released = false, startDate = null, releaseDate = null } = body;
  if (name === undefined || name.trim() === '') throw badField({ name: 'You must specify a valid version name' });
  refuseTaken(call, project, name);
  const version = {
    id: String(call.site.nextId('version')),
    projectId: project.id,
    name,
    description,
    archived,
    released,
    startDate,
    releaseDate,
  };
  return put(call, version, 201);
}

function updateVersion(call: Call): Answer {
  const version = call.site.versions.get(param(call, 'id'));
  const project = version && call.site.projects.get(version.projectId);
  if (!version || !project) throw notFound('Could not find version for id.');
  const body = readBody(call, VersionBody);
  if (!mayAdminister(call.site, call.subject, project))
    throw badRequest('You must have global or project administrator rights in order to modify versions.');
  if (body.name !== undefined && body.name !== version.name) refuseTaken(call, project, body.name);
  const { name, description, archived, released, startDate, releaseDate } = version;
  const changed = {
    name: body.name ?? name,
    description: body.description ?? description,
    archived: body.archived ?? archived,
    released: body.released ?? released,
    startDate: body.startDate ?? startDate,
    releaseDate: body.releaseDate ?? releaseDate,
  };
  return put(call, { ...version, ...changed }, 200);
}

function put(call: Call, version: VersionRecord, status: number): Answer {
  const { startDate, releaseDate } = version;
  if (startDate !== null && releaseDate !== null && startDate > releaseDate)
    throw badField({ releaseDate: 'The start date must be before the release date' });
  call.site.versions.set(version.id, version);
  return { status, body: versionJson(call.site.options.baseUrl, version) };
}

const versionsOf = (call: Call, projectId: string): VersionRecord[] =>
  [...call.site.versions.values()].filter((version) => version.projectId === projectId);

function refuseTaken(call: Call, project: ProjectRecord, name: string): void {
  if (versionsOf(call, project.id).some((other) => other.name === name))
    throw badField({ name: 'A version with this name already exists in this project.' });
}
