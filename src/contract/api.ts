/**
 * The wire between page and backend: one line a call. The page never works out a right: abilities travel with each answer.
 * People and issues cross as ids; the page resolves names and titles through Jira as its own user, so that nobody is shown what
 * Jira would not show, and no personal data is stored.
 */
import type { WeeklyCadence } from '../domain/calendar/cadence';
import type { MakeForumInput, NewProduct, SetupRefusal } from '../domain/forum/setup';
import type { Strength } from '../domain/forum/forum';
import type { EventRefusal } from '../domain/forum/eventSteps';
import type { AccountId, BoardId, EventId, ForumId, ProductId, ProjectId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { LockHealth } from '../domain/lock/health';
import type { Breach } from '../domain/lock/productLock';
import type { LogFact } from '../domain/log/log';
import type { Result } from '../domain/result';

export type { WeeklyCadence } from '../domain/calendar/cadence';
export type { Strength } from '../domain/forum/forum';
export type { EventRefusal } from '../domain/forum/eventSteps';
export type { MakeForumInput, NewProduct, SetupRefusal } from '../domain/forum/setup';
export type { JiraPermission, LockFault, LockHealth } from '../domain/lock/health';
export type { Breach, BreachOutcome, Place } from '../domain/lock/productLock';
export type { LogFact } from '../domain/log/log';
/** A breach as people see it: as it is recorded. */
export type PutBackView = Breach;

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
export type DoorRefusal = { code: 'badPayload'; problems: readonly string[] } | { code: 'noForumHere' } | { code: 'mayNotSeeProject' };
export type Reply<C extends CallName> = Result<Api[C]['value'], Api[C]['refusal'] | DoorRefusal>;

export type ForumPage = { kind: 'noForum'; projectId: ProjectId; mayMakeForum: boolean } | { kind: 'forum'; forum: ForumView };

export type ForumView = {
  id: ForumId;
  name: string;
  /** IANA zone. */
  zone: string;
  /** Null: events are held whenever the facilitator opens one. */
  cadence: WeeklyCadence | null;
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
export type BoardCheck = { boardId: BoardId; name: string; projects: readonly { id: ProjectId; key: string }[] };

export type PutBackPage = { entries: readonly Breach[]; /** Pass as `before` for the next page; null at the end. */ next: number | null };
export type LogPage = { entries: readonly LogEntryView[]; next: number | null; chain: 'whole' | { brokenAt: number } };
export type LogEntryView = {
  number: number;
  at: Instant;
  /** Null: the app itself. */
  actor: AccountId | null;
  what: LogFact;
};
