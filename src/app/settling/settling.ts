/** What the steps of settling hand to each other. */
import type { AcceptedChange, ProductLock } from '../../domain/lock/productLock';
import type { Forum, Product } from '../../domain/forum/forum';
import type { Batch, Told } from '../../domain/lock/batch';
import type { Sides } from '../../domain/lock/fights';
import type { Judging, NotedMove } from '../../domain/lock/move';
import type { Run } from '../../domain/lock/runs';
import type { AccountId, IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { AgreedOrder } from '../../domain/ranking/agreedOrder';
import type { SeenIssue, Versioned } from '../ports';

/** One product's lock with what it hangs on, as loaded for one batch. */
export type LoadedLock = {
  lock: Versioned<ProductLock>;
  forum: Forum;
  product: Product;
  /** The order as it was taken, before all that was accepted since. */
  snapshot: AgreedOrder;
  order: AgreedOrder;
  /** The app's own account in Jira: what it ranked is no move. */
  app: AccountId;
  judging: Judging;
  /** False while the window is open, and where the lock only watches: then forbidden moves are recorded and stay. */
  putsBack: boolean;
  /** Null while the window is open. */
  lockedSince: Instant | null;
  /** Entries of Jira's history from then on that are not among what is known are moves to be judged. */
  historyFrom: Instant;
};

/** What Jira shows of a batch: its issues, their nearest neighbours that nobody moved, and every move that its history tells of them. */
export type Look = {
  batch: Batch;
  told: Told;
  order: AgreedOrder;
  states: ReadonlyMap<IssueId, SeenIssue>;
  gone: ReadonlySet<IssueId>;
  /** Issues of the batch that the agreed order does not know, and the board's filter does not show, or not yet. */
  unknown: ReadonlySet<IssueId>;
  /** Issues of the batch that are to enter the agreed order where they stand. */
  newcomers: ReadonlySet<IssueId>;
  /** Issues that nobody moved since Jira ranked them as part of something else: a completed sprint, their making. */
  rankedByJira: ReadonlySet<IssueId>;
  /** What left the order, and what entered it at its end; `order` has it all. */
  changes: readonly AcceptedChange[];
  /** When the reading began. */
  at: Instant;
};

/** What reading Jira made of a batch: the order with everything accepted, and the forbidden issues still to be looked at. */
export type Judgement = {
  batch: Batch;
  order: AgreedOrder;
  /** Before what was accepted now entered it. */
  orderBefore: AgreedOrder;
  accepted: readonly AcceptedChange[];
  /** Issues that left the backlog (closed, deleted, taken into a sprint, moved to another project): no breach of theirs counts. */
  gone: ReadonlySet<IssueId>;
  /** Issues the agreed order did not know before, not made since the lock closed: what moved them is no breach. */
  newcomers: ReadonlySet<IssueId>;
  /** Issues so new that the board's filter may not show them yet: their moves are judged later. */
  undecided: ReadonlySet<IssueId>;
  /** Issues that were out of place and whose place was accepted. */
  adopted: ReadonlySet<IssueId>;
  /** Issues that stay where they are, because the fight over them is broken off. */
  brokenOff: ReadonlyMap<IssueId, Sides>;
  /** Forbidden issues of the order, by where they belong. */
  runs: readonly Run[];
  states: ReadonlyMap<IssueId, SeenIssue>;
  /** Issues that the Product Owner moved against an agreement, by its number. */
  against: ReadonlyMap<IssueId, number>;
  /** Moves that nobody has told of yet, of issues that were met while places were looked for. */
  unsteady: readonly NotedMove[];
  /** Every move known of, settled or not. */
  told: readonly NotedMove[];
  judgedAt: Instant;
};
