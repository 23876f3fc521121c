/** What keeps a hard lock from being one: a person changed what it rests on, or it could not be set up (rule H8). */
import type { Grant, Holder } from './grants';
import { isSameHolder, roleHolder } from './grants';
import type { RoleMember, Taken } from './permissionRecord';
import { membersBeyond } from './members';

/** What a person changed in Jira while the permission was withdrawn; never undone by the app. */
export type PermissionChange =
  /** The grant to the app's role is gone: not even the Product Owner can order the backlog. */
  | { readonly kind: 'roleGrantGone'; readonly scheme: string }
  /** Others hold the permission again. */
  | { readonly kind: 'grantedToOthers'; readonly scheme: string; readonly holders: readonly Holder[] }
  /** People were put into the app's role, or taken out of it. */
  | { readonly kind: 'roleMembersChanged'; readonly project: string }
  /** The project has another permission scheme than the one agreed to. */
  | { readonly kind: 'otherScheme'; readonly project: string }
  | { readonly kind: 'schemeGone'; readonly scheme: string };

export type HardFault =
  | { readonly code: 'permissionChanged'; readonly changes: readonly PermissionChange[] }
  | { readonly code: 'permissionNotWithdrawn'; readonly reason: 'appMayNotAdminister' | 'unfinished' };

type Seen = { readonly scheme: string; readonly role: string | null; readonly grants: readonly Grant[] | 'gone' };

/** Of a scheme whose permission is withdrawn. */
export function changesOfGrants({ stage }: Pick<Taken, 'stage'>, { scheme, role, grants }: Seen): readonly PermissionChange[] {
  if (stage !== 'taken') return [];
  if (grants === 'gone') return [{ kind: 'schemeGone', scheme }];
  const isOwn = ({ holder }: Grant): boolean => role !== null && isSameHolder(holder, roleHolder(role));
  const others = grants.filter((grant) => !isOwn(grant)).map(({ holder }) => holder);
  return [
    ...(grants.some(isOwn) ? [] : [{ kind: 'roleGrantGone' as const, scheme }]),
    ...(others.length > 0 ? [{ kind: 'grantedToOthers' as const, scheme, holders: others }] : []),
  ];
}

/** `groups`: how many groups are in the role; the app puts none in. */
export function changesOfMembers(
  project: string,
  { wanted, actual, groups }: { wanted: readonly RoleMember[]; actual: readonly RoleMember[]; groups: number },
): readonly PermissionChange[] {
  const isChanged = groups > 0 || membersBeyond(wanted, actual).length > 0 || membersBeyond(actual, wanted).length > 0;
  return isChanged ? [{ kind: 'roleMembersChanged', project }] : [];
}
