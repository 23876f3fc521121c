/** Who may do what: permission schemes whose grants name roles, groups, people or everybody. Site administrators hold no project permission by that alone. */
import { findPermission, PROJECT_PERMISSIONS } from './permissionNames';
import type { Grant, Holder, ProjectRecord, UserRecord } from './records';
import type { Site } from './site';

/** Roles every site has. App accounts are members of the last in every project. */
export const ADMINISTRATORS_ROLE = 10002;
export const MEMBERS_ROLE = 10003;
export const APPS_ROLE = 10004;

/** Null is somebody who did not sign in. */
export type Subject = string | null;

export function mayInProject(site: Site, subject: Subject, permission: string, project: ProjectRecord): boolean {
  const user = subject === null ? undefined : site.users.get(subject);
  const scheme = site.schemes.get(String(project.schemeId));
  if (!scheme || (user && !user.active)) return false;
  return scheme.grants.some((grant) => grant.permission === permission && holds(site, grant.holder, user, project));
}

/** A project permission asked of the whole site is held by whoever holds it in any project. */
export function mayGlobally(site: Site, subject: Subject, permission: string): boolean {
  const user = subject === null ? undefined : site.users.get(subject);
  if (!user?.active) return false;
  if (permission === 'ADMINISTER') return user.siteAdmin;
  if (findPermission(permission)?.type === 'GLOBAL') return true;
  return [...site.projects.values()].some((project) => mayInProject(site, subject, permission, project));
}

/** Administers the project, or the site. */
export function mayAdminister(site: Site, subject: Subject, project: ProjectRecord): boolean {
  return mayGlobally(site, subject, 'ADMINISTER') || mayInProject(site, subject, 'ADMINISTER_PROJECTS', project);
}

/** Answers for one subject and permission, each project asked once. */
export function browserOf(site: Site, subject: Subject, permission = 'BROWSE_PROJECTS'): (projectId: string) => boolean {
  const known = new Map<string, boolean>();
  return (projectId) => {
    const before = known.get(projectId);
    if (before !== undefined) return before;
    const project = site.projects.get(projectId);
    const may = project !== undefined && mayInProject(site, subject, permission, project);
    known.set(projectId, may);
    return may;
  };
}

function holds(site: Site, holder: Holder, user: UserRecord | undefined, project: ProjectRecord): boolean {
  if (holder.type === 'anyone') return true;
  if (!user) return false;
  switch (holder.type) {
    case 'applicationRole':
      return user.accountType === 'atlassian';
    case 'projectLead':
      return user.accountId === project.leadAccountId;
    case 'user':
      return user.accountId === holder.accountId;
    case 'group':
      return user.groups.includes(holder.group);
    case 'projectRole':
      return isInRole(site, user, project.id, holder.roleId);
  }
}

export function isInRole(site: Site, user: UserRecord, projectId: string, roleId: number): boolean {
  if (roleId === APPS_ROLE && user.accountType === 'app') return true;
  const actors = site.actors.get(`${projectId}:${String(roleId)}`) ?? [];
  return actors.some((actor) => (actor.kind === 'user' ? actor.accountId === user.accountId : user.groups.includes(actor.group)));
}

/** What Jira gives a new project: everything to everybody who signed in and to apps, administration to the administrators. */
export function usualGrants(nextId: () => number): Grant[] {
  const grant = (permission: string, holder: Holder): Grant => ({ id: nextId(), permission, holder });
  return PROJECT_PERMISSIONS.flatMap((permission) => [
    permission === 'ADMINISTER_PROJECTS'
      ? grant(permission, { type: 'projectRole', roleId: ADMINISTRATORS_ROLE })
      : grant(permission, { type: 'applicationRole' }),
    grant(permission, { type: 'projectRole', roleId: APPS_ROLE }),
  ]);
}
