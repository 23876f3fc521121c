/** The forum's working day: what is to be done "the same day" is due at its end (rule I2). */
import { Temporal } from 'temporal-polyfill';
import type { Workday } from '../forum/settings';
import { type Instant, instant } from '../instant';

/** Longer than any run of free days that settings can hold: 400 holidays, all on the one working day of a week. */
const LONGEST_FREE_DAYS = 401 * 7;

export type WorkingTime = { readonly workday: Workday; readonly zone: string };

/**
 * The end of the working day on which the instant lies; after its end or on a free day, the end of the next one. A working day that
 * ends at or before the time it begins ends on the following date. @throws RangeError where no day is a working day
 */
export function dueOf(raisedAt: Instant, { workday, zone }: WorkingTime): Instant {
  const here = Temporal.Instant.fromEpochMilliseconds(raisedAt).toZonedDateTimeISO(zone).toPlainDate();
  for (let days = -1; days < LONGEST_FREE_DAYS; days += 1) {
    const end = endOfWork(here.add({ days }), { workday, zone });
    if (end !== null && end > raisedAt) return end;
  }
  throw new RangeError('The forum has no working day.');
}

/** Null for a free day, and for a date that the zone left out. */
function endOfWork(date: Temporal.PlainDate, { workday, zone }: WorkingTime): Instant | null {
  const isFree = !workday.weekdays.includes(date.dayOfWeek) || workday.holidays.includes(date.toString());
  if (isFree) return null;
  const last = workday.to > workday.from ? date : date.add({ days: 1 });
  const end = last.toZonedDateTime({ timeZone: zone, plainTime: workday.to });
  return end.toPlainDate().equals(last) ? instant(end.epochMilliseconds) : null;
}
