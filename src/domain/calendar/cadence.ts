/** When a forum plans to meet (rules C1, C2): a recurrence anchored to wall-clock time in an IANA zone. `occurrences.ts` says when that is. */

/** Every `everyWeeks` weeks on the named days (1 Monday to 7 Sunday), at `HH:MM` in the forum's zone, from `firstDate` (`YYYY-MM-DD`) on. */
export type WeeklyCadence = { everyWeeks: number; weekdays: readonly number[]; time: string; firstDate: string };

/** Every `everyMonths` months, at `HH:MM` in the forum's zone, from `firstDate` on: on the n-th such weekday (-1: the last), or on a day of the month. */
export type MonthlyCadence = {
  everyMonths: number;
  on: { nth: number; weekday: number } | { day: number };
  time: string;
  firstDate: string;
};

export type Cadence = WeeklyCadence | MonthlyCadence;
