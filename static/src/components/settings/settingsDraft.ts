/** Settings while somebody edits them: numbers and holidays stay as they were typed until they are read. */
import type { ForumSettings } from '../../../../src/domain/forum/settings';

type Typed = 'timeboxMinutes' | 'minutesAnItem' | 'digestHours' | 'cutOffHours' | 'closedByRuleAfterMinutes';
export type SettingsDraft = Omit<ForumSettings, Typed | 'workday'> &
  Readonly<Record<Typed, string>> & {
    readonly weekdays: readonly number[];
    readonly from: string;
    readonly to: string;
    /** Days written `YYYY-MM-DD`, with anything between. */
    readonly holidays: string;
  };
export type SettingsChange = Partial<SettingsDraft>;
export type SettingsProblem = Typed | 'weekdays' | 'from' | 'to' | 'holidays';

const DAY_MINUTES = 24 * 60;
/** As the backend takes them: least and most. */
export const LIMITS: Readonly<Record<Typed, readonly [number, number]>> = {
  timeboxMinutes: [1, DAY_MINUTES],
  minutesAnItem: [1, DAY_MINUTES],
  digestHours: [0, 14 * 24],
  cutOffHours: [0, 14 * 24],
  closedByRuleAfterMinutes: [15, 7 * DAY_MINUTES],
};
const MOST_HOLIDAYS = 400;

export function draftOfSettings({ workday, ...settings }: ForumSettings): SettingsDraft {
  return {
    ...settings,
    timeboxMinutes: String(settings.timeboxMinutes),
    minutesAnItem: String(settings.minutesAnItem),
    digestHours: String(settings.digestHours),
    cutOffHours: String(settings.cutOffHours),
    closedByRuleAfterMinutes: String(settings.closedByRuleAfterMinutes),
    weekdays: workday.weekdays,
    from: workday.from,
    to: workday.to,
    holidays: workday.holidays.join(', '),
  };
}

export function problemsOfSettings(draft: SettingsDraft): readonly SettingsProblem[] {
  const numbers = (Object.keys(LIMITS) as Typed[]).filter((name) => !isWithin(draft[name], LIMITS[name])); // the keys written above
  const days = holidaysOf(draft);
  return [
    ...numbers,
    ...(draft.weekdays.length > 0 ? [] : (['weekdays'] as const)),
    ...(isTime(draft.from) ? [] : (['from'] as const)),
    ...(isTime(draft.to) ? [] : (['to'] as const)),
    ...(days.length <= MOST_HOLIDAYS && days.every(isDay) ? [] : (['holidays'] as const)),
  ];
}

/** Only of a draft without problems. */
export function toSettings({ weekdays, from, to, holidays, ...draft }: SettingsDraft): ForumSettings {
  return {
    ...draft,
    timeboxMinutes: Number(draft.timeboxMinutes),
    minutesAnItem: Number(draft.minutesAnItem),
    digestHours: Number(draft.digestHours),
    cutOffHours: Number(draft.cutOffHours),
    closedByRuleAfterMinutes: Number(draft.closedByRuleAfterMinutes),
    workday: { weekdays: [...weekdays].sort((a, b) => a - b), from, to, holidays: holidaysOf({ holidays }) },
  };
}

const holidaysOf = ({ holidays }: Pick<SettingsDraft, 'holidays'>): readonly string[] =>
  [...new Set(holidays.split(/[\s,;]+/).filter((day) => day !== ''))].sort();

const isWithin = (typed: string, [least, most]: readonly [number, number]): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
const isTime = (typed: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(typed);

/** The pattern alone lets the 30th of February through. */
function isDay(typed: string): boolean {
  const day = new Date(`${typed}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed);
}
