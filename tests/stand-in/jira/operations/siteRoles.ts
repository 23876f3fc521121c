/** The project roles of the site. Made, read and removed by its administrators alone. */
import * as v from 'valibot';
import { badRequest, forbidden, noContent, notFound, Refused, refusal, type Answer } from '../answers';
import { param, readBody, text, type Call } from '../call';
import { mayGlobally } from '../permissions';
import type { RoleRecord } from '../records';
import type { Operation } from '../router';

const PATH = '/rest/api/3/role';
export const siteRoleOperations: readonly Operation[] = [
  { name: `GET ${PATH}`, kind: 'read', anonymous: false, run: listRoles },
  { name: `POST ${PATH}`, kind: 'write', anonymous: false, run: makeRole },
  { name: `GET ${PATH}/{id}`, kind: 'read', anonymous: false, run: showRole },
  { name: `DELETE ${PATH}/{id}`, kind: 'write', anonymous: false, run: removeRole },
];

const LONGEST_NAME = 255;
/** The numbers below are those of the roles that every site has. */
const FIRST_OWN_ROLE = 10_100;

function listRoles(call: Call): Answer {
  refuseOthers(call);
  const roles = [...call.site.roles.values()].sort((a, b) => a.id - b.id);
  return { status: 200, body: roles.map((role) => roleJson(call, role)), identities: roles.length };
}

function showRole(call: Call): Answer {
  refuseOthers(call);
  return { status: 200, body: roleJson(call, roleOf(call)), identities: 1 };
}

function makeRole(call: Call): Answer {
  refuseOthers(call);
  const { name, description } = readBody(call, v.strictObject({ name: text, description: v.optional(text, '') }));
  if (name === '' || name.trim() !== name || name.length > LONGEST_NAME) throw badRequest('The name of the project role is not valid.');
  const isTaken = [...call.site.roles.values()].some((role) => role.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Refused(refusal(409, [`A project role with name '${name}' already exists.`]));
  const role = { id: FIRST_OWN_ROLE + call.site.kernel.nextNumber('jira.role'), name, description };
  call.site.roles.set(String(role.id), role);
  return { status: 200, body: roleJson(call, role) };
}

/** What is named by a permission scheme is in use; members alone are no hindrance and go with it. */
function removeRole(call: Call): Answer {
  refuseOthers(call);
  if (call.query.has('swap')) throw badRequest('The stand-in does not model the replacement of a role.');
  const role = roleOf(call);
  const schemes = [...call.site.schemes.values()];
  const isUsed = schemes.some(({ grants }) => grants.some(({ holder }) => holder.type === 'projectRole' && holder.roleId === role.id));
  if (isUsed) throw new Refused(refusal(409, [`The project role '${role.name}' is in use.`]));
  call.site.roles.delete(String(role.id));
  for (const [key] of [...call.site.actors.entries()]) if (key.endsWith(`:${String(role.id)}`)) call.site.actors.delete(key);
  return noContent;
}

function refuseOthers(call: Call): void {
  if (!mayGlobally(call.site, call.subject, 'ADMINISTER')) throw forbidden('You need to have the Administer Jira permission.');
}

function roleOf(call: Call): RoleRecord {
  const role = call.site.roles.get(param(call, 'id'));
  if (!role) throw notFound(`Can not find a project role with the id '${param(call, 'id')}'.`);
  return role;
}

const roleJson = (call: Call, { id, name, description }: RoleRecord) => ({
  self: `${call.site.options.baseUrl}${PATH}/${String(id)}`,
  name,
  id,
  description,
  actors: [],
});
