/** Laws of a calendar under any sequence of changes of dates. */
import fc from 'fast-check';
import type { Calendar } from '../../../src/domain/calendar/calendar';
import { addDate, moveDate, skipDate, undoDateChange } from '../../../src/domain/calendar/changeDates';
import { type Planning, nextEventOf, nextEvents } from '../../../src/domain/calendar/nextEvents';
import { withCadence, withoutOldChanges } from '../../../src/domain/calendar/withCadence';
import { type Instant, instant, parseInstant, plusMs } from '../../../src/domain/instant';
import type { Result } from '../../../src/domain/result';
import { facilitator } from '../../builders/people';
import { ZONES, anyCadence, planOf } from './plans';

const HOUR_MS = 3_600_000;
const now = parseInstant('2028-01-03T12:00:00Z');
const doing = { reason: 'r', by: facilitator, now };

type Step = { kind: 'skip' | 'move' | 'add' | 'undo'; which: number; hours: number };
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('skip', 'move', 'add', 'undo'),
  which: fc.nat(6),
  hours: fc.integer({ min: -30, max: 400 }),
});
const steps = fc.array(step, { maxLength: 12 });
const planning = fc.tuple(anyCadence, fc.constantFrom(...ZONES)).map(([cadence, zone]) => planOf(cadence, zone));

/** The instants that a step may name: planned ones, changed ones, and some between. */
const named = (plan: Planning, { which, hours }: Step) => {
  const events = nextEvents(plan, { after: now, count: 7 }).map(({ at }) => at);
  const changed = plan.calendar.changes.map((change) => (change.kind === 'added' ? change.to : change.planned));
  const all = [...events, ...changed];
  const planned = all[which % Math.max(all.length, 1)] ?? now;
  return { planned, to: hours % 5 === 0 ? planned : plusMs(now, hours * HOUR_MS) };
};

function outcomeOf(plan: Planning, one: Step): Result<{ calendar: Calendar }, { code: string }> {
  const { planned, to } = named(plan, one);
  switch (one.kind) {
    case 'skip':
      return skipDate(plan, { planned, ...doing });
    case 'move':
      return moveDate(plan, { planned, to, ...doing });
    case 'add':
      return addDate(plan, { to, ...doing });
    case 'undo':
      return undoDateChange(plan, { planned, now });
  }
}

const done = (plan: Planning, all: readonly Step[]): Planning =>
  all.reduce((before, one) => {
    const outcome = outcomeOf(before, one);
    return outcome.ok ? { ...before, calendar: outcome.value.calendar } : before;
  }, plan);

const coming = (plan: Planning, count = 12): Instant[] => nextEvents(plan, { after: now, count }).map(({ at }) => at);

describe('C4 whatever is changed of single dates', () => {
  it('the next events are strictly ascending, and asking one by one gives the same', () => {
    const law = fc.property(planning, steps, (plan, all) => {
      const changed = done(plan, all);
      const list = coming(changed);
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      expect([now, ...list.slice(0, -1)].map((last) => nextEventOf(changed, last))).toEqual(list);
    });
    fc.assert(law, { numRuns: 100, seed: 7 });
  });

  it('a skip takes away exactly its date, an addition puts in exactly its own, a move does both', () => {
    const law = fc.property(planning, steps, step, (plan, all, one) => {
      const before = done(plan, all);
      const outcome = outcomeOf(before, one);
      if (!outcome.ok || one.kind === 'undo') return;
      const { planned, to } = named(before, one);
      const was = new Set(coming(before, 20));
      const is = new Set(coming({ ...before, calendar: outcome.value.calendar }, 20));
      const until = Math.min(Math.max(...was), Math.max(...is));
      const left = [...was].filter((at) => !is.has(at) && at <= until);
      const joined = [...is].filter((at) => !was.has(at) && at <= until);
      expect(left).toEqual(one.kind === 'add' || planned > until ? [] : [planned]);
      expect(joined).toEqual(one.kind === 'skip' || to > until ? [] : [to]);
    });
    fc.assert(law, { numRuns: 100, seed: 8 });
  });

  it('taking a change back gives the plan before', () => {
    const law = fc.property(planning, steps, step, (plan, all, one) => {
      const before = done(plan, all);
      const outcome = outcomeOf(before, one);
      if (!outcome.ok || one.kind === 'undo') return;
      const { planned, to } = named(before, one);
      const changed = { ...before, calendar: outcome.value.calendar };
      const undone = undoDateChange(changed, { planned: one.kind === 'add' ? to : planned, now });
      expect(undone).toMatchObject({ ok: true, value: { calendar: before.calendar } });
    });
    fc.assert(law, { numRuns: 100, seed: 9 });
  });
});

describe('C7 another cadence', () => {
  it('keeps what was added, and each skip and move of a date that it plans too', () => {
    const law = fc.property(planning, steps, anyCadence, (plan, all, cadence) => {
      const { calendar } = done(plan, all);
      expect(withCadence(calendar, plan.calendar.cadence, plan.zone)).toEqual(calendar);
      const other = { ...plan, calendar: withCadence(calendar, cadence, plan.zone) };
      const list = coming(other);
      const ending = list.at(-1) ?? now;
      expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
      for (const change of calendar.changes) if (change.kind === 'added' && change.to <= ending) expect(list).toContain(change.to);
      expect(withCadence(calendar, null, plan.zone).changes.every(({ kind }) => kind === 'added')).toBe(true);
    });
    fc.assert(law, { numRuns: 100, seed: 10 });
  });

  it('forgets changes a year after they are over, and none that is still to come', () => {
    const law = fc.property(planning, steps, fc.integer({ min: 0, max: 900 }), (plan, all, daysLater) => {
      const changed = done(plan, all);
      const later = instant(now + daysLater * 24 * HOUR_MS);
      const kept = { ...changed, calendar: withoutOldChanges(changed.calendar, later) };
      expect(nextEvents(kept, { after: later, count: 5 })).toEqual(nextEvents(changed, { after: later, count: 5 }));
      if (daysLater > 500) expect(kept.calendar.changes.filter(({ kind }) => kind === 'added')).toEqual([]);
    });
    fc.assert(law, { numRuns: 60, seed: 11 });
  });
});
