/** Calls about breaches as people see and judge them, and about what has changed since the event. */
import type { BreachClass, ClassStep } from '../../domain/breach/breachClass';
import type { MoveResult } from '../../domain/breach/groups';
import type { AccountId, BoardId, EventId, FieldId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { LockHistory } from '../../domain/lock/lockState';
import type { Breach } from '../../domain/lock/productLock';

export type BreachFilter = {
  product?: ProductId;
  mover?: AccountId;
  /** `none`: not judged yet. Class and result are those of a whole group. */
  as?: BreachClass | 'none';
  result?: MoveResult;
  /** By when it was moved; `until` excluded. */
  from?: Instant;
  until?: Instant;
};

export type BreachCalls = {
  /** Newest first, `before` a number. Groups are whole, but for one so large that a search ends within it; it may find nothing and say where to go on. */
  listBreaches: { input: BreachFilter & { before?: number }; value: BreachPage; refusal: never };
  /** Judges the whole group that this breach is in; answers that group. */
  classBreaches: {
    input: { number: number; as: BreachClass };
    value: { entries: readonly BreachView[] };
    refusal: { code: 'noSuchBreach' } | { code: 'notTheProductOwner'; owner: AccountId | null };
  };
  /** The order agreed at the close and what became of it; the page compares it with the order that Jira shows its reader. */
  showDrift: { input: { productId: ProductId }; value: DriftView; refusal: { code: 'noSuchProduct' } | { code: 'noAgreedOrder' } };
  /** The caller's own newest breach of late, in a product or of one issue of it: the very move that can be proposed. */
  showMyMove: { input: { productId: ProductId; issueId?: IssueId }; value: { breach: Breach | null }; refusal: never };
};

/** A breach, the classes its group was given by it (oldest first), and whether the reader may judge it. */
export type BreachView = Breach & { classes: readonly ClassStep[]; mayClass: boolean };
export type BreachPage = { entries: readonly BreachView[]; next: number | null };

export type DriftView = {
  productId: ProductId;
  board: BoardId;
  rankField: FieldId;
  /** The event at whose close it was agreed, and when that was. */
  event: EventId;
  since: Instant;
  /** Top first, as agreed at the close. */
  agreed: readonly IssueId[];
  /** Issues whose place was accepted since: the Product Owner's refinements, and what the window or a lock that only watches let pass. */
  accepted: readonly IssueId[];
  /** Since the close, newest first. */
  breaches: readonly BreachView[];
  /** False where there are more than were read. */
  isWhole: boolean;
  history: LockHistory;
  /** The app's own account, where it is known: what it moved is no move of a person. */
  app: AccountId | null;
};
