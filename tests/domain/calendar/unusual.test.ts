import { localOf } from '../../../src/domain/calendar/localTime';
import { nextEventOf, nextEvents, previousEventOf } from '../../../src/domain/calendar/nextEvents';
import { isUnusual } from '../../../src/domain/calendar/unusual';
import { formatInstant, parseInstant } from '../../../src/domain/instant';
import { planOf } from './plans';

const newYork = planOf({ everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-01-04' });
const closed = parseInstant('2027-03-08T20:30:00Z');

function marks(reader: string, count: number): string[] {
  const events = nextEvents(newYork, { after: closed, count });
  return events.flatMap(({ at }, index) => {
    const before = events[index - 1]?.at ?? previousEventOf(newYork, at);
    return isUnusual(at, before, { forum: newYork.zone, reader }) ? [localOf(at, reader)] : [];
  });
}

describe('C5 an event at an unusual hour for the reader is marked', () => {
  it('the week after New York changed its clocks, for Kolkata: 23:30 on Monday instead of 00:30 on Tuesday', () => {
    const next = nextEventOf(newYork, closed);
    expect(next && [formatInstant(next), localOf(next, 'Asia/Kolkata')]).toEqual(['2027-03-15T18:00:00.000Z', '2027-03-15T23:30']);
    expect(marks('Asia/Kolkata', 10)).toEqual(['2027-03-15T23:30']);
  });

  it('in Warsaw twice: when New York has changed and when Warsaw follows', () => {
    expect(marks('Europe/Warsaw', 10)).toEqual(['2027-03-15T19:00', '2027-03-29T20:00']);
  });

  it('never for a reader whose clocks change with the forum’s, and never the first event of all', () => {
    expect(marks('America/New_York', 60)).toEqual([]);
    expect(marks('America/Toronto', 60)).toEqual([]);
    expect(isUnusual(closed, null, { forum: 'America/New_York', reader: 'Asia/Kolkata' })).toBe(false);
  });
});

describe('C1 finding the next event', () => {
  it('takes less than 5 ms, however long ago the cadence began and however many dates were changed', () => {
    const old = planOf({ everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2001-01-01' });
    const skipped = nextEvents(old, { after: closed, count: 20 }).map(({ at }) => ({
      kind: 'skipped' as const,
      planned: at,
      reason: '',
      by: 'f' as never,
      at: closed,
    }));
    const plan = { ...old, calendar: { ...old.calendar, changes: skipped } };
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      nextEventOf(plan, closed);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
