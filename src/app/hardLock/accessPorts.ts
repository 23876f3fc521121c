/** What the hard lock asks of Jira, as the app itself. It takes *Administer Jira*; every call may throw `JiraFault`. */
import type { AccountId, ProjectId } from '../../domain/ids';
import type { Grant, Holder } from '../../domain/hardLock/grants';

export type SiteProject = { id: ProjectId; key: string; name: string; isTeamManaged: boolean };
export type SiteRole = { id: string; name: string; description: string };

export type JiraAccess = {
  mayAdministerJira(): Promise<boolean>;
  /** Every project of the site that the app may administer or browse. */
  projects(): Promise<readonly SiteProject[]>;
  /** Null: the project is not there, or none of the app's business. */
  schemeOf(project: ProjectId): Promise<{ id: string; name: string } | null>;
  /** Who holds *Schedule issues*, in Jira's order. */
  grants(scheme: string): Promise<readonly Grant[] | 'gone'>;
  hasGrant(scheme: string, grant: string): Promise<boolean>;
  /** Answers the new grant's id; null where Jira refuses the holder, or has such a grant already. */
  addGrant(scheme: string, holder: Holder): Promise<string | null>;
  /** A grant that is gone is no fault. */
  removeGrant(scheme: string, grant: string): Promise<void>;
  roles(): Promise<readonly SiteRole[]>;
  /** Null: the name is taken. */
  makeRole(role: { name: string; description: string }): Promise<string | null>;
  /** A role that is gone counts as removed. */
  removeRole(role: string): Promise<'removed' | 'inUse'>;
  /** People in a role of a project, and how many groups; null where role or project is gone. */
  actors(project: ProjectId, role: string): Promise<{ people: readonly AccountId[]; groups: number } | null>;
  /** Whom Jira does not know (any more) is left out. */
  addActor(project: ProjectId, role: string, person: AccountId): Promise<void>;
  removeActor(project: ProjectId, role: string, person: AccountId): Promise<void>;
};
