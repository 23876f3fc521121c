/** A cadence while somebody fills it in: every answer is kept, also those of a rhythm that is not chosen now. */
import type { Cadence } from '../../../../src/domain/calendar/cadence';
import type { PlannedForm } from '../../../../src/domain/forum/forms';

export type Rhythm = 'weekly' | 'monthlyWeekday' | 'monthlyDay' | 'none';

export type CadenceDraft = {
  rhythm: Rhythm;
  /** Every so many weeks, or months. */
  every: string;
  /** 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  /** Which such weekday of the month: 1 to 4, or -1 for the last. */
  nth: string;
  /** The weekday of a month, 1 to 7. */
  weekday: string;
  /** Of the month. */
  day: string;
  /** `HH:MM` */
  time: string;
  /** `YYYY-MM-DD` */
  firstDate: string;
  /** Somebody gave the first date; until then it is suggested. */
  isFirstDateGiven: boolean;
};
export type CadenceChange = Partial<CadenceDraft>;

export const NO_CADENCE: CadenceDraft = {
  rhythm: 'none',
  every: '1',
  weekdays: [],
  nth: '1',
  weekday: '1',
  day: '1',
  time: '14:00',
  firstDate: '',
  isFirstDateGiven: false,
};

export const draftOfPlan = (plan: PlannedForm): CadenceDraft =>
  plan === null
    ? NO_CADENCE
    : { ...NO_CADENCE, rhythm: 'weekly', every: String(plan.everyWeeks), weekdays: plan.weekdays, time: plan.time };

export function draftOfCadence(cadence: Cadence | null): CadenceDraft {
  if (cadence === null) return NO_CADENCE;
  const { time, firstDate } = cadence;
  const begun = { ...NO_CADENCE, time, firstDate, isFirstDateGiven: true };
  if ('everyWeeks' in cadence) return { ...begun, rhythm: 'weekly', every: String(cadence.everyWeeks), weekdays: cadence.weekdays };
  const every = String(cadence.everyMonths);
  const { on } = cadence;
  return 'day' in on
    ? { ...begun, every, rhythm: 'monthlyDay', day: String(on.day) }
    : { ...begun, every, rhythm: 'monthlyWeekday', nth: String(on.nth), weekday: String(on.weekday) };
}

export type CadenceProblem = 'every' | 'weekdays' | 'day' | 'time' | 'firstDate';

const isWhole = (typed: string, most: number): boolean => /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= most;

export function problemsOfCadence({ rhythm, every, weekdays, day, time, firstDate }: CadenceDraft): readonly CadenceProblem[] {
  if (rhythm === 'none') return [];
  return [
    ...(isWhole(every, rhythm === 'weekly' ? 52 : 12) ? [] : (['every'] as const)),
    ...(rhythm === 'weekly' && weekdays.length === 0 ? (['weekdays'] as const) : []),
    ...(rhythm === 'monthlyDay' && !isWhole(day, 31) ? (['day'] as const) : []),
    ...(/^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : (['time'] as const)),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(firstDate) ? [] : (['firstDate'] as const)),
  ];
}

/** Null for no cadence. Only of a draft without problems. */
export function toCadence({ rhythm, every, weekdays, nth, weekday, day, time, firstDate }: CadenceDraft): Cadence | null {
  const everyMonths = Number(every);
  switch (rhythm) {
    case 'none':
      return null;
    case 'weekly':
      return { everyWeeks: Number(every), weekdays: [...weekdays].sort((a, b) => a - b), time, firstDate };
    case 'monthlyWeekday':
      return { everyMonths, on: { nth: Number(nth), weekday: Number(weekday) }, time, firstDate };
    case 'monthlyDay':
      return { everyMonths, on: { day: Number(day) }, time, firstDate };
  }
}

/** A Monday long ago: from then on, every such day is planned. */
const LONG_AGO = '2001-01-01';

/** A cadence whose next date may be suggested as the first of this one; null where something else is still wrong. */
export function toSuggest(draft: CadenceDraft): Cadence | null {
  const asked = { ...draft, every: '1', firstDate: LONG_AGO };
  return problemsOfCadence({ ...draft, firstDate: LONG_AGO }).length > 0 ? null : toCadence(asked);
}
