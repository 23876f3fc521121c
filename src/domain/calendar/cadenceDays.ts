/** The days on which a cadence plans to meet (rule C1), in either direction from a day. Times of day and zones come later. */
import { Temporal } from 'temporal-polyfill';
import type { Cadence, MonthlyCadence, WeeklyCadence } from './cadence';

type Day = Temporal.PlainDate;
/** `1` towards the future, `-1` towards the past. */
export type Direction = 1 | -1;

/** A 29th of February on a named weekday comes back within 40 years; what has not met for longer never meets. */
const YEARS_TO_LOOK = 50;
const DAYS_A_WEEK = 7;

/** Each day of the cadence from `from` on (included), in that direction; never before the cadence's first date. */
export function* cadenceDays(cadence: Cadence, from: Day, direction: Direction): Generator<Day> {
  const first = Temporal.PlainDate.from(cadence.firstDate);
  const days = 'everyWeeks' in cadence ? weeklyDays(cadence, first, from, direction) : monthlyDays(cadence, first, from, direction);
  for (const day of days) {
    const isFromThereOn = Temporal.PlainDate.compare(day, from) * direction >= 0;
    if (isFromThereOn && Temporal.PlainDate.compare(day, first) >= 0) yield day;
  }
}

/** Weeks begin on Monday and are counted from the week of the first date. */
function* weeklyDays({ everyWeeks, weekdays }: WeeklyCadence, first: Day, from: Day, direction: Direction): Generator<Day> {
  const firstMonday = first.subtract({ days: first.dayOfWeek - 1 });
  const period = everyWeeks * DAYS_A_WEEK;
  const inOrder = [...new Set(weekdays)].sort((a, b) => (a - b) * direction);
  const begin = Math.floor(firstMonday.until(from).days / period);
  for (let turn = Math.max(begin, 0); turn >= 0; turn += direction) {
    const monday = firstMonday.add({ days: turn * period });
    for (const weekday of inOrder) yield monday.add({ days: weekday - 1 });
  }
}

/** A month without that day has none. */
function* monthlyDays({ everyMonths, on }: MonthlyCadence, first: Day, from: Day, direction: Direction): Generator<Day> {
  const firstMonth = first.toPlainYearMonth();
  const begin = Math.floor(firstMonth.until(from.toPlainYearMonth(), { largestUnit: 'months' }).months / everyMonths);
  const begun = Math.max(begin, 0);
  const turns = Math.ceil((YEARS_TO_LOOK * 12) / everyMonths);
  let fruitless = 0;
  for (let turn = begun; turn >= 0 && fruitless < turns; turn += direction) {
    const day = dayOfMonth(firstMonth.add({ months: turn * everyMonths }), on);
    fruitless = day ? 0 : fruitless + 1;
    if (day) yield day;
  }
}

function dayOfMonth(month: Temporal.PlainYearMonth, on: MonthlyCadence['on']): Day | null {
  const day = 'day' in on ? on.day : nthWeekday(month, on);
  return day >= 1 && day <= month.daysInMonth ? month.toPlainDate({ day }) : null;
}

/** Counted from the first of the month, or for -1 from the last; may lie outside the month. */
function nthWeekday(month: Temporal.PlainYearMonth, { nth, weekday }: { nth: number; weekday: number }): number {
  if (nth > 0) {
    const { dayOfWeek } = month.toPlainDate({ day: 1 });
    return 1 + ((weekday - dayOfWeek + DAYS_A_WEEK) % DAYS_A_WEEK) + (nth - 1) * DAYS_A_WEEK;
  }
  const { dayOfWeek } = month.toPlainDate({ day: month.daysInMonth });
  return month.daysInMonth - ((dayOfWeek - weekday + DAYS_A_WEEK) % DAYS_A_WEEK);
}
