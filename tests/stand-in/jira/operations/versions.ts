/** Versions of a project, with their dates. */
import * as v from 'valibot';
import { badField, badRequest, notFound, type Answer } from '../answers';
import { param, readBody, text, visibleProject, type Call } from '../call';
import { mayAdminister } from '../permissions';
import { isDay } from '../present/dates';
import { versionJson } from '../present/issueParts';
import type { ProjectRecord, VersionRecord } from '../records';
import type { Operation } from '../router';

export const versionOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/project/{projectIdOrKey}/versions', kind: 'read', anonymous: true, run: listVersions },
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
