/** What the use cases need of the world. Adapters implement these; tests use the adapters against the stand-in. */
import type { ProductBoard, Forum } from '../domain/forum/forum';
import type { AccountId, BoardId, FieldId, ForumId, IssueId, ProductId, ProjectId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { JiraPermission } from '../domain/lock/health';
import type { SettledMove } from '../domain/lock/batch';
import type { NotedMove, RankChange } from '../domain/lock/move';
import type { Notice } from '../domain/lock/notice';
import type { ClassedBreach } from '../domain/breach/breachClass';
import type { HealthRecord } from '../domain/lock/healthRecord';
import type { Breach, Guarded, OrderHandle, ProductLock } from '../domain/lock/productLock';
import type { Agreement } from '../domain/agreement/agreement';
import type { Emergency } from '../domain/emergency/emergency';
import type { Impediment } from '../domain/impediment/impediment';
import type { Minutes } from '../domain/minutes/minutes';
import type { DateTarget } from '../domain/proposal/change';
import type { Proposal } from '../domain/proposal/proposal';
import type { PermissionRecord } from '../domain/hardLock/permissionRecord';
import type { Register } from '../domain/forum/register';
import type { Pathway } from '../domain/session/pathway';
import type { AgendaPlan, Session } from '../domain/session/session';
import type { AgreedOrder } from '../domain/ranking/agreedOrder';
import type { RankCall } from '../domain/ranking/plan';
import type { LogEntry, LogFact } from '../domain/log/log';
import type { JiraAccess } from './hardLock/accessPorts';
import type { BoardFacts, HealthJira } from './health/healthPorts';

export type Clock = { now(): Instant };

/** An issue as the lock sees it. */
export type IssueState = {
  id: IssueId;
  /** For sentences only: a key may change. */
  key: string;
  projectId: ProjectId;
  /** A rank string, comparable by code units; null where Jira gives none. */
  rank: string | null;
  isDone: boolean;
  inSprint: boolean;
  /** When the sprints that it was in were completed. */
  sprintsCompletedAt: readonly Instant[];
};

/** An issue with who ranked it of late, newest first, the app itself left out. */
export type SeenIssue = IssueState & { createdAt: Instant; changes: readonly RankChange[] };

export type RankOutcome = { failed: readonly { issue: IssueId; status: number; reason: string }[] };

/** Jira as the app itself. Every call may throw `JiraFault`. */
export type Jira = {
  /** At most 100 issues; an issue that is gone is absent from the answer. Strictly current. */
  readIssues(ids: readonly IssueId[], board: Pick<ProductBoard, 'rankField' | 'sprintField'>): Promise<ReadonlyMap<IssueId, IssueState>>;
  /** The same with the latest entries of the history of each; more to send, so for few issues. Strictly current. */
  lookAt(
    ids: readonly IssueId[],
    board: Pick<ProductBoard, 'rankField' | 'sprintField'>,
    app: AccountId,
  ): Promise<ReadonlyMap<IssueId, SeenIssue>>;
  /** The account that the app's own changes are made by. */
  appAccount(): Promise<AccountId>;
  rank(call: RankCall, rankField: FieldId): Promise<RankOutcome>;
  /** The backlog from the top, page by page; costs a point an issue and may be some seconds old. */
  backlog(board: ProductBoard): AsyncIterable<readonly { id: IssueId; rank: string | null }[]>;
  /** Which of these issues the board's filter matches. */
  matching(board: ProductBoard, ids: readonly IssueId[]): Promise<ReadonlySet<IssueId>>;
  boardFacts(id: BoardId): Promise<BoardFacts>;
  /** Whether the filters of both boards find one issue that is not done; some seconds behind. */
  shareIssues(one: ProductBoard, other: ProductBoard): Promise<boolean>;
  /** The permissions the app lacks in a project. */
  missingPermissions(project: ProjectId): Promise<readonly JiraPermission[]>;
  /** Who changed the rank of these issues (<= 1000) and when, newest first. */
  rankChanges(ids: readonly IssueId[], rankField: FieldId): Promise<ReadonlyMap<IssueId, readonly { actor: AccountId; at: Instant }[]>>;
  /** An e-mail about an issue to one person. */
  tell(person: AccountId, about: IssueId, notice: Notice): Promise<void>;
  /** Names as Jira shows them to the app; who is not in the answer cannot be named. */
  names(people: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>>;
  /** Absent: gone, or never there. Strictly current. */
  issueBasics(ids: readonly IssueId[]): Promise<ReadonlyMap<IssueId, IssueBasics>>;
  createIssue(issue: NewIssue): Promise<IssueId>;
  /** Paragraphs of plain text; without a description only the summary changes. */
  editIssue(issue: IssueId, edit: { summary: string; description?: readonly string[] }): Promise<void>;
  /** Issues made in the project within the last minutes, some seconds behind; only those with one of the labels, where any are named. */
  madeLately(project: ProjectId, made: { minutes: number; labels: readonly string[] }): Promise<readonly IssueId[]>;
  linkIssues(link: { from: IssueId; to: IssueId }): Promise<void>;
  /** Undefined: the issue has none of that key. */
  issueProperty(issue: IssueId, key: string): Promise<unknown>;
  setIssueProperty(issue: IssueId, key: string, value: unknown): Promise<void>;
  comment(issue: IssueId, paragraphs: readonly string[]): Promise<void>;
  /** A day `YYYY-MM-DD`, or null for none; `gone` where neither the version nor the issue is there. */
  dateOf(target: DateTarget): Promise<{ day: string | null; project: ProjectId } | 'gone'>;
  setDate(target: DateTarget, day: string): Promise<void>;
  /** Moves it to a status that means done. False where no transition leads there. */
  closeIssue(issue: IssueId): Promise<boolean>;
  /** False for people Jira does not know or who are deactivated. */
  isActivePerson(id: AccountId): Promise<boolean>;
};

/** Jira as the person who called: only for what that person asked for. */
export type JiraAsCaller = {
  mayBrowse(project: ProjectId): Promise<boolean>;
  mayAdminister(project: ProjectId): Promise<boolean>;
  maySeeBoard(board: BoardId): Promise<boolean>;
  /** Those of the issues that the caller may see. */
  visible(issues: readonly IssueId[]): Promise<ReadonlySet<IssueId>>;
  /** False where the caller may not rank it. */
  rankAbove(issue: IssueId, other: IssueId, rankField: FieldId): Promise<boolean>;
  /** Null where the caller may not create issues in that project. */
  createIssue(issue: NewIssue): Promise<IssueId | null>;
};

/** An issue to be made in Jira. `labels` lead people (and the app) to it. */
export type NewIssue = {
  project: ProjectId;
  summary: string;
  /** Paragraphs of plain text. */
  description: readonly string[];
  labels: readonly string[];
  properties: readonly { key: string; value: unknown }[];
};

/** What pages and notices say of an issue, and what the app projects onto it. */
export type IssueBasics = {
  id: IssueId;
  key: string;
  projectId: ProjectId;
  summary: string;
  labels: readonly string[];
  /** Id of its status. */
  status: string;
  isDone: boolean;
  /** Null where the person was erased, or the field is hidden. */
  reporter: AccountId | null;
  createdAt: Instant;
  /** Neither a sub-task nor an epic. */
  isPlain: boolean;
};

/** A record with the version it was read at; 0 stands for "does not exist yet". */
export type Versioned<T> = { readonly value: T; readonly version: number };

/** What is numbered within a forum, and what belongs to one of its events. */
export type Kept = {
  proposal: Proposal;
  agreement: Agreement;
  impediment: Impediment;
  pathway: Pathway;
  /** Numbered by its event, as the minutes are. */
  session: Session;
  /** Numbered by the breach whose group it judges. */
  breachClass: ClassedBreach;
  minutes: Minutes;
  emergency: Emergency;
};
export type KeptKind = keyof Kept;
export type KeptWrite = {
  [K in KeptKind]: { kind: 'kept'; of: K; number: number; value: Kept[K]; version: number };
}[KeptKind];

/** Which record stands behind a Jira issue. */
export type BehindIssue = {
  forumId: ForumId;
  of: 'proposal' | 'impediment';
  number: number;
  /** What the app wrote on the issue last; absent before the first time. */
  projected?: Projected;
};
export type Projected = {
  state: string;
  revision: number;
  summary: string;
  /** The status that the issue had when the app first wrote on it: the app itself changes none. */
  status?: string;
};

export type Write =
  /** Version 0 makes it. */
  | KeptWrite
  | { kind: 'register'; value: Register; version: number }
  | { kind: 'agenda'; value: AgendaPlan; version: number }
  | { kind: 'behindIssue'; issue: IssueId; value: BehindIssue; version: number }
  | { kind: 'forum'; key: ForumId; value: Forum; version: number }
  | { kind: 'lock'; key: ProductId; value: ProductLock; version: number }
  | { kind: 'lockHealth'; key: ProductId; value: HealthRecord; version: number }
  | { kind: 'guarded'; value: Guarded; version: number }
  | { kind: 'permissions'; value: PermissionRecord; version: number };

export type Commit = {
  forumId: ForumId;
  writes: readonly Write[];
  /** Appended to the forum's log in the same step. */
  facts?: readonly { actor: AccountId | null; fact: LogFact }[];
  breaches?: readonly Breach[];
};

/** Records that must hold. Everything is read by key; `commit` is all or nothing. */
export type Records = {
  forumAt(project: ProjectId): Promise<Versioned<Forum> | null>;
  forum(id: ForumId): Promise<Versioned<Forum> | null>;
  lock(id: ProductId): Promise<Versioned<ProductLock> | null>;
  /** The lock of a product with the forum that it belongs to. */
  lockWithForum(id: ProductId): Promise<{ lock: Versioned<ProductLock>; forum: Versioned<Forum> | null } | null>;
  /** Version 0 and nothing known before the first self-test. */
  lockHealth(product: ProductId, forum: ForumId): Promise<Versioned<HealthRecord>>;
  /** What is numbered and open in a forum; version 0 and empty before the first. */
  register(forum: ForumId): Promise<Versioned<Register>>;
  agenda(forum: ForumId): Promise<Versioned<AgendaPlan>>;
  kept<K extends KeptKind>(of: K, forum: ForumId, number: number): Promise<Versioned<Kept[K]> | null>;
  /** Those that exist, in the order of the numbers asked for. */
  keptMany<K extends KeptKind>(of: K, forum: ForumId, numbers: readonly number[]): Promise<readonly Versioned<Kept[K]>[]>;
  behindIssue(issue: IssueId): Promise<Versioned<BehindIssue> | null>;
  guarded(): Promise<Versioned<Guarded>>;
  /** What the app has changed in Jira's permissions, on the whole site. */
  permissions(): Promise<Versioned<PermissionRecord>>;
  /** Makes a forum's first records. It counts once it has taken its project's home. */
  createForum(forum: Forum): Promise<void>;
  /** False when the project has a forum already. */
  takeHome(project: ProjectId, forum: ForumId): Promise<boolean>;
  createLock(lock: ProductLock): Promise<void>;
  /** `conflict`: somebody else wrote one of the records since it was read; load again and decide again. At most 20 facts, breaches and writes together. */
  commit(commit: Commit, at: Instant): Promise<'committed' | 'conflict'>;
  /** Numbers for that many new breaches of the forum, the first of them. */
  reserveBreachNumbers(forum: ForumId, count: number): Promise<number>;
  /** Newest first, below `before` (exclusive; null: from the newest). */
  breaches(forum: ForumId, page: { before: number | null; size: number }): Promise<readonly Breach[]>;
  /** Newest first, each with the hash it states and the hash computed for it. */
  logEntries(
    forum: ForumId,
    page: { before: number | null; size: number },
  ): Promise<{ entries: readonly LogEntry[]; brokenAt: number | null }>;
};

/** Agreed orders, in chunks beside the lock record. */
export type Orders = {
  save(product: ProductId, order: AgreedOrder, generation: number): Promise<OrderHandle>;
  load(product: ProductId, handle: OrderHandle): Promise<AgreedOrder>;
  discard(product: ProductId, handle: OrderHandle): Promise<void>;
};

/** What was told and what is remembered of what was settled, with the shards that it was read from. */
export type ReadInbox = {
  readonly moves: readonly NotedMove[];
  readonly settled: readonly SettledMove[];
  /** Whatever was settled later is remembered; null where only age makes forget. */
  readonly forgottenUntil: Instant | null;
  readonly shards: ReadonlyMap<number, Versioned<InboxShard>>;
};
export type InboxShard = { readonly moves: readonly NotedMove[]; readonly settled: readonly SettledMove[] };

/** Moves told by events and not yet settled, spread over shards so that many triggers can write at once. */
export type Inbox = {
  /**
   * Noting the same move again changes nothing. While the window is open moves are kept only as long as a snapshot taken at the close
   * might miss them.
   */
  note(product: ProductId, moves: readonly NotedMove[], at: { now: Instant; phase: 'open' | 'locked' }): Promise<void>;
  /** For the one caller who must wake the product's job (nobody else has, or what they sent was lost), and how; else null. Call it after noting. */
  claimWake(product: ProductId, now: Instant): Promise<{ delaySeconds: number } | null>;
  /** Notes one move while the window is closed, and claims the wake: in one step where nobody else writes either. Null also for one that is settled. */
  noteAndClaim(product: ProductId, move: NotedMove, now: Instant): Promise<{ delaySeconds: number } | null>;
  /** The job has begun. Call it before reading: what is noted after the reading finds the wake unclaimed. */
  answerWake(product: ProductId, now: Instant): Promise<void>;
  read(product: ProductId): Promise<ReadInbox>;
  /**
   * Moves leave the unsettled ones and are remembered; replaces what was remembered of them. Shards that nobody has written since they were
   * read are not read again.
   */
  settle(product: ProductId, settled: readonly SettledMove[], at: { now: Instant; read: ReadInbox }): Promise<void>;
};

export type Job = { kind: 'settle'; productId: ProductId } | { kind: 'takeOrder'; productId: ProductId };
/** Work on a forum that no person waits for: taking in issues, projections, digests. One at a time a forum. */
export type ForumJob =
  | { kind: 'takeIn'; forumId: ForumId; issue: IssueId }
  | { kind: 'project'; forumId: ForumId; of: 'proposal' | 'impediment'; number: number }
  | { kind: 'concludeEvent'; forumId: ForumId; event: number }
  | { kind: 'digest'; forumId: ForumId; event: number }
  /** Jira's permissions; one at a time on the whole site. */
  | { kind: 'permissions' };
export type Jobs = {
  push(job: Job, options?: { delaySeconds?: number }): Promise<void>;
  pushForForum(job: ForumJob): Promise<void>;
};

/** Tells open pages that something of a forum changed. Never fails: pages also poll. */
export type Broadcast = { forumChanged(forum: ForumId): Promise<void> };

export type Deps = {
  clock: Clock;
  jira: Jira;
  health: HealthJira;
  access: JiraAccess;
  records: Records;
  orders: Orders;
  inbox: Inbox;
  jobs: Jobs;
  broadcast: Broadcast;
  /** Makes a new, unguessable id. */
  newId(): string;
};
