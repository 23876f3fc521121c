/** The forum's log: append-only, each entry carrying the hash of the one before, so that a gap shows (rules G1-G3). */
import type { AccountId, BreachId, EventId, IssueId, ProductId } from '../ids';
import type { BreachFact } from '../breach/breachFacts';
import type { DecisionFact } from './decisionFacts';
import type { EmergencyFact } from './emergencyFacts';
import type { ForumFact } from './forumFacts';
import type { HealthFact } from './healthFacts';
import type { Instant } from '../instant';
import type { PermissionFact } from './permissionFacts';
import type { BreachOutcome } from '../lock/productLock';

export type LogFact =
  | ForumFact
  | DecisionFact
  | BreachFact
  | HealthFact
  | EmergencyFact
  | PermissionFact
  | { readonly kind: 'forumMade'; readonly name: string }
  | { readonly kind: 'productAdded'; readonly productId: ProductId; readonly name: string; readonly owner: AccountId }
  | { readonly kind: 'eventOpened'; readonly id: EventId; readonly informationOnly?: boolean }
  | { readonly kind: 'eventClosing'; readonly id: EventId }
  | { readonly kind: 'orderTaken'; readonly id: EventId; readonly productId: ProductId; readonly count: number }
  | { readonly kind: 'eventClosed'; readonly id: EventId }
  | {
      readonly kind: 'breach';
      readonly id: BreachId;
      readonly productId: ProductId;
      readonly issueId: IssueId;
      readonly mover: AccountId | null;
      readonly outcome: BreachOutcome;
    }
  | { readonly kind: 'callRefused'; readonly call: string; readonly code: string };

export type LogEntry = {
  readonly number: number;
  readonly at: Instant;
  /** Null: the app itself. */
  readonly actor: AccountId | null;
  readonly what: LogFact;
  /** The hash of the entry before; empty for the first. */
  readonly previous: string;
  readonly hash: string;
};

/** What the hash of an entry is taken over: everything but the hash, in one fixed spelling. */
export function hashedText(entry: Omit<LogEntry, 'hash'>): string {
  return JSON.stringify([entry.number, entry.at, entry.actor, entry.what, entry.previous], sortKeys);
}

/** Storage may give keys back in another order, so the spelling sorts them. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The number of the first entry whose hash is wrong or does not follow its predecessor (rule G2); null when the stretch is whole.
 * @param entries ascending and without gaps
 */
export function firstBroken(entries: readonly LogEntry[], hash: (text: string) => string): number | null {
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const follows = before
      ? entry.previous === before.hash && entry.number === before.number + 1
      : entry.number > 1 || entry.previous === '';
    const { hash: stated, ...rest } = entry;
    if (!follows || hash(hashedText(rest)) !== stated) return entry.number;
  }
  return null;
}
