/** Noted, judged and settled moves with short defaults. */
import { type AccountId, eventId, issueId } from '../../src/domain/ids';
import { type Instant, parseInstant, plusMs } from '../../src/domain/instant';
import type { SettledMove } from '../../src/domain/lock/batch';
import type { LockHistory } from '../../src/domain/lock/lockState';
import { type NotedMove, moveId } from '../../src/domain/lock/move';
import { manager } from './people';

export const closedAt = parseInstant('2027-03-08T20:30:00Z');
export const lockedHistory: LockHistory = [{ at: closedAt, to: 'locked', event: eventId(1) }];
/** That many seconds after the lock closed. */
export const after = (seconds: number): Instant => plusMs(closedAt, seconds * 1000);

type Said = { by?: AccountId | null; at?: Instant; kind?: NotedMove['kind']; change?: string | null };

export function noted(issue: string, { by = manager, at = after(60), kind = 'moved', change = null }: Said = {}): NotedMove {
  const move = { issue: issueId(issue), actor: by, at, kind, change };
  return { id: moveId(move), ...move };
}

/** Judged a minute after the close, put back two seconds later. */
export function settled(issue: string, { by, at, change, ...changes }: Said & Partial<SettledMove> = {}): SettledMove {
  const move = noted(issue, { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }), change: change ?? null });
  return { ...move, verdict: 'forbidden', judgedAt: after(61), settledAt: after(63), anchors: [], recorded: true, ...changes };
}
