/** When a forum plans to meet (rules C1, C2): a recurrence anchored to wall-clock time in an IANA zone. */
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type Instant, instant } from '../instant';

/** Every `everyWeeks` weeks on the named days (1 Monday to 7 Sunday), at `HH:MM` in the forum's zone, from `firstDate` (`YYYY-MM-DD`) on. */
export type WeeklyCadence = { everyWeeks: number; weekdays: readonly number[]; time: string; firstDate: string };

/**
 * Every `everyMonths` months, at `HH:MM` in the forum's zone, from `firstDate` on: on the n-th such weekday (-1: the last) or, where
 * `nth` is null, on that day of the month.
 */
export type MonthlyCadence = {
  everyMonths: number;
  on: { nth: number; weekday: number } | { day: number };
  time: string;
  firstDate: string;
};

export type Cadence = WeeklyCadence | MonthlyCadence;

const DAY_NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The first planned instant strictly after `after`; null when the cadence never meets again. */
export function nextPlanned(cadence: WeeklyCadence, zone: string, after: Instant): Instant | null {
  const start = Temporal.PlainDateTime.from(`${cadence.firstDate}T${cadence.time}`).toZonedDateTime(zone);
  const rule = new RRuleTemporal({
    freq: 'WEEKLY',
    interval: cadence.everyWeeks,
    byDay: cadence.weekdays.flatMap((day) => DAY_NAMES[day - 1] ?? []),
    dtstart: start,
    tzid: zone,
  });
  const next = rule.next(Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone));
  return next ? instant(next.epochMilliseconds) : null;
}

/** Whether this runtime's time zone database knows the zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}
