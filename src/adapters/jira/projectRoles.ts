/** Project roles of the site, and who is in them. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraAccess } from '../../app/hardLock/accessPorts';
import { accountId } from '../../domain/ids';
import { answer, faultOf, json } from './answer';
import { patiently } from './patiently';

const role = v.object({ id: v.number(), name: v.string(), description: v.nullish(v.string(), '') });
const withActors = v.object({
  actors: v.optional(v.array(v.object({ actorUser: v.optional(v.object({ accountId: v.string() })) })), []),
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-get */
export const roles: JiraAccess['roles'] = async () => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/role`));
  return (await answer('roles', v.array(role), response)).map(({ id, ...rest }) => ({ id: String(id), ...rest }));
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-post */
export const makeRole: JiraAccess['makeRole'] = async (wanted) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/role`, json('POST', wanted)));
  return response.status === 409 ? null : String((await answer('make role', role, response)).id);
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/#api-rest-api-3-role-id-delete */
export const removeRole: JiraAccess['removeRole'] = async (id) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/role/${id}`, { method: 'DELETE' }));
  if (response.status === 409) return 'inUse';
  if (!response.ok && response.status !== 404) throw await faultOf('remove role', response);
  return 'removed';
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/#api-group-project-role-actors */
export const actors: JiraAccess['actors'] = async (project, id) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/project/${project}/role/${id}`));
  if (response.status === 404) return null;
  const found = (await answer('actors', withActors, response)).actors;
  const people = found.flatMap(({ actorUser }) => (actorUser ? [accountId(actorUser.accountId)] : []));
  return { people, groups: found.length - people.length };
};

/** 400: in the role already. 404: not there any more, as the person or the project. */
export const addActor: JiraAccess['addActor'] = async (project, id, person) => {
  const send = () => asApp().requestJira(route`/rest/api/3/project/${project}/role/${id}`, json('POST', { user: [person] }));
  const response = await patiently(send);
  if (!response.ok && response.status !== 400 && response.status !== 404) throw await faultOf('add actor', response);
};

export const removeActor: JiraAccess['removeActor'] = async (project, id, person) => {
  const query = new URLSearchParams({ user: person });
  const send = () => asApp().requestJira(route`/rest/api/3/project/${project}/role/${id}?${query}`, { method: 'DELETE' });
  const response = await patiently(send);
  if (!response.ok && response.status !== 404) throw await faultOf('remove actor', response);
};
