/** The administrator's hold on permissions. A scheme shared with other projects is copied before it is changed for one. */
import { noteAudit, schemeChanged } from './audit';
import { APPS_ROLE } from './permissions';
import type { Holder, ProjectRecord, SchemeRecord } from './records';
import { present, type Site } from './site';

export class JiraAccess {
  constructor(protected readonly site: Site) {}

  project(key: string): ProjectRecord {
    return present(this.site.findProject(key), `project ${key}`);
  }

  /** Gives a permission in one project to one more holder. */
  grant(projectKey: string, permission: string, holder: Holder): void {
    const scheme = this.#own(projectKey);
    const grant = { id: this.site.nextId('grant'), permission, holder };
    this.#put(scheme, [...scheme.grants, grant]);
  }

  /** Takes it from that holder; from all of them without one. */
  revoke(projectKey: string, permission: string, holder?: Holder, by: string | null = null): void {
    const scheme = this.#own(projectKey);
    const isMeant = (other: Holder): boolean => holder === undefined || JSON.stringify(other) === JSON.stringify(holder);
    this.#put(
      scheme,
      scheme.grants.filter((grant) => grant.permission !== permission || !isMeant(grant.holder)),
    );
    this.#audit(scheme, permission, by);
  }

  /** From now on exactly these hold it in that project, and apps as before. */
  permitOnly(projectKey: string, permission: string, holders: readonly Holder[]): void {
    const scheme = this.#own(projectKey);
    const kept = scheme.grants.filter((grant) => grant.permission !== permission || isOfApps(grant.holder));
    const given = holders.map((holder) => ({ id: this.site.nextId('grant'), permission, holder }));
    this.#put(scheme, [...kept, ...given]);
  }

  /** People keep the permission, apps lose it in this project. */
  withdrawFromApp(projectKey: string, permission: string, by: string | null = null): void {
    const scheme = this.#own(projectKey);
    this.#put(
      scheme,
      scheme.grants.filter((grant) => grant.permission !== permission || !isOfApps(grant.holder)),
    );
    this.#audit(scheme, permission, by);
  }

  giveBackToApp(projectKey: string, permission: string): void {
    this.grant(projectKey, permission, { type: 'projectRole', roleId: APPS_ROLE });
  }

  addToRole(projectKey: string, roleId: number, accountId: string): void {
    const key = `${this.project(projectKey).id}:${String(roleId)}`;
    const actors = this.site.actors.get(key) ?? [];
    if (actors.some((actor) => actor.kind === 'user' && actor.accountId === accountId)) return;
    this.site.actors.set(key, [...actors, { id: this.site.nextId('actor'), kind: 'user', accountId }]);
  }

  removeFromRole(projectKey: string, roleId: number, accountId: string): void {
    const key = `${this.project(projectKey).id}:${String(roleId)}`;
    const actors = this.site.actors.get(key) ?? [];
    this.site.actors.set(
      key,
      actors.filter((actor) => actor.kind !== 'user' || actor.accountId !== accountId),
    );
  }

  #own(projectKey: string): SchemeRecord {
    const project = this.project(projectKey);
    const scheme = present(this.site.schemes.get(String(project.schemeId)), `permission scheme ${String(project.schemeId)}`);
    if (![...this.site.projects.values()].some((other) => other.id !== project.id && other.schemeId === scheme.id)) return scheme;
    const own = { ...scheme, id: this.site.nextId('scheme'), name: `${scheme.name} of ${project.key}` };
    this.site.schemes.set(String(own.id), own);
    this.site.projects.set(project.id, { ...project, schemeId: own.id });
    return own;
  }

  #audit(scheme: SchemeRecord, permission: string, by: string | null): void {
    noteAudit(this.site, schemeChanged(scheme, by, [{ field: 'Permissions', from: permission, to: '' }]));
  }

  #put(scheme: SchemeRecord, grants: SchemeRecord['grants']): void {
    this.site.schemes.set(String(scheme.id), { ...scheme, grants });
  }
}

const isOfApps = (holder: Holder): boolean => holder.type === 'projectRole' && holder.roleId === APPS_ROLE;
