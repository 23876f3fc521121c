/**
 * The wire between page and backend: one line a call. The page never works out a right: abilities travel with each answer.
 * People and issues cross as ids; the page resolves names and titles through Jira as its own user, so that nobody is shown what
 * Jira would not show, and no personal data is stored.
 */
import type { AccountId, BoardId, BreachId, EventId, ForumId, IssueId, ProductId, ProjectId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { Result } from '../domain/result';

/** Every call answers a value or a refusal; a fault (network, a bug) rejects instead. */
export type Api = {
  /** The forum that lives in this project, as this person may see it; `noForum` where there is none yet. */
  showForum: { input: Record<string, never>; value: ForumPage; refusal: never };
  /** Can this board's order be locked by the app? Asked while somebody picks boards. */
  checkBoard: { input: { boardId: BoardId }; value: BoardCheck; refusal: SetupRefusal };
  makeForum: { input: MakeForumInput; value: ForumView; refusal: SetupRefusal };
  addProduct: { input: { product: NewProduct }; value: ForumView; refusal: SetupRefusal };
  openEvent: { input: Record<string, never>; value: ForumView; refusal: EventRefusal };
  /** Closing takes each product's agreed order; the event is `closing` until the last is taken. */
  closeEvent: { input: Record<string, never>; value: ForumView; refusal: EventRefusal };
  /** Newest first, 50 a page; `before` is the number of the oldest one seen. */
  listPutBacks: { input: { productId?: ProductId; before?: number }; value: PutBackPage; refusal: never };
  /** Newest first, 50 a page, with the verdict on the hash chain of the entries read. */
  listLog: { input: { before?: number }; value: LogPage; refusal: never };
  /** Runs the lock's self-test for one product now. */
  checkLock: { input: { productId: ProductId }; value: ForumView; refusal: { code: 'noSuchProduct' } };
};
export type CallName = keyof Api;

/** A call refused before its own rules were asked: bad payload, no forum, no right to see the project. */
export type DoorRefusal =
  | { code: 'badPayload'; problems: readonly string[] }
  | { code: 'noForumHere' }
  | { code: 'mayNotSeeProject' };
export type Reply<C extends CallName> = Result<Api[C]['value'], Api[C]['refusal'] | DoorRefusal>;

export type ForumPage =
  | { kind: 'noForum'; projectId: ProjectId; mayMakeForum: boolean }
  | { kind: 'forum'; forum: ForumView };

export type ForumView = {
  id: ForumId;
  name: string;
  /** IANA zone. */
  zone: string;
  facilitators: readonly AccountId[];
  event: EventView;
  /** In the order they were added. */
  products: readonly ProductView[];
  abilities: { mayOpenEvent: boolean; mayCloseEvent: boolean; mayAddProduct: boolean };
  /** What the reader is in this forum. */
  me: { accountId: AccountId; isFacilitator: boolean; owns: readonly ProductId[] };
  /** The channel on which the backend says that something of this forum changed. */
  channel: string;
  /** When this answer was made, by the server's clock. */
  asOf: Instant;
};

/** Where the forum stands. `next` is the next planned occurrence after now, null without a cadence. */
export type EventView =
  | { state: 'notHeldYet'; next: Instant | null }
  | { state: 'open'; id: EventId; openedAt: Instant; openedBy: AccountId }
  | { state: 'closing'; id: EventId; openedAt: Instant; remaining: readonly ProductId[] }
  | { state: 'closed'; id: EventId; closedAt: Instant; closedBy: AccountId; next: Instant | null };

export type ProductView = {
  id: ProductId;
  name: string;
  owner: AccountId;
  board: { id: BoardId; name: string };
  lock: LockView;
  /** Moves put back since the lock closed. */
  putBackCount: number;
};

export type LockView = {
  /** `off`: no event has been closed yet, so there is no agreed order to protect. */
  state: 'off' | 'open' | 'locked';
  strength: Strength;
  /** When this state began. */
  since: Instant | null;
  /** How many issues the agreed order holds. */
  agreedCount: number;
  health: LockHealth;
};
/** `watch` only records moves; `restore` puts them back. */
export type Strength = 'watch' | 'restore';

/** What is truly enforced. `checkedAt` null: not checked yet. */
export type LockHealth =
  | { kind: 'enforced'; checkedAt: Instant }
  | { kind: 'detectOnly'; checkedAt: Instant; cause: 'watchOnly' }
  | { kind: 'broken'; checkedAt: Instant; cause: LockFault }
  | { kind: 'unchecked'; checkedAt: null };
export type LockFault =
  | { code: 'appMayNotRank'; projects: readonly { id: ProjectId; key: string }[]; missing: readonly JiraPermission[] }
  | { code: 'boardNotRanked' }
  | { code: 'boardGone' }
  | { code: 'putBackFailed'; issueId: IssueId }
  | { code: 'jiraDoesNotAnswer' };
export type JiraPermission = 'SCHEDULE_ISSUES' | 'EDIT_ISSUES' | 'BROWSE_PROJECTS';

export type NewProduct = { name: string; boardId: BoardId; owner: AccountId; strength: Strength };
export type MakeForumInput = {
  name: string;
  zone: string;
  /** Null: events are opened whenever the facilitator opens one. */
  cadence: WeeklyCadence | null;
  products: readonly NewProduct[];
};
/** Every `everyWeeks` weeks on the named days (1 Monday to 7 Sunday), at wall-clock time `HH:MM` in the forum's zone. `firstDate` is `YYYY-MM-DD`. */
export type WeeklyCadence = { everyWeeks: number; weekdays: readonly number[]; time: string; firstDate: string };

export type BoardCheck = { boardId: BoardId; name: string; projects: readonly { id: ProjectId; key: string }[] };

export type SetupRefusal =
  | { code: 'notProjectAdmin' }
  | { code: 'notTheFacilitator'; facilitators: readonly AccountId[] }
  | { code: 'forumExists' }
  | { code: 'unknownZone'; zone: string }
  | { code: 'noProducts' }
  | { code: 'productNameTaken'; name: string }
  | { code: 'ownerUnknown'; owner: AccountId }
  | { code: 'eventIsOpen' }
  | { code: 'boardNotFound'; boardId: BoardId }
  | { code: 'boardTwice'; boardId: BoardId }
  /** The board's filter is not ordered by rank, so nothing on it can be ranked. */
  | { code: 'boardNotRanked'; boardId: BoardId; name: string }
  | { code: 'boardLockedElsewhere'; boardId: BoardId; name: string; forumName: string }
  | { code: 'appMayNotRank'; boardId: BoardId; name: string; projects: readonly { id: ProjectId; key: string }[]; missing: readonly JiraPermission[] };

export type EventRefusal =
  | { code: 'notTheFacilitator'; facilitators: readonly AccountId[] }
  | { code: 'alreadyOpen'; id: EventId }
  | { code: 'notOpen' }
  | { code: 'stillClosing'; id: EventId };

export type PutBackPage = { entries: readonly PutBackView[]; /** Pass as `before` for the next page; null at the end. */ next: number | null };
/** A breach as people see it. `before` and `after` name the neighbours; null stands for the end of the backlog. */
export type PutBackView = {
  id: BreachId;
  number: number;
  productId: ProductId;
  issueId: IssueId;
  /** Null where neither the event nor Jira's history says who. */
  mover: AccountId | null;
  movedAt: Instant;
  settledAt: Instant;
  outcome: BreachOutcome;
  /** Where the agreed order has it. */
  agreedPlace: Place;
  /** Where it was found; null where it was already back when looked at. */
  foundPlace: Place | null;
};
export type Place = { below: IssueId | null; above: IssueId | null };
export type BreachOutcome =
  /** The issue is back at its agreed place. */
  | { kind: 'putBack' }
  /** Part of a larger repair, which moved whole stretches to spare calls. */
  | { kind: 'putBackInMass'; calls: number }
  /** A later move or repair had already brought it back, or the Product Owner moved it since. */
  | { kind: 'overtaken' }
  /** Strength `watch`, or the window opened before it could be put back. */
  | { kind: 'recordedOnly' }
  | { kind: 'failed'; reason: string };

export type LogPage = { entries: readonly LogEntryView[]; next: number | null; chain: 'whole' | { brokenAt: number } };
export type LogEntryView = {
  number: number;
  at: Instant;
  /** Null: the app itself. */
  actor: AccountId | null;
  what: LogFact;
};
export type LogFact =
  | { kind: 'forumMade'; name: string }
  | { kind: 'productAdded'; productId: ProductId; name: string; owner: AccountId }
  | { kind: 'eventOpened'; id: EventId }
  | { kind: 'eventClosing'; id: EventId }
  | { kind: 'orderTaken'; id: EventId; productId: ProductId; count: number }
  | { kind: 'eventClosed'; id: EventId }
  | { kind: 'breach'; id: BreachId; productId: ProductId; issueId: IssueId; mover: AccountId | null; outcome: BreachOutcome }
  | { kind: 'callRefused'; call: CallName; code: string };
