/** Roles and permission schemes, and what somebody without an account is answered. */
import type { Ask } from './traveller';
import type { Place } from './tour';

export function administer(ask: Ask, { project, colleague }: Place): void {
  const roles = ask('GET', `/rest/api/3/project/${project}/role`).body;
  const addresses = Object.values((roles ?? {}) as Record<string, string>);
  const role = /(\d+)$/.exec(addresses[0] ?? '')?.[1] ?? '';
  const address = `/rest/api/3/project/${project}/role/${role}`;
  ask('GET', address);
  ask('POST', address, { user: [colleague] });
  ask('DELETE', `${address}?user=${colleague}`);
  ask('PUT', address, { categorisedActors: { 'atlassian-user-role-actor': [colleague] } });
  const scheme = ask('GET', `/rest/api/3/project/${project}/permissionscheme`).at('id');
  ask('GET', '/rest/api/3/permissionscheme?expand=permissions');
  ask('GET', `/rest/api/3/permissionscheme/${scheme}?expand=permissions`);
  const made = ask('POST', '/rest/api/3/role', { name: 'Travellers', description: 'People on tour.' }).at('id');
  ask('POST', '/rest/api/3/role', { name: 'Travellers' });
  ask('GET', '/rest/api/3/role');
  ask('GET', `/rest/api/3/role/${made}`);
  const grants = `/rest/api/3/permissionscheme/${scheme}/permission`;
  const body = { permission: 'SCHEDULE_ISSUES', holder: { type: 'projectRole', parameter: made, value: made } };
  const grant = ask('POST', grants, body).at('id');
  ask('POST', grants, body);
  ask('GET', grants);
  ask('GET', `${grants}/${grant}`);
  ask('DELETE', `/rest/api/3/role/${made}`);
  ask('DELETE', `${grants}/${grant}`);
  ask('DELETE', `/rest/api/3/role/${made}`);
  ask('GET', '/rest/api/3/auditing/record?limit=5');
  ask('GET', '/rest/api/3/project/NONE');
  ask('GET', '/rest/agile/1.0/board/999999');
}
