/** The site from inside, as its administrators and the seed see it: no permission is asked. What a person could do in Jira's pages but not through REST is here too. */
import { JiraSettings } from './adminSettings';
import type { Changes } from './changes';
import { DEFAULT_RANK_FIELD } from './fields';
import { importIssues, type ImportOptions, type IssueRow } from './importIssues';
import { ADMINISTRATORS_ROLE, APPS_ROLE, MEMBERS_ROLE, usualGrants } from './permissions';
import type { BoardRecord, FieldRecord, IssueRecord, ProjectRecord, SprintRecord, UserRecord, VersionRecord } from './records';
import { present, type Site } from './site';
import type { JiraEvent } from './wire';

export type NewUser = Partial<Omit<UserRecord, 'accountId'>> & { accountId: string; displayName: string };
export type NewProject = { key: string; name: string; style?: ProjectRecord['style']; leadAccountId: string };
/** The filter is over `projectKeys`, in rank order, unless `jql` says otherwise. */
export type NewBoard = {
  name: string;
  type: BoardRecord['type'];
  projectKeys: readonly string[];
  jql?: string;
  /** Key of the project it stands in; the first of its projects by itself. */
  location?: string;
  rankFieldId?: string;
  /** False: only the owner sees its filter. */
  shared?: boolean;
};

export class JiraAdmin extends JiraSettings {
  constructor(
    site: Site,
    private readonly changes: Changes,
    tell: (event: JiraEvent) => void,
  ) {
    super(site, tell);
  }

  users(): UserRecord[] {
    return [...this.site.users.values()];
  }

  projects(): ProjectRecord[] {
    return [...this.site.projects.values()];
  }

  boards(): BoardRecord[] {
    return [...this.site.boards.values()].sort((a, b) => a.id - b.id);
  }

  /** Null until an app account was added. */
  get appAccountId(): string | null {
    return this.users().find(({ accountType }) => accountType === 'app')?.accountId ?? null;
  }

  issue(idOrKey: string): IssueRecord {
    return present(this.site.findIssue(idOrKey), `issue ${idOrKey}`);
  }

  /** Ids of all issues, first ranked first. */
  order(rankFieldId: string = DEFAULT_RANK_FIELD): readonly string[] {
    return [...this.site.order(rankFieldId).ids()];
  }

  /** The stored rank string. */
  rankOf(idOrKey: string, rankFieldId: string = DEFAULT_RANK_FIELD): string {
    return present(this.site.order(rankFieldId).rank(this.issue(idOrKey).id), `rank of ${idOrKey}`);
  }

  addUser(user: NewUser): UserRecord {
    const words = user.displayName.toLowerCase().split(/\s+/).join('.');
    const record = {
      emailAddress: `${words}@example.com`,
      timeZone: 'Etc/UTC',
      active: true,
      accountType: 'atlassian' as const,
      groups: [],
      siteAdmin: false,
      hiddenFromEvents: false,
      ...user,
    };
    this.site.users.set(user.accountId, record);
    return record;
  }

  changeUser(accountId: string, changes: Partial<Omit<UserRecord, 'accountId'>>): void {
    this.site.users.set(accountId, { ...present(this.site.users.get(accountId), `account ${accountId}`), ...changes });
  }

  addProject({ key, name, style = 'classic', leadAccountId }: NewProject): ProjectRecord {
    if (this.site.findProject(key)) throw new Error(`There is a project ${key} already.`);
    this.#ensureRoles();
    const schemeId = style === 'classic' ? this.#sharedScheme() : this.addScheme(`Access of ${key}`).id;
    const record = {
      id: String(this.site.nextId('project')),
      key,
      name,
      style,
      leadAccountId,
      schemeId,
      uuid: this.site.kernel.random.uuid(),
    };
    this.site.projects.set(record.id, record);
    this.addToRole(key, ADMINISTRATORS_ROLE, leadAccountId);
    return record;
  }

  addBoard({ name, type, projectKeys, jql, location, rankFieldId = DEFAULT_RANK_FIELD, shared = true }: NewBoard): BoardRecord {
    const projects = projectKeys.map((key) => this.project(key));
    const place = location === undefined ? projects[0] : this.project(location);
    const owner = place?.leadAccountId ?? '';
    const filter = {
      id: String(this.site.nextId('filter')),
      name: `Filter for ${name}`,
      jql: jql ?? `project in (${projectKeys.join(', ')}) ORDER BY Rank ASC`,
      owner,
      sharedWithProjects: shared ? projects.map(({ id }) => id) : [],
    };
    this.site.filters.set(filter.id, filter);
    const board = {
      id: this.site.kernel.nextNumber('jira.board'),
      name,
      type,
      filterId: filter.id,
      locationProjectId: place?.id ?? null,
      owner,
      rankFieldId,
    };
    this.site.boards.set(String(board.id), board);
    return board;
  }

  addVersion(
    projectKey: string,
    version: { name: string; releaseDate?: string; startDate?: string; description?: string; released?: boolean },
  ): VersionRecord {
    const { name, releaseDate = null, startDate = null, description = null, released = false } = version;
    const record = {
      id: String(this.site.nextId('version')),
      projectId: this.project(projectKey).id,
      name,
      description,
      archived: false,
      released,
      startDate,
      releaseDate,
    };
    this.site.versions.set(record.id, record);
    return record;
  }

  /** One more rank field. Every issue is ranked in it too, at first in the order of the default. */
  addField(kind: 'rank', names: FieldRecord['names'] = { en: 'Rank', ru: 'Рейтинг', de: 'Rang' }): FieldRecord {
    const record = { id: `customfield_${String(10_100 + this.site.kernel.nextNumber('jira.field'))}`, kind, names };
    this.site.customFields.set(record.id, record);
    this.site.order(record.id).append(this.order());
    return record;
  }

  addSprint(
    boardId: number,
    sprint: { name: string; state?: SprintRecord['state']; startDate?: number; endDate?: number; goal?: string },
  ): SprintRecord {
    const { name, state = 'future', startDate = null, endDate = null, goal = null } = sprint;
    const id = this.site.kernel.nextNumber('jira.sprint');
    const record = {
      id,
      boardId,
      name,
      goal,
      state,
      createdAt: this.site.kernel.now(),
      startDate,
      endDate,
      completeDate: state === 'closed' ? this.site.kernel.now() : null,
    };
    this.site.sprints.set(String(id), record);
    return record;
  }

  /** Keeps the keys given; issues without one get the numbers after the highest. Ranked last, in the order of the rows. */
  addIssues(projectKey: string, rows: readonly IssueRow[], options: ImportOptions): IssueRecord[] {
    return importIssues({ site: this.site, changes: this.changes, project: this.project(projectKey), rows, options });
  }

  /** Moves an issue to another project, as the pages do: REST cannot. */
  moveIssue(idOrKey: string, projectKey: string, by: string): IssueRecord {
    return this.changes.move(this.issue(idOrKey), this.project(projectKey), { accountId: by, throughApp: false });
  }

  #ensureRoles(): void {
    const roles = [
      { id: ADMINISTRATORS_ROLE, name: 'Administrators', description: 'People who administer the project.' },
      { id: MEMBERS_ROLE, name: 'Member', description: 'People who work on the project.' },
      { id: APPS_ROLE, name: 'atlassian-addons-project-access', description: 'Apps that have access to the project.' },
    ];
    for (const role of roles) if (!this.site.roles.has(String(role.id))) this.site.roles.set(String(role.id), role);
  }

  /** Company-managed projects share one scheme until one of them is changed. */
  #sharedScheme(): number {
    const shared = [...this.site.schemes.values()].find(({ name }) => name === SHARED_SCHEME);
    return (shared ?? this.addScheme(SHARED_SCHEME)).id;
  }

  private addScheme(name: string) {
    const scheme = { id: this.site.nextId('scheme'), name, description: '', grants: usualGrants(() => this.site.nextId('grant')) };
    this.site.schemes.set(String(scheme.id), scheme);
    return scheme;
  }
}

const SHARED_SCHEME = 'Default software scheme';
