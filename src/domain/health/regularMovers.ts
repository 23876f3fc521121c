/** Movers that are no person at work: apps, and accounts that move at the same hour of many days (rule L29). */
import type { AccountId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';

export type MoveMade = { readonly mover: AccountId | null; readonly at: Instant };

/** `minute` is the usual minute of the day, in UTC. */
export type RegularMover = {
  readonly account: AccountId;
  readonly as: 'app' | 'script';
  readonly days: number;
  readonly moves: number;
  readonly minute: number | null;
};

const DAY_MS = 24 * 60 * MINUTE_MS;
const NOON = 12 * 60;
/** Two days could be chance. */
const LEAST_DAYS = 3;
/** Half an hour to either side of the usual minute. */
const REACH_MINUTES = 30;
const LEAST_SHARE = 0.8;

/** Apps first by moves, then scripts. `apps` are accounts that Jira says belong to apps. */
export function regularMovers(moves: readonly MoveMade[], apps: ReadonlySet<AccountId>): readonly RegularMover[] {
  const byMover = new Map<AccountId, Instant[]>();
  for (const { mover, at } of moves) if (mover !== null) byMover.set(mover, [...(byMover.get(mover) ?? []), at]);
  const found = [...byMover].flatMap(([account, times]) => regular(account, times, apps.has(account)));
  return found.sort((a, b) => b.moves - a.moves);
}

function regular(account: AccountId, times: readonly Instant[], isApp: boolean): readonly RegularMover[] {
  const minute = usualMinute(times);
  const days = daysAround(times, minute ?? NOON);
  if (isApp) return [{ account, as: 'app', days, moves: times.length, minute }];
  return minute !== null && days >= LEAST_DAYS ? [{ account, as: 'script', days, moves: times.length, minute }] : [];
}

/** Days that begin twelve hours before that minute: five to midnight and five past it are one day's. */
const daysAround = (times: readonly Instant[], minute: number): number =>
  new Set(times.map((at) => Math.floor((at - (minute - NOON) * MINUTE_MS) / DAY_MS))).size;

/** Null where they are spread over the day. A day's moves count as one: a burst is no habit. */
function usualMinute(times: readonly Instant[]): number | null {
  const firstOfDay = new Map<number, number>();
  for (const at of times) {
    const day = Math.floor(at / DAY_MS);
    const minute = Math.floor((at % DAY_MS) / MINUTE_MS);
    firstOfDay.set(day, Math.min(firstOfDay.get(day) ?? minute, minute));
  }
  const starts = [...firstOfDay.values()].sort((a, b) => a - b);
  const middle = starts[Math.floor(starts.length / 2)];
  if (middle === undefined) return null;
  const near = times.filter((at) => apart(Math.floor((at % DAY_MS) / MINUTE_MS), middle) <= REACH_MINUTES);
  return near.length >= times.length * LEAST_SHARE ? middle : null;
}

/** Around midnight too. */
function apart(one: number, other: number): number {
  const between = Math.abs(one - other);
  return Math.min(between, 24 * 60 - between);
}
