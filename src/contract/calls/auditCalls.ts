/** Calls about checking orders: when it was done last, to have it done now, and what an open page sees. */
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { NotTheFacilitator } from '../../domain/forum/refusals';

export type AuditCalls = {
  showChecks: { input: Record<string, never>; value: ChecksView; refusal: never };
  /** Has the order compared as soon as it is its turn and the hour's points pay for it. */
  checkOrder: { input: { productId: ProductId }; value: ChecksView; refusal: NotTheFacilitator | { code: 'noSuchProduct' } };
  /** The backlog as the reader sees it, from the top. Only a hint where to look; `found` moves have been handed to the lock. */
  reportOrder: {
    input: { productId: ProductId; order: readonly IssueId[] };
    value: { found: number };
    refusal: { code: 'noSuchProduct' };
  };
};

export type ChecksView = {
  products: readonly CheckView[];
  /** What checks may cost this forum within an hour, and what is left of it. */
  pointsAnHour: number;
  pointsLeft: number;
  mayCheck: boolean;
  /** The account that the app itself ranks as; null before the first order was taken. */
  app: AccountId | null;
  asOf: Instant;
};

export type CheckView = {
  productId: ProductId;
  /** `off`: not locked, so there is nothing to compare. `waiting`: for its turn, or for the next hour's points. */
  state: 'off' | 'idle' | 'waiting' | 'underWay';
  /** When the last check of the whole order began; null before the first. */
  checkedAt: Instant | null;
  /** Moves that no event had told. */
  found: number;
  /** Nobody has reported this order for a while: an open page may. */
  wantsReport: boolean;
};
