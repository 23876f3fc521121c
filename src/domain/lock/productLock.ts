/** The lock of one product as it is stored: history, where the agreed order lies, and the batch that is being settled (rules W1-W4, L6-L9). */
import type { AgreedPosition } from '../agreement/agreement';
import type { AccountId, BoardId, BreachId, FieldId, ForumId, IssueId, ProductId, ProjectId } from '../ids';
import { eventId } from '../ids';
import type { Instant } from '../instant';
import type { ForumEvent } from '../forum/forumEvent';
import { type Fighting, NO_FIGHTS } from './fights';
import type { LockHealth } from './health';
import { type LockHistory, withLockChange } from './lockState';
import type { NotedMove, Verdict } from './move';
import type { ScopedOpening } from './scopedOpening';
import type { Told } from './told';

/** Where the stored snapshot of the agreed order lies. Each new snapshot gets a new generation, so that a half-written one is never read. */
export type OrderHandle = { readonly generation: number; readonly chunks: number; readonly count: number };

/** A change to the agreed order since the snapshot; replayed in this sequence. `after` null: to the top. */
export type AcceptedChange =
  { readonly kind: 'placed'; readonly issue: IssueId; readonly after: IssueId | null } | { readonly kind: 'left'; readonly issue: IssueId };

/** Where an issue belongs or was found: the neighbours it stands below and above; null is the end of the backlog. */
export type Place = { readonly below: IssueId | null; readonly above: IssueId | null };

export type BreachOutcome =
  /** The issue is back at its agreed place. */
  | { readonly kind: 'putBack' }
  /** Part of a larger repair, which moved whole stretches to spare calls. */
  | { readonly kind: 'putBackInMass'; readonly calls: number }
  /** A later move or repair had already brought it back, or the Product Owner moved it since. */
  | { readonly kind: 'overtaken' }
  /** Strength `watch`, or the window opened before it could be put back, or a fight was broken off. */
  | { readonly kind: 'recordedOnly' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Whether the issue went back, by itself or with a whole stretch. */
export const isPutBack = ({ kind }: BreachOutcome): boolean => kind === 'putBack' || kind === 'putBackInMass';

/** A move the lock forbids: seen, put back, recorded, never deleted. */
export type Breach = {
  readonly id: BreachId;
  readonly number: number;
  readonly productId: ProductId;
  readonly issueId: IssueId;
  readonly mover: AccountId | null;
  readonly movedAt: Instant;
  readonly settledAt: Instant;
  readonly outcome: BreachOutcome;
  readonly agreedPlace: Place;
  /** Null where it was already back when looked at. */
  readonly foundPlace: Place | null;
  /** Number of the agreement that the Product Owner's own move would have broken (rule L15); null for everybody else's. */
  readonly against: number | null;
};

export type PendingBreach = {
  readonly number: number;
  readonly agreedPlace: Place;
  readonly foundPlace: Place | null;
  readonly outcome: BreachOutcome;
  readonly against: number | null;
};

/** A judged move whose work may not be finished yet; kept until everything that follows from it is recorded. */
export type JudgedMove = NotedMove & {
  readonly verdict: Verdict;
  /** Its number among the forum's breaches, once it is known to be one. */
  readonly breach: PendingBreach | null;
};

export type ProductLock = Fighting & {
  readonly productId: ProductId;
  readonly forumId: ForumId;
  /** What closings wrote; `lockHistoryOf` adds what the event that is on has opened. */
  readonly history: LockHistory;
  readonly order: OrderHandle | null;
  /** The order as the last close took it: kept beside a newer snapshot, so that people see what has changed since the event. */
  readonly orderAtClose: OrderHandle | null;
  /** The snapshots that were replaced last: whoever read this a moment before may still be about to read them (rule S4). */
  readonly replaced: readonly OrderHandle[];
  readonly accepted: readonly AcceptedChange[];
  /** The batch judged last, while its work is unfinished: a crash goes on from here. */
  readonly pending: readonly JudgedMove[];
  /** Moves put back since the lock closed. */
  readonly putBackCount: number;
  readonly told: readonly Told[];
  /** Issues that could not be put back: tried again when the self-test finds the lock in order (rule L14). */
  readonly stuck: readonly IssueId[];
  readonly health: LockHealth;
  /** What agreements promise of this order, as of the last close: guarded even against the Product Owner. */
  readonly positions: readonly AgreedPosition[];
  /** What emergencies opened since the last close (rule L17). */
  readonly openings: readonly ScopedOpening[];
  /** The app's own account in Jira, once an order was taken. */
  readonly app: AccountId | null;
};

export function newProductLock(args: { productId: ProductId; forumId: ForumId }): ProductLock {
  return {
    ...args,
    history: [],
    order: null,
    orderAtClose: null,
    replaced: [],
    accepted: [],
    pending: [],
    putBackCount: 0,
    told: [],
    stuck: [],
    health: { kind: 'unchecked', checkedAt: null },
    positions: [],
    openings: [],
    app: null,
    ...NO_FIGHTS,
  };
}

type Snapshots = Pick<ProductLock, 'order' | 'orderAtClose'>;

/** The snapshots that its order is told by, each once. */
function snapshotsOf({ order, orderAtClose }: Snapshots): readonly OrderHandle[] {
  const both = [order, orderAtClose].filter((one) => one !== null);
  return both.filter(({ generation }, index) => both.findIndex((one) => one.generation === generation) === index);
}

/** The same lock with other snapshots. */
export function withSnapshots(lock: ProductLock, snapshots: Partial<Snapshots>): ProductLock {
  const now = { ...lock, ...snapshots };
  return { ...now, replaced: notAmong(snapshotsOf(now), snapshotsOf(lock)) };
}

/** Snapshots that nobody needs any more once `after` is in force. */
export const outlived = (before: ProductLock, after: ProductLock): readonly OrderHandle[] =>
  notAmong([...snapshotsOf(after), ...after.replaced], [...snapshotsOf(before), ...before.replaced]);

const notAmong = (some: readonly OrderHandle[], all: readonly OrderHandle[]): readonly OrderHandle[] =>
  all.filter(({ generation }) => !some.some((one) => one.generation === generation));

/** The lock's history with what the event that is on has opened (rules W1, W3): nothing else opens a lock. */
export function lockHistoryOf(lock: ProductLock, event: ForumEvent): LockHistory {
  const isOpenHere =
    (event.state === 'open' && !event.informationOnly) || (event.state === 'closing' && event.remaining.includes(lock.productId));
  if (!isOpenHere) return lock.history;
  return withLockChange(lock.history, { at: event.openedAt, to: 'open', event: eventId(event.number) });
}

/** The one small record the trigger reads before it decides to go on. */
export type Guarded = {
  readonly rankFields: readonly FieldId[];
  readonly products: readonly GuardedProduct[];
  /** The projects that forums live in: what is made there may be a proposal (rule O9). */
  readonly homes: readonly { readonly project: ProjectId; readonly forumId: ForumId }[];
};
export type GuardedProduct = {
  readonly productId: ProductId;
  readonly forumId: ForumId;
  readonly projects: readonly ProjectId[];
  /** No two forums lock the same board. */
  readonly boardId: BoardId;
  /** `off`: no event has been closed yet, so its events are of no interest. */
  readonly phase: 'off' | 'open' | 'locked';
};
