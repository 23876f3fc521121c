/** What the app knows of a product's lock beside the lock itself: its checks, the gaps in its history, its people, and how it was proved. */
import type { Canary } from '../health/canary';
import type { OwnerHealth } from '../health/owner';
import type { RegularMover } from '../health/regularMovers';
import type { AccountId, FieldId, FilterId, ForumId, ProductId, ProjectId } from '../ids';
import type { Instant } from '../instant';
import type { LockHealth } from './health';
import type { BoardBeside, KnownCheck, ProjectRef, RankFieldRef } from './healthChecks';
import type { LockGap } from './healthGaps';

/** What a full look at the board found; the frequent tests hold what they see against it. */
export type BoardSeen = {
  readonly at: Instant;
  /** Null in records from before it was kept. */
  readonly filterId: FilterId | null;
  /** The filter as it was written, with its order. */
  readonly filter: string;
  /** The same without its order. */
  readonly jql: string;
  readonly rankField: FieldId;
  readonly rankFieldName: string;
  readonly otherRankFields: readonly RankFieldRef[];
  readonly projects: readonly ProjectRef[];
  readonly teamManaged: readonly ProjectId[];
  readonly beside: readonly BoardBeside[];
};

/** What a Product Owner took over from the one before (rule L27). */
export type Inherited = {
  readonly from: AccountId;
  readonly to: AccountId;
  readonly at: Instant;
  readonly agreements: readonly number[];
  readonly pathways: readonly number[];
  readonly proposals: readonly number[];
};

export type HealthRecord = {
  readonly productId: ProductId;
  readonly forumId: ForumId;
  readonly health: LockHealth;
  readonly checks: readonly KnownCheck[];
  /** Null before the first. */
  readonly checkedAt: Instant | null;
  /** When the schedule tested it last. */
  readonly sweptAt: Instant | null;
  readonly board: BoardSeen | null;
  /** Ascending by number. */
  readonly gaps: readonly LockGap[];
  /** The Product Owner whom the last check found. */
  readonly owner: AccountId | null;
  readonly people: OwnerHealth | null;
  readonly inherited: Inherited | null;
  readonly movers: readonly RegularMover[];
  /** The newest breach that they were found among; null where not all could be asked about. */
  readonly moversUpTo: number | null;
  /** The newest move that an event told of. */
  readonly heardAt: Instant | null;
  /** Oldest first. */
  readonly canaries: readonly Canary[];
};

export const newHealthRecord = (of: { productId: ProductId; forumId: ForumId }): HealthRecord => ({
  ...of,
  health: { kind: 'unchecked', checkedAt: null },
  checks: [],
  checkedAt: null,
  sweptAt: null,
  board: null,
  gaps: [],
  owner: null,
  people: null,
  inherited: null,
  movers: [],
  moversUpTo: null,
  heardAt: null,
  canaries: [],
});

/** Numbers of breaches that proofs made: statistics leave them out (rule L25). */
export const breachesOfProofs = ({ canaries }: Pick<HealthRecord, 'canaries'>): ReadonlySet<number> =>
  new Set(canaries.flatMap(({ breach }) => (breach === null ? [] : [breach])));
