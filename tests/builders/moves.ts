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

export function noted(
  issue: string,
  { by = manager, at = after(60), kind = 'moved' }: { by?: AccountId | null; at?: Instant; kind?: NotedMove['kind'] } = {},
): NotedMove {
  const move = { issue: issueId(issue), actor: by, at, kind };
  return { id: moveId(move), ...move };
}

export function settled(issue: string, changes: Partial<SettledMove> = {}): SettledMove {
  const { id, issue: of, actor, at, kind } = noted(issue);
  return { id, issue: of, actor, at, kind, verdict: 'forbidden', settledAt: after(62), anchors: [], recorded: true, ...changes };
}
