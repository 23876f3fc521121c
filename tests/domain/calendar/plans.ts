/** Cadences of every kind, for laws; `planOf` puts one into a calendar without changes. */
import fc from 'fast-check';
import type { Cadence } from '../../../src/domain/calendar/cadence';
import type { Planning } from '../../../src/domain/calendar/nextEvents';

export const ZONES = Intl.supportedValuesOf('timeZone');

export const planOf = (cadence: Cadence | null, zone = 'America/New_York'): Planning => ({ calendar: { cadence, changes: [] }, zone });

const two = (number: number): string => String(number).padStart(2, '0');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 59))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const day = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 86_400_000, max: Date.UTC(2027, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const weekday = fc.integer({ min: 1, max: 7 });

export const weekly = fc.record({
  everyWeeks: fc.integer({ min: 1, max: 5 }),
  weekdays: fc.uniqueArray(weekday, { minLength: 1, maxLength: 7 }),
  time,
  firstDate: day,
});
export const monthly = fc.record({
  everyMonths: fc.integer({ min: 1, max: 12 }),
  on: fc.oneof(fc.record({ nth: fc.constantFrom(-1, 1, 2, 3, 4, 5), weekday }), fc.record({ day: fc.integer({ min: 1, max: 31 }) })),
  time,
  firstDate: day,
});
export const anyCadence: fc.Arbitrary<Cadence> = fc.oneof(weekly, monthly);
