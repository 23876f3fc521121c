/** Calls about the health of locks: what was tested and found, and the proof on one issue. */
import type { Canary, CanaryBy, CanaryRefusal } from '../../domain/health/canary';
import type { LackingOwner } from '../../domain/health/owner';
import type { RegularMover } from '../../domain/health/regularMovers';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Fight } from '../../domain/lock/fights';
import type { KnownCheck } from '../../domain/lock/healthChecks';
import type { LockGap } from '../../domain/lock/healthGaps';
import type { Inherited } from '../../domain/lock/healthRecord';

export type HealthCalls = {
  /** What is known of one product's lock; asks Jira only while a proof runs. */
  showLockHealth: { input: { productId: ProductId }; value: LockHealthView; refusal: { code: 'noSuchProduct' } };
  /** Moves one issue one place, as the caller; by hand the caller does, within ten minutes. Without an issue the last of the order is taken. */
  proveLock: { input: { productId: ProductId; by: CanaryBy; issueId?: IssueId }; value: LockHealthView; refusal: CanaryRefusal };
  /** The lock puts that issue back again, whoever moves it. */
  takeUpAgain: {
    input: { productId: ProductId; issueId: IssueId; mover: AccountId | null };
    value: LockHealthView;
    refusal: TakeUpRefusal;
  };
};

export type TakeUpRefusal = { code: 'noSuchProduct' } | { code: 'noSuchFight' } | { code: 'mayNotTakeUp'; people: readonly AccountId[] };

export type LockHealthView = {
  productId: ProductId;
  /** Of what the self-test looks at. */
  checks: readonly KnownCheck[];
  /** Newest first. */
  gaps: readonly LockGap[];
  /** Since when the product has no Product Owner whose account is active. */
  ownerGoneSince: Instant | null;
  /** Null for everybody whom it does not concern, and where all is well. */
  ownerLacks: readonly LackingOwner[] | null;
  /** For the new Product Owner and the facilitators. */
  inherited: Inherited | null;
  /** Fights that are broken off, oldest first. */
  fights: readonly Fight[];
  mayTakeUp: boolean;
  movers: readonly RegularMover[];
  proof: Canary | null;
  mayProve: boolean;
  asOf: Instant;
  owner: AccountId;
};
