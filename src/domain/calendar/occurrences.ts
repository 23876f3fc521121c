/** The instants at which a cadence plans events in its zone (rules C1-C3). */
import { type Instant, plusMs } from '../instant';
import type { Cadence } from './cadence';
import { type Direction, cadenceDays } from './cadenceDays';
import { instantOf, localDayOf } from './localTime';

/** Each planned instant strictly after `from`, ascending; with direction -1 each strictly before it, descending. May never end. */
export function* occurrences(
  { cadence, zone }: { cadence: Cadence; zone: string },
  from: Instant,
  direction: Direction = 1,
): Generator<Instant, undefined> {
  // A time that the clocks leave out can fall on the day after: so the search begins one day before, seen in its direction.
  const begin = localDayOf(from, zone).subtract({ days: direction });
  let last = from;
  for (const day of cadenceDays(cadence, begin, direction)) {
    const at = instantOf(`${day.toString()}T${cadence.time}`, zone);
    if ((at - last) * direction <= 0) continue;
    yield at;
    last = at;
  }
}

/** The first planned instant strictly after `after`; null when the cadence never meets again. */
export const nextPlanned = (cadence: Cadence, zone: string, after: Instant): Instant | null =>
  occurrences({ cadence, zone }, after).next().value ?? null;

/** The last planned instant strictly before `before`; null when there is none. */
export const previousPlanned = (cadence: Cadence, zone: string, before: Instant): Instant | null =>
  occurrences({ cadence, zone }, before, -1).next().value ?? null;

/** Whether the cadence plans an event at that very instant. */
export const isPlannedAt = (cadence: Cadence, zone: string, at: Instant): boolean => nextPlanned(cadence, zone, plusMs(at, -1)) === at;
