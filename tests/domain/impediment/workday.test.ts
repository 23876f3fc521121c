import fc from 'fast-check';
import { dueOf } from '../../../src/domain/calendar/workday';
import type { Workday } from '../../../src/domain/forum/settings';
import { type Instant, formatInstant, instant, parseInstant } from '../../../src/domain/instant';

const WORKDAY: Workday = { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', holidays: [] };
const due = (raised: string, zone = 'America/New_York', change: Partial<Workday> = {}) =>
  formatInstant(dueOf(parseInstant(raised), { workday: { ...WORKDAY, ...change }, zone }));

describe('I2 an impediment is due at the end of the working day on which it was raised, in the zone of the forum', () => {
  it('is due the same day when it was raised before or during work', () => {
    expect(due('2027-03-15T18:20:00Z')).toBe('2027-03-15T21:00:00.000Z');
    expect(due('2027-03-15T09:00:00Z')).toBe('2027-03-15T21:00:00.000Z');
  });

  it('is due at the end of the next working day when it was raised after hours, the end itself included', () => {
    expect(due('2027-03-15T20:59:59Z')).toBe('2027-03-15T21:00:00.000Z');
    expect(due('2027-03-15T21:00:00Z')).toBe('2027-03-16T21:00:00.000Z');
  });

  it('skips the days of the week that are free, and holidays', () => {
    expect(due('2027-03-12T23:00:00Z')).toBe('2027-03-15T21:00:00.000Z');
    expect(due('2027-12-23T23:00:00Z', 'Europe/Berlin', { holidays: ['2027-12-24', '2027-12-27'] })).toBe('2027-12-28T16:00:00.000Z');
  });

  it('keeps the time on the wall over a change of clocks', () => {
    expect(due('2027-03-12T15:00:00Z')).toBe('2027-03-12T22:00:00.000Z');
    expect(due('2027-03-13T15:00:00Z')).toBe('2027-03-15T21:00:00.000Z');
  });

  it('takes the date from the forum, not from UTC', () => {
    expect(due('2027-03-15T20:00:00Z', 'Asia/Kathmandu')).toBe('2027-03-16T11:15:00.000Z');
  });

  it('lets a working day go on past midnight', () => {
    const night = { from: '22:00', to: '06:00' };
    expect(due('2027-03-16T01:00:00Z', 'UTC', night)).toBe('2027-03-16T06:00:00.000Z');
    expect(due('2027-03-13T01:00:00Z', 'UTC', night)).toBe('2027-03-13T06:00:00.000Z');
    expect(due('2027-03-13T06:00:00Z', 'UTC', night)).toBe('2027-03-16T06:00:00.000Z');
  });

  it('knows no day that the zone left out', () => {
    expect(due('2011-12-30T09:30:00Z', 'Pacific/Apia', { weekdays: [5] })).toBe('2012-01-06T03:00:00.000Z');
  });

  it('passes a year of holidays, and says so where no day is a working day', () => {
    const holidays = Array.from({ length: 300 }, (_, week) => new Date(Date.UTC(2027, 0, 4 + week * 7)).toISOString().slice(0, 10));
    expect(due('2027-01-04T10:00:00Z', 'UTC', { weekdays: [1], holidays })).toBe('2032-10-04T17:00:00.000Z');
    expect(() => due('2027-01-04T10:00:00Z', 'UTC', { weekdays: [] })).toThrow(RangeError);
  });
});

describe('I2 in every zone, over ten years', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const instants = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) }).map(instant);

  it('is due later than it was raised, at the time on the wall when work ends, on a working day', () => {
    fc.assert(
      fc.property(zones, instants, (zone, raisedAt) => {
        const end = dueOf(raisedAt, { workday: WORKDAY, zone });
        expect(end).toBeGreaterThan(raisedAt);
        expect(wall(end, zone)).toMatch(/^(Mon|Tue|Wed|Thu|Fri) 17:00$/);
      }),
    );
  });

  it('is due at the first end of work that comes: raised at any moment until then, it is due at the same one', () => {
    fc.assert(
      fc.property(zones, instants, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (zone, raisedAt, share) => {
        const end = dueOf(raisedAt, { workday: WORKDAY, zone });
        const between = instant(Math.min(end - 1, Math.floor(raisedAt + (end - raisedAt) * share)));
        expect(dueOf(between, { workday: WORKDAY, zone })).toBe(end);
        expect(dueOf(end, { workday: WORKDAY, zone })).toBeGreaterThan(end);
      }),
    );
  });
});

/** By another calendar than the product's own. */
function wall(at: Instant, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return parts.format(at).replace(',', '');
}
