/**
 * How long settled moves are remembered (rules L5, L7). As far back as they are, an entry of Jira's history that is not among them is a move that
 * no event told: it is judged when its issue is looked at, and misleads nobody until the order is checked.
 */
import { type Instant, instant, MINUTE_MS } from '../instant';
import type { SettledMove } from './batch';
import { LATEST_DELIVERY_MS, SETTLED_KEPT_MS } from './move';

export const REMEMBERED_MS = 24 * 60 * MINUTE_MS;
/** Of issues that are stored together; each trigger reads and writes them. What was settled lately is kept beyond that. */
export const REMEMBERED_TOGETHER = 200;

/** Events, history and the app's clock may differ by less. */
const MARGIN_MS = MINUTE_MS;

export const isOld = ({ settledAt }: Pick<SettledMove, 'settledAt'>, now: Instant): boolean => now - settledAt >= SETTLED_KEPT_MS;

/** What stays remembered: all of lately, and the newest of what is older. */
export function stillRemembered(settled: readonly SettledMove[], now: Instant): readonly SettledMove[] {
  const lately = settled.filter((move) => !isOld(move, now));
  const older = settled.filter((move) => isOld(move, now) && now - move.settledAt < REMEMBERED_MS);
  const room = Math.max(0, REMEMBERED_TOGETHER - lately.length);
  const kept = new Set([...older].sort((a, b) => b.settledAt - a.settledAt).slice(0, room));
  return [...older.filter((move) => kept.has(move)), ...lately];
}

/** Up to when something may be forgotten of what was stored together; null where only age makes forget. */
export function forgottenUntil(settled: readonly SettledMove[]): Instant | null {
  if (settled.length < REMEMBERED_TOGETHER) return null;
  return settled.reduce<Instant>((first, { settledAt }) => (settledAt < first ? settledAt : first), settled[0]?.settledAt ?? instant(0));
}

/** The oldest entry of the history that nobody told and that is a move to be judged: from before the lock closed only what the order may have missed. */
export function historyFrom(now: Instant, since: { locked: Instant | null; forgotten: Instant | null }): Instant {
  const oldestLate = now - LATEST_DELIVERY_MS - MARGIN_MS + 1;
  if (since.locked === null) return instant(oldestLate);
  const known = Math.max(now - REMEMBERED_MS, since.forgotten ?? 0) + MARGIN_MS;
  return instant(Math.min(oldestLate, Math.max(since.locked - SETTLED_KEPT_MS, known)));
}
