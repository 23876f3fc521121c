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
  ask('GET', '/rest/api/3/project/NONE');
  ask('GET', '/rest/agile/1.0/board/999999');
}
