/** Laws of occurrences in every zone the runtime knows, over ten years: at each change of clocks, and at times drawn by chance. */
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isZone, localOf, minutesAheadOfUtc } from '../../../src/domain/calendar/localTime';
import { nextEvents } from '../../../src/domain/calendar/nextEvents';
import { isPlannedAt, nextPlanned, previousPlanned } from '../../../src/domain/calendar/occurrences';
import { type Instant, MINUTE_MS, instant, parseInstant, plusMs } from '../../../src/domain/instant';
import { ZONES, anyCadence, planOf, weekly } from './plans';

const FROM = parseInstant('2027-01-01T00:00:00Z');
const UNTIL = parseInstant('2037-01-01T00:00:00Z');
const DAY_MS = 24 * 60 * MINUTE_MS;

/** The instants at which the zone's clocks change, within the ten years. */
function changesOfClocks(zone: string): Instant[] {
  const found: Instant[] = [];
  for (let at = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone); ;) {
    const change = at.getTimeZoneTransition('next');
    if (!change || change.epochMilliseconds >= UNTIL) return found;
    found.push(instant(change.epochMilliseconds));
    at = change;
  }
}

/** Every instant at which the clocks of the zone show that local time, ascending: none where they leave it out. */
function whenShown(local: string, zone: string): Instant[] {
  const inUtc = parseInstant(`${local}:00Z`);
  const offsets = [-1, 1].map((days) => minutesAheadOfUtc(plusMs(inUtc, days * DAY_MS), zone));
  const candidates = [...new Set(offsets)].map((minutes) => plusMs(inUtc, -minutes * MINUTE_MS));
  return candidates.filter((at) => localOf(at, zone) === local).sort((a, b) => a - b);
}

const days = (count: number, first: string): string[] =>
  Array.from({ length: count }, (_, index) => Temporal.PlainDate.from(first).add({ days: index }).toString());

/** What a daily plan at `time` does in the days around the change, and what it ought to do. */
function aroundChange(zone: string, { change, time }: { change: Instant; time: string }) {
  const firstDate = localOf(plusMs(change, -2 * DAY_MS), zone).slice(0, 10);
  const plan = planOf({ everyWeeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7], time, firstDate }, zone);
  const found = nextEvents(plan, { after: plusMs(change, -4 * DAY_MS), count: 5 }).map(({ at }) => at);
  const expected = days(5, firstDate).map((day) => whenShown(`${day}T${time}`, zone)[0] ?? 'left out');
  const isWrong = expected.some((at, index) => {
    const planned = found[index];
    if (at !== 'left out') return planned !== at;
    // As much later as the clocks leave out: what they would have shown had they not been changed.
    return planned === undefined || planned < change || planned - change >= DAY_MS;
  });
  return isWrong ? [{ zone, time, found: found.map((at) => localOf(at, zone)) }] : [];
}

describe('C1-C3 in every zone over ten years', () => {
  it('each zone of the runtime is known', () => {
    expect(ZONES.filter((zone) => !isZone(zone))).toEqual([]);
    expect(ZONES.length).toBeGreaterThan(400);
  });

  it('a daily plan meets once a day, at its time or, where that is left out, soon after the change', () => {
    let looked = 0;
    const wrong = ZONES.flatMap((zone) =>
      changesOfClocks(zone).flatMap((change, turn) => {
        looked += 1;
        const touched = [change, plusMs(change, -MINUTE_MS), plusMs(change, -30 * MINUTE_MS)].map((at) => localOf(at, zone).slice(11));
        const inTheGap = Temporal.PlainTime.from(touched[1] ?? '')
          .add({ minutes: 20 })
          .toString({ smallestUnit: 'minute' });
        return aroundChange(zone, { change, time: [...touched, inTheGap, '14:00'][turn % 5] ?? '' });
      }),
    );
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(2000);
  }, 60_000);

  it('a weekly plan is strictly ascending, on the days it names, and looking back finds the way', () => {
    let seed = 1;
    for (const zone of ZONES) {
      const law = fc.property(weekly, fc.integer({ min: FROM, max: UNTIL }).map(instant), (cadence, after) => {
        const first = nextPlanned(cadence, zone, after);
        const second = first && nextPlanned(cadence, zone, first);
        if (!first || !second) throw new Error('A weekly plan never ends.');
        expect([first > after, second > first]).toEqual([true, true]);
        expect(isPlannedAt(cadence, zone, first)).toBe(true);
        expect(previousPlanned(cadence, zone, second)).toBe(first);
        const local = localOf(first, zone);
        const isAsNamed =
          cadence.weekdays.includes(Temporal.PlainDate.from(local.slice(0, 10)).dayOfWeek) && local.slice(11) === cadence.time;
        if (!isAsNamed) expect(whenShown(`${local.slice(0, 10)}T${cadence.time}`, zone)).toEqual([]);
      });
      fc.assert(law, { numRuns: 5, seed: (seed += 1) });
    }
  }, 60_000);

  it('whatever the cadence, nothing lies between one event and the next', () => {
    const law = fc.property(
      anyCadence,
      fc.constantFrom(...ZONES),
      fc.integer({ min: FROM, max: UNTIL }).map(instant),
      (cadence, zone, at) => {
        const next = nextPlanned(cadence, zone, at);
        const previous = previousPlanned(cadence, zone, at);
        if (next !== null) expect(previousPlanned(cadence, zone, next)).toBe(isPlannedAt(cadence, zone, at) ? at : previous);
        if (previous !== null) expect(nextPlanned(cadence, zone, previous)).toBe(isPlannedAt(cadence, zone, at) ? at : next);
      },
    );
    fc.assert(law, { numRuns: 300, seed: 42 });
  });
});
