/** Points in time in words: for the reader's zone first, then the forum's, then UTC; never a time without its zone where it plans something. */
import { formatInstant, type Instant } from '../../../src/domain/instant';

export type Reader = { locale: string; zone: string };
export type Moment = {
  /** "Tue 16 Mar, 14:00 EDT" in the reader's zone. */
  reader: string;
  /** The same in the forum's zone, null where the clocks of both agree at that moment. */
  forum: string | null;
  /** "18:00 UTC", null where the reader's clock shows it already. */
  utc: string | null;
  iso: string;
};

export function describeMoment(at: Instant, { reader, forumZone }: { reader: Reader; forumZone: string }): Moment {
  const here = wallClock(at, reader.zone);
  const there = wallClock(at, forumZone);
  const utc = wallClock(at, 'UTC');
  const inZone = (zone: string, day: string) =>
    `${day === here.day ? '' : `${formatDay(at, { ...reader, zone })}, `}${formatTime(at, { ...reader, zone })} ${nameZone(at, zone, reader.locale)}`;
  return {
    reader: `${formatDay(at, reader)}, ${formatTime(at, reader)} ${nameZone(at, reader.zone, reader.locale)}`,
    forum: sameClock(here, there) || sameClock(there, utc) ? null : inZone(forumZone, there.day),
    utc: sameClock(here, utc) ? null : inZone('UTC', utc.day),
    iso: formatInstant(at),
  };
}

/** "Tue 16 Mar", or "Tue Mar 16" where months come first. Browsers differ on the comma between, so none stands there. */
export function formatDay(at: Instant, { locale, zone }: Reader): string {
  const weekday = formatter(locale, { weekday: 'short', timeZone: zone }).format(at);
  return `${weekday} ${formatter(locale, { day: 'numeric', month: 'short', timeZone: zone }).format(at)}`;
}

/** "Tuesday, 16 March 2027", of a day written "2027-03-16". */
export function sayDay(day: string, locale: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return formatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon);
}

/** "Monday" for 1 to "Sunday" for 7. */
export function sayWeekday(weekday: number, locale: string): string {
  // 1 January 2024 was a Monday.
  return formatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday));
}

/** "14:00". */
export function formatTime(at: Instant, { locale, zone }: Reader): string {
  return formatter(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
}

/** The calendar day, for grouping: "2027-03-16". */
export const dayKey = (at: Instant, zone: string): string => wallClock(at, zone).day;

/** Locales name only their own zones by letters, so those that do are asked after the reader's. */
const NAMING_LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-NZ', 'en-ZA'];

function nameZone(at: Instant, zone: string, locale: string): string {
  const names = [locale, ...NAMING_LOCALES].map((asked) => shortZone(at, zone, asked));
  return names.find((name) => !/^(GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone;
}

function shortZone(at: Instant, zone: string, locale: string): string {
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

type WallClock = { day: string; time: string };
const sameClock = (a: WallClock, b: WallClock): boolean => a.day === b.day && a.time === b.time;

function wallClock(at: Instant, zone: string): WallClock {
  const parts = formatter('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at);
  const part = (wanted: Intl.DateTimeFormatPartTypes) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs a thousand times as much as using one, and a long list uses the same few over and over. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}
