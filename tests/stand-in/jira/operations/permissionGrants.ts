/** Single grants of a permission scheme. Seen by everybody who signed in; written by administrators of the site alone. */
import * as v from 'valibot';
import { noteAudit, schemeChanged } from '../audit';
import { badRequest, forbidden, noContent, notFound, type Answer } from '../answers';
import { param, readBody, text, type Call } from '../call';
import { findPermission } from '../permissionNames';
import { mayGlobally } from '../permissions';
import { grantJson } from '../present/grants';
import { groupIdOf } from '../present/users';
import type { Grant, Holder, SchemeRecord } from '../records';
import type { Operation } from '../router';
import { schemeOf } from './permissionSchemes';

const PATH = '/rest/api/3/permissionscheme/{schemeId}/permission';
export const permissionGrantOperations: readonly Operation[] = [
  { name: `GET ${PATH}`, kind: 'read', anonymous: false, run: listGrants },
  { name: `POST ${PATH}`, kind: 'write', anonymous: false, run: addGrant },
  { name: `GET ${PATH}/{permissionId}`, kind: 'read', anonymous: false, run: showGrant },
  { name: `DELETE ${PATH}/{permissionId}`, kind: 'write', anonymous: false, run: removeGrant },
];

function listGrants(call: Call): Answer {
  const scheme = schemeOf(call, param(call, 'schemeId'));
  const permissions = scheme.grants.map((grant) => grantJson(call.site.options.baseUrl, scheme.id, grant));
  return { status: 200, body: { permissions, expand: 'user,group,projectRole,field,all' }, identities: permissions.length };
}

function showGrant(call: Call): Answer {
  const scheme = schemeOf(call, param(call, 'schemeId'));
  const grant = scheme.grants.find(({ id }) => String(id) === param(call, 'permissionId'));
  if (!grant) throw notFound(`There is no permission grant with ID ${param(call, 'permissionId')}.`);
  return { status: 200, body: grantJson(call.site.options.baseUrl, scheme.id, grant), identities: 1 };
}

const GrantBody = v.strictObject({
  permission: text,
  holder: v.strictObject({ type: text, parameter: v.optional(text), value: v.optional(text), expand: v.optional(text) }),
});

function addGrant(call: Call): Answer {
  const scheme = administered(call);
  const body = readBody(call, GrantBody);
  if (findPermission(body.permission)?.type !== 'PROJECT') throw badRequest(`Unrecognized permission '${body.permission}'.`);
  const holder = holderOf(call, body.holder);
  const isThere = scheme.grants.some((grant) => grant.permission === body.permission && isSame(grant.holder, holder));
  if (isThere) throw badRequest('The permission grant already exists.');
  const grant: Grant = { id: call.site.nextId('grant'), permission: body.permission, holder };
  call.site.schemes.set(String(scheme.id), { ...scheme, grants: [...scheme.grants, grant] });
  noteAudit(call.site, schemeChanged(scheme, call.subject, [{ field: 'Permissions', from: '', to: body.permission }]));
  return { status: 201, body: grantJson(call.site.options.baseUrl, scheme.id, grant) };
}

/** A grant that is not there is 400 here, as Atlassian's document says, and not 404. */
function removeGrant(call: Call): Answer {
  const scheme = administered(call);
  const grants = scheme.grants.filter(({ id }) => String(id) !== param(call, 'permissionId'));
  if (grants.length === scheme.grants.length) throw badRequest(`There is no permission grant with ID ${param(call, 'permissionId')}.`);
  call.site.schemes.set(String(scheme.id), { ...scheme, grants });
  const gone = scheme.grants.find(({ id }) => String(id) === param(call, 'permissionId'))?.permission ?? '';
  noteAudit(call.site, schemeChanged(scheme, call.subject, [{ field: 'Permissions', from: gone, to: '' }]));
  return noContent;
}

/** Schemes of team-managed projects are none of the site's administrators' business: REST does not change them. */
function administered(call: Call): SchemeRecord {
  if (!mayGlobally(call.site, call.subject, 'ADMINISTER')) throw forbidden('You need to have the Administer Jira permission.');
  const scheme = schemeOf(call, param(call, 'schemeId'));
  const isOfTeam = [...call.site.projects.values()].some(({ schemeId, style }) => schemeId === scheme.id && style === 'next-gen');
  if (isOfTeam) throw badRequest('The permission scheme of a team-managed project cannot be changed.');
  return scheme;
}

type GivenHolder = v.InferOutput<typeof GrantBody>['holder'];

/** Of a group `value` is its id and `parameter` its name; elsewhere both say the same. */
function holderOf(call: Call, { type, parameter, value }: GivenHolder): Holder {
  const given = value ?? parameter ?? '';
  switch (type) {
    case 'anyone':
    case 'applicationRole':
    case 'projectLead':
      return { type };
    case 'projectRole':
      if (!call.site.roles.has(given)) throw badRequest(`The project role '${given}' does not exist.`);
      return { type, roleId: Number(given) };
    case 'group':
      return { type, group: groupGiven(call, { parameter, value }) };
    case 'user':
      if (!call.site.users.has(given)) throw badRequest(`The user '${given}' does not exist.`);
      return { type, accountId: given };
    default:
      throw badRequest(`The stand-in does not model holders of the type '${type}'.`);
  }
}

function groupGiven(call: Call, { parameter, value }: Pick<GivenHolder, 'parameter' | 'value'>): string {
  const names = new Set([...call.site.users.values()].flatMap(({ groups }) => groups));
  const found = [...names].find((name) => (value === undefined ? name === parameter : groupIdOf(name) === value));
  if (found === undefined) throw badRequest(`The group '${value ?? parameter ?? ''}' does not exist.`);
  return found;
}

const isSame = (one: Holder, other: Holder): boolean => JSON.stringify(one) === JSON.stringify(other);
