/** Who is in which role of a project. Read and written by its administrators. */
import * as v from 'valibot';
import { badRequest, noContent, notFound, type Answer } from '../answers';
import { param, readBody, text, type Call } from '../call';
import { mayAdminister } from '../permissions';
import { groupIdOf } from '../present/users';
import type { ProjectRecord, RoleActor, RoleRecord } from '../records';
import type { Operation } from '../router';

const PATH = '/rest/api/3/project/{projectIdOrKey}/role';
export const roleOperations: readonly Operation[] = [
  { name: `GET ${PATH}`, kind: 'read', anonymous: true, run: listRoles },
  { name: `GET ${PATH}/{id}`, kind: 'read', anonymous: true, run: (call) => answer(call, asked(call)) },
  { name: `POST ${PATH}/{id}`, kind: 'write', anonymous: true, run: addActors },
  { name: `PUT ${PATH}/{id}`, kind: 'write', anonymous: true, run: setActors },
  { name: `DELETE ${PATH}/{id}`, kind: 'write', anonymous: true, run: removeActor },
];

type Membership = { project: ProjectRecord; role: RoleRecord; key: string; actors: readonly RoleActor[] };

function administered(call: Call): ProjectRecord {
  const idOrKey = param(call, 'projectIdOrKey');
  const project = call.site.findProject(idOrKey);
  if (!project || !mayAdminister(call.site, call.subject, project))
    throw notFound(`No project could be found with key '${idOrKey}', or you may not administer it.`);
  return project;
}

function asked(call: Call): Membership {
  const project = administered(call);
  const role = call.site.roles.get(param(call, 'id'));
  if (!role) throw notFound(`Can not retrieve a role actor for a null project role.`);
  const key = `${project.id}:${String(role.id)}`;
  return { project, role, key, actors: call.site.actors.get(key) ?? [] };
}

function listRoles(call: Call): Answer {
  const project = administered(call);
  const roles = [...call.site.roles.values()].map((role) => [role.name, selfOf(call, project, role)]);
  return { status: 200, body: Object.fromEntries(roles), identities: roles.length };
}

function answer(call: Call, { project, role, key }: Membership): Answer {
  const actors = (call.site.actors.get(key) ?? [])
    .map((actor) => actorJson(call, actor))
    .sort((a, b) => (a.displayName < b.displayName ? -1 : 1));
  const { id, name, description } = role;
  const scope =
    project.style === 'next-gen' ? { scope: { type: 'PROJECT', project: { id: project.id, key: project.key, name: project.name } } } : {};
  return { status: 200, body: { self: selfOf(call, project, role), name, id, description, actors, ...scope }, identities: actors.length };
}

function actorJson(call: Call, actor: RoleActor) {
  if (actor.kind === 'group') {
    const { id, group } = actor;
    return {
      id,
      displayName: group,
      type: 'atlassian-group-role-actor',
      name: group,
      actorGroup: { name: group, displayName: group, groupId: groupIdOf(group) },
    };
  }
  const displayName = call.site.users.get(actor.accountId)?.displayName ?? actor.accountId;
  return { id: actor.id, displayName, type: 'atlassian-user-role-actor', actorUser: { accountId: actor.accountId } };
}

const names = v.optional(v.array(text), []);

function addActors(call: Call): Answer {
  const membership = asked(call);
  const body = readBody(call, v.strictObject({ user: names, group: names, groupId: names }));
  const added = drawActors(call, body.user, [...body.group, ...body.groupId.map((id) => groupNamed(call, id))]);
  if (added.length === 0) throw badRequest('You must specify at least one user or group.');
  const taken = added.find((actor) => membership.actors.some((other) => same(other, actor)));
  if (taken) throw badRequest('The given user or group is already a member of the project role.');
  call.site.actors.set(membership.key, [...membership.actors, ...added]);
  return answer(call, membership);
}

const SetBody = v.strictObject({
  id: v.optional(v.number()),
  categorisedActors: v.strictObject({
    'atlassian-user-role-actor': names,
    'atlassian-group-role-actor': names,
    'atlassian-group-role-actor-id': names,
  }),
});

/** Replaces all. Whoever stays keeps the actor id. */
function setActors(call: Call): Answer {
  const membership = asked(call);
  const { categorisedActors: to } = readBody(call, SetBody);
  const groups = [...to['atlassian-group-role-actor'], ...to['atlassian-group-role-actor-id'].map((id) => groupNamed(call, id))];
  const set = drawActors(call, to['atlassian-user-role-actor'], groups);
  call.site.actors.set(
    membership.key,
    set.map((actor) => membership.actors.find((other) => same(other, actor)) ?? actor),
  );
  return answer(call, membership);
}

function removeActor(call: Call): Answer {
  const membership = asked(call);
  const [accountId, group, groupId] = ['user', 'group', 'groupId'].map((name) => call.query.get(name));
  const given = [accountId, group, groupId].filter((value) => value !== null && value !== undefined);
  if (given.length !== 1) throw badRequest('You must specify exactly one user or group.');
  const wanted = group ?? (typeof groupId === 'string' ? groupNamed(call, groupId) : undefined);
  const left = membership.actors.filter((actor) => (actor.kind === 'user' ? actor.accountId !== accountId : actor.group !== wanted));
  if (left.length === membership.actors.length) throw notFound('The given user or group is not a member of the project role.');
  call.site.actors.set(membership.key, left);
  return noContent;
}

function drawActors(call: Call, accountIds: readonly string[], groups: readonly string[]): RoleActor[] {
  const isKnown = (group: string): boolean => [...call.site.users.values()].some((user) => user.groups.includes(group));
  const missing = accountIds.find((id) => call.site.users.get(id)?.active !== true) ?? groups.find((group) => !isKnown(group));
  if (missing !== undefined)
    throw notFound(`We can't find ${missing} in any accessible user directory. Check they're still active and available, and try again.`);
  const nextId = (): number => call.site.nextId('actor');
  return [
    ...[...new Set(accountIds)].map((accountId): RoleActor => ({ id: nextId(), kind: 'user', accountId })),
    ...[...new Set(groups)].map((group): RoleActor => ({ id: nextId(), kind: 'group', group })),
  ];
}

function groupNamed(call: Call, groupId: string): string {
  const names = [...call.site.users.values()].flatMap(({ groups }) => groups);
  return names.find((name) => groupIdOf(name) === groupId) ?? groupId;
}

function same(one: RoleActor, other: RoleActor): boolean {
  return one.kind === 'user'
    ? other.kind === 'user' && one.accountId === other.accountId
    : other.kind === 'group' && one.group === other.group;
}

function selfOf(call: Call, project: ProjectRecord, role: RoleRecord): string {
  return `${call.site.options.baseUrl}/rest/api/3/project/${project.id}/role/${String(role.id)}`;
}
