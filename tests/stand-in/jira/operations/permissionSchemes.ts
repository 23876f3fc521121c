/** Permission schemes as a whole, to be read: who is granted what. Single grants are in `permissionGrants.ts`. */
import { forbidden, notFound, type Answer } from '../answers';
import { listParam, param, visibleProject, type Call } from '../call';
import { mayAdminister } from '../permissions';
import { grantJson } from '../present/grants';
import type { SchemeRecord } from '../records';
import type { Operation } from '../router';

export const permissionSchemeOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme', kind: 'read', anonymous: false, run: showOfProject },
  { name: 'GET /rest/api/3/permissionscheme', kind: 'read', anonymous: false, run: listSchemes },
  { name: 'GET /rest/api/3/permissionscheme/{schemeId}', kind: 'read', anonymous: false, run: showScheme },
];

function showOfProject(call: Call): Answer {
  const project = visibleProject(call, param(call, 'projectKeyOrId'));
  if (!mayAdminister(call.site, call.subject, project)) throw forbidden('You cannot view the configuration of this project.');
  const scheme = schemeOf(call, String(project.schemeId));
  const scope = project.style === 'next-gen' ? { scope: { type: 'PROJECT', project: { id: project.id } } } : {};
  return shown(call, { ...schemeJson(call, scheme), ...scope }, scheme);
}

function listSchemes(call: Call): Answer {
  const schemes = [...call.site.schemes.values()].sort((a, b) => a.id - b.id);
  return { status: 200, body: { permissionSchemes: schemes.map((scheme) => schemeJson(call, scheme)) }, objects: schemes.length };
}

function showScheme(call: Call): Answer {
  const scheme = schemeOf(call, param(call, 'schemeId'));
  return shown(call, schemeJson(call, scheme), scheme);
}

/** Grants are shown on request. */
function shown(call: Call, body: object, scheme: SchemeRecord): Answer {
  const isExpanded = (listParam(call, 'expand') ?? []).some((name) =>
    ['permissions', 'all', 'user', 'group', 'projectRole', 'field'].includes(name),
  );
  return { status: 200, body, objects: 1, identities: isExpanded ? scheme.grants.length : 0 };
}

/** 404 where there is none. */
export function schemeOf(call: Call, id: string): SchemeRecord {
  const scheme = call.site.schemes.get(id);
  if (!scheme) throw notFound(`There is no permission scheme with ID ${id}.`);
  return scheme;
}

function schemeJson(call: Call, { id, name, description, grants }: SchemeRecord) {
  const self = `${call.site.options.baseUrl}/rest/api/3/permissionscheme/${String(id)}`;
  const isExpanded = (listParam(call, 'expand') ?? []).length > 0;
  return {
    expand: 'permissions,user,group,projectRole,field,all',
    id,
    self,
    name,
    description,
    ...(isExpanded ? { permissions: grants.map((grant) => grantJson(call.site.options.baseUrl, id, grant)) } : {}),
  };
}
