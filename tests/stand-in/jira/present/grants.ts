/** One grant of a permission scheme, as Jira writes it, and its holder, as Jira reads it. */
import type { Grant, Holder } from '../records';
import { groupIdOf } from './users';

export function grantJson(baseUrl: string, schemeId: number, { id, permission, holder }: Grant) {
  const self = `${baseUrl}/rest/api/3/permissionscheme/${String(schemeId)}/permission/${String(id)}`;
  return { id, self, holder: holderJson(holder), permission };
}

export function holderJson(holder: Holder) {
  switch (holder.type) {
    case 'anyone':
    case 'applicationRole':
    case 'projectLead':
      return { type: holder.type };
    case 'projectRole':
      return { type: holder.type, parameter: String(holder.roleId), value: String(holder.roleId), expand: 'projectRole' };
    case 'group':
      return { type: holder.type, parameter: holder.group, value: groupIdOf(holder.group), expand: 'group' };
    case 'user':
      return { type: holder.type, parameter: holder.accountId, value: holder.accountId, expand: 'user' };
  }
}
