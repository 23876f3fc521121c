/** People and apps as Jira writes them: in full for the user resources, in brief within issues. */
import { hashOf } from '../hash';
import type { UserRecord } from '../records';
import { avatarUrls } from './issueParts';

const selfOf = (baseUrl: string, user: UserRecord): string => `${baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`;

export function userDetails(baseUrl: string, user: UserRecord) {
  return {
    self: selfOf(baseUrl, user),
    accountId: user.accountId,
    ...(user.accountType === 'app' ? {} : { emailAddress: user.emailAddress }),
    avatarUrls: avatarUrls(baseUrl, `/avatars/${encodeURIComponent(user.accountId)}.png`),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
    accountType: user.accountType,
  };
}

/** `groups` on request. */
export function userJson(baseUrl: string, user: UserRecord, { groups }: { groups: boolean }) {
  const items = user.groups.map((name) => ({
    name,
    groupId: groupIdOf(name),
    self: `${baseUrl}/rest/api/3/group?groupname=${encodeURIComponent(name)}`,
  }));
  return { ...userDetails(baseUrl, user), ...(groups ? { groups: { size: items.length, items } } : {}) };
}

/** Group ids are made from the name, so that nothing has to remember them. */
export function groupIdOf(name: string): string {
  const hex = hashOf(name).toString(16).padStart(8, '0');
  return `${hex}-0000-4000-8000-${hex}0000`;
}
