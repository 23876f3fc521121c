/**
 * What checking orders may cost a forum (rule V4). The app's 65,000 points an hour are shared by all its sites, so a forum takes a small part of
 * them. Three purses, so that neither a hostile page nor a long backlog uses up what another kind of check needs.
 */
import type { Instant } from '../instant';

/**
 * `reading`: whole orders; enough for one backlog of 5,200 issues. `looking`: the strict second look at what seems out of place.
 * `reports`: the same for what pages report.
 */
export const PURSES = { reading: 5_300, looking: 500, reports: 200 } as const;
export type Purse = keyof typeof PURSES;

export const POINTS_AN_HOUR = PURSES.reading + PURSES.looking + PURSES.reports;

/** Jira counts by the hour of the clock, and so does this. */
export type Spending = { readonly hour: number; readonly spent: Readonly<Record<Purse, number>> };

const HOUR_MS = 3_600_000;
const NOTHING: Spending['spent'] = { reading: 0, looking: 0, reports: 0 };

export const NOTHING_SPENT: Spending = { hour: 0, spent: NOTHING };

export const hourOf = (now: Instant): number => Math.floor(now / HOUR_MS);

const spentIn = ({ hour, spent }: Spending, now: Instant): Spending['spent'] => (hour === hourOf(now) ? spent : NOTHING);

export const leftIn = (spending: Spending, purse: Purse, now: Instant): number =>
  Math.max(0, PURSES[purse] - spentIn(spending, now)[purse]);

/** As much as is left, at most what is wanted. */
export function taken(
  spending: Spending,
  { purse, wanted, now }: { purse: Purse; wanted: number; now: Instant },
): { granted: number; spending: Spending } {
  const granted = Math.min(Math.max(0, Math.floor(wanted)), leftIn(spending, purse, now));
  const before = spentIn(spending, now);
  return { granted, spending: { hour: hourOf(now), spent: { ...before, [purse]: before[purse] + granted } } };
}
