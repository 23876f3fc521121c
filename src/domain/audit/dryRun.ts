/** What a lock would have caught in the last 30 days, from Jira's history of a backlog's issues (rule V8). */
import type { AccountId, IssueId } from '../ids';
import { type Instant, instant, MINUTE_MS } from '../instant';

const DRY_RUN_DAYS = 30;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** No person drags so many issues within a minute. */
const SCRIPT_FROM = 20;
const DAYS_NAMED = 3;

/** `actor` null: somebody whom Jira does not name any more. */
export type RankedIssue = { readonly issue: IssueId; readonly actor: AccountId | null; readonly at: Instant };

export type Mover = { readonly actor: AccountId | null; readonly moves: number; readonly isOwner: boolean; readonly isScript: boolean };

export type DryRun = {
  readonly moves: number;
  /** Of others than the Product Owner. */
  readonly caught: number;
  /** Most moves first. */
  readonly movers: readonly Mover[];
  /** The busiest three, most moves first; `YYYY-MM-DD`. */
  readonly days: readonly { readonly day: string; readonly moves: number }[];
};

type About = {
  owner: AccountId | null;
  /** The app's own account, which puts back and applies. */
  app: AccountId | null;
  now: Instant;
  /** The day of a zone's calendar. */
  dayOf: (at: Instant) => string;
};

export function dryRun(changes: readonly RankedIssue[], { owner, app, now, dayOf }: About): DryRun {
  const since = instant(now - DRY_RUN_DAYS * DAY_MS);
  const counted = changes.filter(({ actor, at }) => at >= since && at <= now && (app === null || actor !== app));
  const movers = [...grouped(counted, ({ actor }) => actor)].map(([actor, own]): Mover => {
    return { actor, moves: own.length, isOwner: actor !== null && actor === owner, isScript: isScript(own.map(({ at }) => at)) };
  });
  const days = [...grouped(counted, ({ at }) => dayOf(at))].map(([day, own]) => ({ day, moves: own.length }));
  return {
    moves: counted.length,
    caught: movers.filter(({ isOwner }) => !isOwner).reduce((sum, { moves }) => sum + moves, 0),
    movers: movers.sort((a, b) => b.moves - a.moves || (a.actor ?? '').localeCompare(b.actor ?? '')),
    days: days.sort((a, b) => b.moves - a.moves || a.day.localeCompare(b.day)).slice(0, DAYS_NAMED),
  };
}

function isScript(moments: readonly Instant[]): boolean {
  const sorted = [...moments].sort((a, b) => a - b);
  return sorted.some((at, index) => {
    const first = sorted[index - SCRIPT_FROM + 1];
    return first !== undefined && at - first <= MINUTE_MS;
  });
}

function grouped<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
