/** Between instants and wall clocks (rules C2, C3). Local times are written `YYYY-MM-DDTHH:MM`, zones are IANA names. */
import { Temporal } from 'temporal-polyfill';
import { type Instant, MINUTE_MS, instant } from '../instant';

const zoned = (at: Instant, zone: string): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/**
 * What the wall clock of the zone shows then.
 * C3: a time that the clocks leave out is as much later as they leave out; one that they show twice is the first.
 */
export function instantOf(local: string, zone: string): Instant {
  return instant(Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

export const localOf = (at: Instant, zone: string): string => zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

export const localDayOf = (at: Instant, zone: string): Temporal.PlainDate => zoned(at, zone).toPlainDate();

/** How far the zone's clock is ahead of UTC then; negative where it is behind. */
export const minutesAheadOfUtc = (at: Instant, zone: string): number => zoned(at, zone).offsetNanoseconds / 1e6 / MINUTE_MS;

/** Whether this runtime's time zone database knows the zone. */
export function isZone(zone: string): boolean {
  try {
    zoned(instant(0), zone);
    return zone.includes('/') || zone === 'UTC';
  } catch {
    return false;
  }
}
