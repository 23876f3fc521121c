/** Days of a zone's calendar, written `YYYY-MM-DD`. */
import { instant, plusMs, type Instant } from '../../../src/domain/instant';
import { dayKey } from './when';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** The first moment of that day in the zone, also where its clocks skip midnight; of a day that the zone left out, of the next. */
export function startOfDay(day: string, zone: string): Instant {
  let before = instant(Date.parse(`${day}T00:00Z`) - DAY_MS);
  let within = plusMs(before, 2 * DAY_MS);
  // Days follow one another, so the border between them is found by halving.
  while (within - before > MINUTE_MS) {
    const middle = instant(Math.round((before + within) / 2 / MINUTE_MS) * MINUTE_MS);
    if (dayKey(middle, zone) < day) before = middle;
    else within = middle;
  }
  return within;
}
