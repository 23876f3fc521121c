/** What the log says of a lock's health: gaps, proofs, and the people a lock depends on. */
import type { CanaryBy, CanaryOutcome } from '../health/canary';
import type { AccountId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { ChangeTrace } from '../lock/health';
import type { GapCause } from '../lock/healthGaps';

export type HealthFact =
  | {
      readonly kind: 'lockGapBegan';
      readonly productId: ProductId;
      readonly number: number;
      readonly from: Instant;
      readonly cause: GapCause['code'];
      readonly changed: ChangeTrace | null;
    }
  | {
      readonly kind: 'lockGapEnded';
      readonly productId: ProductId;
      readonly number: number;
      readonly from: Instant;
      readonly until: Instant;
    }
  | { readonly kind: 'ownerGone'; readonly productId: ProductId; readonly owner: AccountId }
  | { readonly kind: 'ownerBack'; readonly productId: ProductId; readonly owner: AccountId }
  | {
      readonly kind: 'productInherited';
      readonly productId: ProductId;
      readonly from: AccountId;
      readonly to: AccountId;
      readonly agreements: readonly number[];
      readonly pathways: readonly number[];
    }
  | {
      readonly kind: 'proofBegun';
      readonly productId: ProductId;
      readonly number: number;
      readonly issueId: IssueId;
      readonly by: CanaryBy;
    }
  | {
      readonly kind: 'proofEnded';
      readonly productId: ProductId;
      readonly number: number;
      readonly issueId: IssueId;
      readonly outcome: CanaryOutcome['kind'];
    }
  | {
      readonly kind: 'fightBrokenOff';
      readonly productId: ProductId;
      readonly issueId: IssueId;
      readonly mover: AccountId | null;
      readonly times: number;
    }
  | { readonly kind: 'fightTakenUp'; readonly productId: ProductId; readonly issueId: IssueId; readonly mover: AccountId | null };
