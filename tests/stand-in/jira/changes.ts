/** The only way issues change: each change writes the record, the history and, at that moment, the event. Permissions are the callers' business. */
import { isDone, STATUSES } from './catalogue';
import { changeItems, rankItem } from './changeItems';
import { issueEvent, type EventTypeName } from './events';
import { RANKED } from './fields';
import { LONG_RANK, TOO_LONG_RANK } from './rankArithmetic';
import type { Actor, ChangeItem, CommentRecord, IssueRecord, ProjectRecord } from './records';
import type { Site } from './site';
import type { JiraEvent } from './wire';

export const REBALANCE_TASK = 'jira.rebalance';
const REBALANCE_DELAY_MS = 60_000;

export type IssueDraft = Partial<Omit<IssueRecord, 'id' | 'key' | 'projectId' | 'updated'>> & { summary: string; typeId: string };

export class Changes {
  constructor(
    private readonly site: Site,
    private readonly emit: (event: JiraEvent) => void,
  ) {}

  /** A new issue, ranked last in every rank field. */
  create(project: ProjectRecord, draft: IssueDraft, actor: Actor): IssueRecord {
    const issue = this.draw(project, draft, actor.accountId, this.nextNumber(project));
    this.site.putIssue(issue);
    this.site.appendRanks([issue.id]);
    this.tellCreated([issue], actor);
    return issue;
  }

  tellCreated(issues: readonly IssueRecord[], actor: Actor): void {
    for (const issue of issues) this.emit(issueEvent(this.site, { kind: 'created', issue, actor, typeName: 'issue_created' }));
  }

  /** The record of a new issue, not yet put anywhere. */
  draw(project: ProjectRecord, draft: IssueDraft, by: string, number: number): IssueRecord {
    const now = this.site.kernel.now();
    const statusId = draft.statusId ?? STATUSES[0]?.id ?? '';
    return {
      id: String(this.site.nextId('issue')),
      key: `${project.key}-${String(number)}`,
      projectId: project.id,
      creator: by,
      reporter: by,
      assignee: null,
      priorityId: '3',
      fixVersionIds: [],
      duedate: null,
      labels: [],
      storyPoints: null,
      parentId: null,
      sprintIds: [],
      description: null,
      created: now,
      updated: now,
      resolved: isDone(statusId) ? now : null,
      ...draft,
      statusId,
    };
  }

  nextNumber(project: ProjectRecord): number {
    const number = (this.site.highestNumbers.get(project.id) ?? 0) + 1;
    this.site.highestNumbers.set(project.id, number);
    return number;
  }

  /** Writes what differs; nothing at all when nothing does. */
  edit(issue: IssueRecord, edits: Partial<IssueRecord>, actor: Actor, typeName?: EventTypeName): IssueRecord {
    const edited = { ...issue, ...edits };
    if (edits.statusId !== undefined) edited.resolved = isDone(edits.statusId) ? (issue.resolved ?? this.site.kernel.now()) : null;
    const items = changeItems(this.site, issue, edited);
    if (items.length === 0) return issue;
    const after = { ...edited, updated: this.site.kernel.now() };
    this.site.putIssue(after);
    this.#record(after, items, actor, typeName ?? typeNameOf(items));
    return after;
  }

  /** Gives the issue that rank. `updated` stays: sites disagree on whether ranking touches it, so nothing may hang on it. */
  rank(issue: IssueRecord, rankFieldId: string, rank: string, actor: Actor): void {
    const before = this.site.order(rankFieldId).rank(issue.id) ?? '';
    this.site.putRank(rankFieldId, issue.id, rank);
    const said = RANKED[this.site.options.language];
    this.#record(issue, [rankItem(this.site, rankFieldId, rank < before ? said.higher : said.lower)], actor, 'issue_updated');
    if (rank.length >= TOO_LONG_RANK) this.site.rebalance(rankFieldId, 1);
    else if (rank.length >= LONG_RANK) this.#rebalanceSoon(rankFieldId);
  }

  /** Places it directly beside another; does nothing, and says nothing, where it stands there already. */
  rankBeside(issue: IssueRecord, rankFieldId: string, side: 'before' | 'after', anchorId: string, actor: Actor): void {
    const rank = this.site.order(rankFieldId).rankBeside(issue.id, side, anchorId);
    if (rank !== undefined) this.rank(issue, rankFieldId, rank, actor);
  }

  remove(issue: IssueRecord, actor: Actor): void {
    const event = issueEvent(this.site, { kind: 'deleted', issue, actor, typeName: 'issue_deleted' });
    this.site.dropIssue(issue);
    this.emit(event);
  }

  /** To another project, under a new key; the old key still finds it. */
  move(issue: IssueRecord, project: ProjectRecord, actor: Actor): IssueRecord {
    const key = `${project.key}-${String(this.nextNumber(project))}`;
    this.site.formerKeys.set(issue.key, issue.id);
    return this.edit(issue, { projectId: project.id, key, sprintIds: [], fixVersionIds: [] }, actor, 'issue_moved');
  }

  comment(issue: IssueRecord, body: unknown, actor: Actor): CommentRecord {
    const now = this.site.kernel.now();
    const comment = { id: String(this.site.nextId('comment')), issueId: issue.id, author: actor.accountId, body, created: now };
    this.site.addComment(comment);
    const touched = { ...issue, updated: now };
    this.site.putIssue(touched);
    this.emit(issueEvent(this.site, { kind: 'commented', issue: touched, actor, typeName: 'issue_commented' }));
    return comment;
  }

  #record(issue: IssueRecord, items: readonly ChangeItem[], actor: Actor, typeName: EventTypeName): void {
    const change = { id: String(this.site.nextId('change')), issueId: issue.id, at: this.site.kernel.now(), by: actor.accountId, items };
    this.site.addChange(change);
    this.emit(issueEvent(this.site, { kind: 'updated', issue, actor, typeName, change }));
  }

  #rebalanceSoon(rankFieldId: string): void {
    const isPlanned = this.site.kernel.pending().some((task) => task.kind === REBALANCE_TASK && task.payload === rankFieldId);
    if (!isPlanned) this.site.kernel.schedule(REBALANCE_TASK, REBALANCE_DELAY_MS, rankFieldId, { background: true });
  }
}

function typeNameOf(items: readonly ChangeItem[]): EventTypeName {
  if (items.some((one) => one.fieldId === 'status')) return 'issue_generic';
  return items.every((one) => one.fieldId === 'assignee') ? 'issue_assigned' : 'issue_updated';
}
