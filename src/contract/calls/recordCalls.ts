/** Calls that read breaches and the log. */
import type { AccountId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Breach } from '../../domain/lock/productLock';
import type { LogFact } from '../../domain/log/log';

export type RecordCalls = {
  /** Newest first, 50 a page; `before` is the number of the oldest one seen. */
  listPutBacks: { input: { productId?: ProductId; before?: number }; value: PutBackPage; refusal: never };
  /** Newest first, 50 a page, with the verdict on the hash chain of the entries read. */
  listLog: { input: { before?: number; kinds?: readonly LogFact['kind'][]; actor?: AccountId }; value: LogPage; refusal: never };
  /** Reads the whole chain from the newest entry down, a stretch a call. */
  verifyLog: { input: { before?: number }; value: { read: number; next: number | null; brokenAt: number | null }; refusal: never };
};

export type PutBackPage = { entries: readonly Breach[]; /** Pass as `before` for the next page; null at the end. */ next: number | null };
export type LogPage = { entries: readonly LogEntryView[]; next: number | null; chain: 'whole' | { brokenAt: number } };
export type LogEntryView = {
  number: number;
  at: Instant;
  /** Null: the app itself. */
  actor: AccountId | null;
  what: LogFact;
};
