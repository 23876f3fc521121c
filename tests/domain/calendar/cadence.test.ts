import type { Cadence } from '../../../src/domain/calendar/cadence';
import { isZone, localOf } from '../../../src/domain/calendar/localTime';
import { nextEvents } from '../../../src/domain/calendar/nextEvents';
import { isPlannedAt, nextPlanned, previousPlanned } from '../../../src/domain/calendar/occurrences';
import { formatInstant, parseInstant } from '../../../src/domain/instant';
import { planOf } from './plans';

const mondays = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };

/** The next ones in the zone's own time. */
function next(cadence: Cadence, after: string, { zone = 'UTC', count = 4 } = {}): string[] {
  return nextEvents(planOf(cadence, zone), { after: parseInstant(after), count }).map(({ at }) => localOf(at, zone));
}

describe('C1 a forum meets every k weeks on named days', () => {
  it('takes the next named day after the given instant', () => {
    const tuesdayThursday = { everyWeeks: 1, weekdays: [4, 2], time: '08:30', firstDate: '2027-03-02' };
    expect(next(tuesdayThursday, '2027-03-09T16:00:00Z', { zone: 'America/Chicago', count: 3 })).toEqual([
      '2027-03-11T08:30',
      '2027-03-16T08:30',
      '2027-03-18T08:30',
    ]);
  });

  it('skips the weeks between, counted from the week of the first date', () => {
    const everySecond = { everyWeeks: 2, weekdays: [1, 5], time: '09:00', firstDate: '2027-03-03' };
    expect(next(everySecond, '2027-01-01T00:00:00Z')).toEqual([
      '2027-03-05T09:00',
      '2027-03-15T09:00',
      '2027-03-19T09:00',
      '2027-03-29T09:00',
    ]);
  });

  it('never answers the instant it was asked after, nor one before the first date', () => {
    expect(next(mondays, '2027-03-08T14:00:00Z', { count: 1 })).toEqual(['2027-03-15T14:00']);
    expect(next(mondays, '2020-01-01T00:00:00Z', { count: 1 })).toEqual(['2027-03-01T14:00']);
    expect(previousPlanned(mondays, 'UTC', parseInstant('2027-03-01T14:00:00Z'))).toBeNull();
  });
});

describe('C1 a forum meets every k months', () => {
  const monthly = (on: { nth: number; weekday: number } | { day: number }, everyMonths = 1) =>
    next({ everyMonths, on, time: '10:00', firstDate: '2027-01-01' }, '2027-01-01T00:00:00Z');
  const at = (...days: string[]) => days.map((day) => `${day}T10:00`);

  it('on the n-th weekday, or on the last', () => {
    expect(monthly({ nth: 3, weekday: 4 })).toEqual(at('2027-01-21', '2027-02-18', '2027-03-18', '2027-04-15'));
    expect(monthly({ nth: -1, weekday: 5 })).toEqual(at('2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30'));
    expect(monthly({ nth: 1, weekday: 1 }, 3)).toEqual(at('2027-01-04', '2027-04-05', '2027-07-05', '2027-10-04'));
  });

  it('on a day of the month, and a month without that day has none', () => {
    expect(monthly({ day: 31 })).toEqual(at('2027-01-31', '2027-03-31', '2027-05-31', '2027-07-31'));
    expect(monthly({ nth: 5, weekday: 1 })).toEqual(at('2027-03-29', '2027-05-31', '2027-08-30', '2027-11-29'));
  });

  it('finds what is rare, and says of what never comes that nothing is planned', () => {
    const yearly = (on: { nth: number; weekday: number } | { day: number }) =>
      next({ everyMonths: 12, on, time: '10:00', firstDate: '2027-02-01' }, '2027-01-01T00:00:00Z', { count: 2 });
    expect(yearly({ day: 29 })).toEqual(at('2028-02-29', '2032-02-29'));
    expect(yearly({ nth: 5, weekday: 1 })).toEqual(at('2044-02-29', '2072-02-29'));
    expect(yearly({ day: 30 })).toEqual([]);
  });
});

describe('C2 wall-clock time stays over a change of clocks and UTC moves', () => {
  const zone = 'America/New_York';

  it('so that Monday 14:00 in New York is 19:00 UTC one week and 18:00 the next', () => {
    const found = nextEvents(planOf(mondays, zone), { after: parseInstant('2027-03-05T00:00:00Z'), count: 2 });
    expect(found.map(({ at }) => formatInstant(at))).toEqual(['2027-03-08T19:00:00.000Z', '2027-03-15T18:00:00.000Z']);
    expect(found.map(({ at }) => localOf(at, 'Asia/Kolkata'))).toEqual(['2027-03-09T00:30', '2027-03-15T23:30']);
  });

  it('looks back by the same clock', () => {
    const last = previousPlanned(mondays, zone, parseInstant('2027-03-15T18:00:00Z'));
    expect(last && formatInstant(last)).toBe('2027-03-08T19:00:00.000Z');
    expect(isPlannedAt(mondays, zone, parseInstant('2027-03-15T18:00:00Z'))).toBe(true);
    expect(isPlannedAt(mondays, zone, parseInstant('2027-03-15T19:00:00Z'))).toBe(false);
  });

  it('knows real zones and refuses others', () => {
    expect(isZone('Asia/Kolkata')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('+02:00')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});

describe('C3 a local time that the clocks leave out or show twice has one meaning', () => {
  const sundays = (time: string) => ({ everyWeeks: 1, weekdays: [7], time, firstDate: '2027-01-03' });
  const nextAt = (time: string, zone: string, after: string) => {
    const at = nextPlanned(sundays(time), zone, parseInstant(after));
    return at && `${formatInstant(at)} ${localOf(at, zone)}`;
  };

  it('left out: as much later as the clocks leave out, and the week after at its time again', () => {
    expect(nextAt('02:30', 'America/New_York', '2027-03-13T00:00:00Z')).toBe('2027-03-14T07:30:00.000Z 2027-03-14T03:30');
    expect(nextAt('02:30', 'America/New_York', '2027-03-14T07:30:00Z')).toBe('2027-03-21T06:30:00.000Z 2027-03-21T02:30');
    expect(nextAt('02:15', 'Australia/Lord_Howe', '2027-10-02T00:00:00Z')).toBe('2027-10-02T15:45:00.000Z 2027-10-03T02:45');
  });

  it('twice: the first of the two', () => {
    expect(nextAt('01:30', 'America/New_York', '2027-11-06T12:00:00Z')).toBe('2027-11-07T05:30:00.000Z 2027-11-07T01:30');
    expect(nextAt('01:30', 'America/New_York', '2027-11-07T05:30:00Z')).toBe('2027-11-14T06:30:00.000Z 2027-11-14T01:30');
  });

  it('a day that a zone left out whole is held on the day after, once', () => {
    const fridaysAndSaturdays = { everyWeeks: 1, weekdays: [5, 6], time: '10:00', firstDate: '2011-12-01' };
    expect(next(fridaysAndSaturdays, '2011-12-25T00:00:00Z', { zone: 'Pacific/Apia', count: 3 })).toEqual([
      '2011-12-31T10:00',
      '2012-01-06T10:00',
      '2012-01-07T10:00',
    ]);
  });
});
