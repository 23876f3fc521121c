/**
 * The state of the site: its tables, the lists derived from them, and nothing that knows about requests. Everything that writes an issue or
 * a rank goes through here, so that the past can be told (`past.ts`).
 */
import type { Kernel } from '../kernel/kernel';
import type { Table } from '../kernel/store';
import { DEFAULT_RANK_FIELD, FIRST_FIELDS, type SiteLanguage } from './fields';
import { Past } from './past';
import { RankOrder } from './rankOrder';
import type {
  AuditRow,
  BoardRecord,
  ChangeRecord,
  CommentRecord,
  FieldRecord,
  FilterRecord,
  IssueRecord,
  LinkRecord,
  MailRecord,
  ProjectRecord,
  RoleActor,
  RoleRecord,
  SchemeRecord,
  SprintRecord,
  UserRecord,
  VersionRecord,
} from './records';

export type SiteOptions = { baseUrl: string; language: SiteLanguage; cloudId: string };

export class Site {
  readonly users: Table<UserRecord>;
  readonly projects: Table<ProjectRecord>;
  readonly schemes: Table<SchemeRecord>;
  readonly roles: Table<RoleRecord>;
  /** By `projectId:roleId`. */
  readonly actors: Table<readonly RoleActor[]>;
  readonly issues: Table<IssueRecord>;
  /** By issue id. */
  readonly properties: Table<Readonly<Record<string, unknown>>>;
  readonly changes: Table<ChangeRecord>;
  readonly comments: Table<CommentRecord>;
  readonly links: Table<LinkRecord>;
  readonly boards: Table<BoardRecord>;
  readonly filters: Table<FilterRecord>;
  readonly sprints: Table<SprintRecord>;
  readonly versions: Table<VersionRecord>;
  readonly customFields: Table<FieldRecord>;
  readonly mails: Table<MailRecord>;
  readonly audit: Table<AuditRow>;
  /** Former keys of moved issues to issue ids. */
  readonly formerKeys: Table<string>;
  /** By project id: the highest issue number ever used. */
  readonly highestNumbers: Table<number>;
  readonly past: Past;
  readonly #orders = new Map<string, RankOrder>();
  #byKey = new Map<string, string>();
  #grouped:
    | { changes: Map<string, string[]>; comments: Map<string, string[]>; links: Map<string, string[]>; children: Map<string, string[]> }
    | undefined;

  constructor(
    readonly kernel: Kernel,
    readonly options: SiteOptions,
  ) {
    const { store } = kernel;
    this.users = store.table('jira.users');
    this.projects = store.table('jira.projects');
    this.schemes = store.table('jira.schemes');
    this.roles = store.table('jira.roles');
    this.actors = store.table('jira.actors');
    this.issues = store.table('jira.issues');
    this.properties = store.table('jira.properties');
    this.changes = store.table('jira.changes');
    this.comments = store.table('jira.comments');
    this.links = store.table('jira.links');
    this.boards = store.table('jira.boards');
    this.filters = store.table('jira.filters');
    this.sprints = store.table('jira.sprints');
    this.versions = store.table('jira.versions');
    this.customFields = store.table('jira.fields');
    this.mails = store.table('jira.mails');
    this.audit = store.table('jira.audit');
    this.formerKeys = store.table('jira.formerKeys');
    this.highestNumbers = store.table('jira.numbers');
    this.past = new Past(kernel);
    for (const field of FIRST_FIELDS) if (!this.customFields.has(field.id)) this.customFields.set(field.id, field);
  }

  /** The order that a rank field keeps. */
  order(rankFieldId: string): RankOrder {
    let order = this.#orders.get(rankFieldId);
    if (!order) {
      order = new RankOrder(this.kernel.store.table(`jira.rank.${rankFieldId}`));
      this.#orders.set(rankFieldId, order);
    }
    return order;
  }

  rankFields(): FieldRecord[] {
    const fields = [...this.customFields.values()].filter((field) => field.kind === 'rank');
    return fields.sort((a, b) => (a.id === DEFAULT_RANK_FIELD ? -1 : b.id === DEFAULT_RANK_FIELD ? 1 : a.id < b.id ? -1 : 1));
  }

  /** By id, key or former key; keys in any case. */
  findIssue(idOrKey: string): IssueRecord | undefined {
    const key = idOrKey.toUpperCase();
    const id = this.issues.has(idOrKey) ? idOrKey : (this.#keys().get(key) ?? this.formerKeys.get(key));
    return id === undefined ? undefined : this.issues.get(id);
  }

  findProject(idOrKey: string): ProjectRecord | undefined {
    const key = idOrKey.toUpperCase();
    return this.projects.get(idOrKey) ?? [...this.projects.values()].find((project) => project.key === key);
  }

  project(id: string): ProjectRecord {
    return present(this.projects.get(id), `project ${id}`);
  }

  putIssue(issue: IssueRecord): void {
    const before = this.issues.get(issue.id);
    this.past.noteIssue(issue.id, before);
    const keys = this.#keys();
    if (before && before.key !== issue.key) keys.delete(before.key);
    keys.set(issue.key, issue.id);
    this.issues.set(issue.id, issue);
    if ((before?.parentId ?? null) !== issue.parentId) this.#grouped = undefined;
  }

  dropIssue(issue: IssueRecord): void {
    this.past.noteIssue(issue.id, issue);
    this.#keys().delete(issue.key);
    this.issues.delete(issue.id);
    for (const field of this.rankFields()) {
      this.past.noteRank(field.id, issue.id, this.order(field.id).rank(issue.id));
      this.order(field.id).remove(issue.id);
    }
    if (this.properties.has(issue.id)) this.properties.delete(issue.id);
    for (const link of this.linksOf(issue.id)) this.links.delete(link.id);
    for (const comment of this.commentsOf(issue.id)) this.comments.delete(comment.id);
    for (const change of this.changesOf(issue.id)) this.changes.delete(change.id);
    this.#grouped = undefined;
  }

  putRank(rankFieldId: string, issueId: string, rank: string): void {
    const order = this.order(rankFieldId);
    this.past.noteRank(rankFieldId, issueId, order.rank(issueId));
    order.set(issueId, rank);
  }

  /** Ranks new issues after all others, in every rank field. */
  appendRanks(issueIds: readonly string[]): void {
    for (const field of this.rankFields()) {
      for (const id of issueIds) this.past.noteRank(field.id, id, undefined);
      this.order(field.id).append(issueIds);
    }
  }

  /** New values, same order, no history, no event: as Jira does it behind everybody's back. */
  rebalance(rankFieldId: string, share: number): void {
    const order = this.order(rankFieldId);
    if (this.past.reachMs > 0) for (const id of order.ids()) this.past.noteRank(rankFieldId, id, order.rank(id));
    order.rebalance(share);
  }

  /** Oldest first. */
  changesOf(issueId: string): ChangeRecord[] {
    return rows(this.changes, this.#groups().changes.get(issueId));
  }

  commentsOf(issueId: string): CommentRecord[] {
    return rows(this.comments, this.#groups().comments.get(issueId));
  }

  linksOf(issueId: string): LinkRecord[] {
    return rows(this.links, this.#groups().links.get(issueId));
  }

  childrenOf(issueId: string): IssueRecord[] {
    return rows(this.issues, this.#groups().children.get(issueId));
  }

  addChange(change: ChangeRecord): void {
    const groups = this.#groups();
    this.changes.set(change.id, change);
    push(groups.changes, change.issueId, change.id);
  }

  addComment(comment: CommentRecord): void {
    const groups = this.#groups();
    this.comments.set(comment.id, comment);
    push(groups.comments, comment.issueId, comment.id);
  }

  addLink(link: LinkRecord): void {
    const groups = this.#groups();
    this.links.set(link.id, link);
    push(groups.links, link.inwardId, link.id);
    push(groups.links, link.outwardId, link.id);
  }

  /** Drops every derived list, after a disk put rows back. */
  afterRestore(): void {
    this.#byKey = new Map();
    this.#grouped = undefined;
    for (const order of this.#orders.values()) order.forget();
  }

  /** The next id of a kind, counted from Jira's customary 10000. */
  nextId(kind: string): number {
    return 9_999 + this.kernel.nextNumber(`jira.${kind}`);
  }

  #keys(): Map<string, string> {
    if (this.#byKey.size !== this.issues.size) {
      this.#byKey = new Map();
      for (const issue of this.issues.values()) this.#byKey.set(issue.key, issue.id);
    }
    return this.#byKey;
  }

  #groups() {
    if (this.#grouped) return this.#grouped;
    const groups = {
      changes: new Map<string, string[]>(),
      comments: new Map<string, string[]>(),
      links: new Map<string, string[]>(),
      children: new Map<string, string[]>(),
    };
    for (const change of byNumber(this.changes.values())) push(groups.changes, change.issueId, change.id);
    for (const comment of byNumber(this.comments.values())) push(groups.comments, comment.issueId, comment.id);
    for (const link of byNumber(this.links.values())) {
      push(groups.links, link.inwardId, link.id);
      push(groups.links, link.outwardId, link.id);
    }
    for (const issue of this.issues.values()) if (issue.parentId !== null) push(groups.children, issue.parentId, issue.id);
    this.#grouped = groups;
    return groups;
  }
}

export function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The site has no ${what}.`);
  return value;
}

function push(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [id]);
  else group.push(id);
}

function rows<T>(table: Table<T>, ids: readonly string[] | undefined): T[] {
  return (ids ?? []).flatMap((id) => table.get(id) ?? []);
}

function byNumber<T extends { id: string }>(values: Iterable<T>): T[] {
  return [...values].sort((a, b) => Number(a.id) - Number(b.id));
}
