/** Whether an event falls at an unusual hour for somebody in another zone (rule C5). */
import type { Instant } from '../instant';
import { minutesAheadOfUtc } from './localTime';

type Zones = { readonly forum: string; readonly reader: string };

/** The reader's clock differs from the forum's by another number of minutes than at the event before; never so for the first. */
export function isUnusual(at: Instant, before: Instant | null, zones: Zones): boolean {
  return before !== null && minutesBetween(at, zones) !== minutesBetween(before, zones);
}

const minutesBetween = (at: Instant, { forum, reader }: Zones): number => minutesAheadOfUtc(at, reader) - minutesAheadOfUtc(at, forum);
