/** Whether a product's order is protected at an instant: a pure function of what was closed and opened (rules W1-W4). */
import type { EventId } from '../ids';
import type { Instant } from '../instant';

/** One change of the lock, made by closing or opening an event. */
export type LockChange = { readonly at: Instant; readonly to: 'locked' | 'open'; readonly event: EventId };
/** Ascending by instant. Empty until the first event is closed. */
export type LockHistory = readonly LockChange[];

export type LockState =
  | { readonly state: 'off' }
  | { readonly state: 'open'; readonly since: Instant; readonly event: EventId }
  | { readonly state: 'locked'; readonly since: Instant; readonly event: EventId };

/** Lock state of a product (rules W1-W4). Half-open: includes the instant of closing, excludes that of opening. */
export function lockStateAt(history: LockHistory, now: Instant): LockState {
  const last = history.findLast((change) => change.at <= now);
  return last ? { state: last.to, since: last.at, event: last.event } : { state: 'off' };
}

const KEPT_CHANGES = 40;

/** The history with one more change; a change to the state that already holds is none. Keeps the newest changes only. */
export function withLockChange(history: LockHistory, change: LockChange): LockHistory {
  const held = history.at(-1)?.to ?? 'off';
  if (held === change.to || (held === 'off' && change.to === 'open')) return history;
  return [...history, change].slice(-KEPT_CHANGES);
}
