import type { Calendar } from '../../../src/domain/calendar/calendar';
import { addDate, moveDate, skipDate, undoDateChange } from '../../../src/domain/calendar/changeDates';
import { instantOf, localOf } from '../../../src/domain/calendar/localTime';
import { type Planning, nextEvents, previousEventOf } from '../../../src/domain/calendar/nextEvents';
import type { Result } from '../../../src/domain/result';
import { facilitator } from '../../builders/people';
import { planOf } from './plans';

const zone = 'Europe/Warsaw';
const thursdays = planOf({ everyWeeks: 1, weekdays: [4], time: '14:00', firstDate: '2027-03-01' }, zone);
const on = (local: string) => instantOf(local, zone);
const now = on('2027-03-10T09:00');
const doing = { reason: 'Easter', by: facilitator, now };

const next = (planning: Planning, count = 3) => nextEvents(planning, { after: now, count }).map(({ at }) => localOf(at, zone));
/** @throws Error when the change is refused */
function after(outcome: Result<{ calendar: Calendar }, { code: string }>): Planning {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return { zone, calendar: outcome.value.calendar };
}
const [first, second] = [on('2027-03-11T14:00'), on('2027-03-18T14:00')];

describe('C4 one date may be skipped, moved or added, with a reason', () => {
  it('skipped: the one after comes next', () => {
    const skipped = after(skipDate(thursdays, { planned: first, ...doing }));
    expect(next(skipped)).toEqual(['2027-03-18T14:00', '2027-03-25T14:00', '2027-04-01T14:00']);
    expect(skipped.calendar.changes).toEqual([{ kind: 'skipped', planned: first, reason: 'Easter', by: facilitator, at: now }]);
  });

  it('moved: held then instead, in the order in which events come', () => {
    const moved = after(moveDate(thursdays, { planned: first, to: on('2027-03-19T10:00'), ...doing }));
    expect(next(moved)).toEqual(['2027-03-18T14:00', '2027-03-19T10:00', '2027-03-25T14:00']);
    const [, placed] = nextEvents(moved, { after: now, count: 2 });
    expect(placed?.change).toMatchObject({ kind: 'moved', planned: first, reason: 'Easter' });
  });

  it('added: one more, also where no cadence plans any', () => {
    const extra = { to: on('2027-03-12T08:00'), ...doing };
    expect(next(after(addDate(thursdays, extra)))).toEqual(['2027-03-11T14:00', '2027-03-12T08:00', '2027-03-18T14:00']);
    expect(next(after(addDate(planOf(null, zone), extra)))).toEqual(['2027-03-12T08:00']);
  });

  it('and is taken back as it was', () => {
    const added = after(addDate(thursdays, { to: on('2027-03-12T08:00'), ...doing }));
    const moved = after(moveDate(added, { planned: first, to: on('2027-03-17T10:00'), ...doing }));
    const undone = after(undoDateChange(moved, { planned: first, now }));
    expect(undone).toEqual(added);
    expect(after(undoDateChange(undone, { planned: on('2027-03-12T08:00'), now }))).toEqual(thursdays);
  });

  it('looks back over changes too', () => {
    const moved = after(moveDate(thursdays, { planned: first, to: on('2027-03-16T10:00'), ...doing }));
    expect(previousEventOf(moved, second)).toBe(on('2027-03-16T10:00'));
    expect(previousEventOf(after(skipDate(thursdays, { planned: first, ...doing })), second)).toBe(on('2027-03-04T14:00'));
    expect(previousEventOf(planOf(null), second)).toBeNull();
  });
});

describe('C4 only what is planned and to come is changed, and no instant is planned twice', () => {
  const skipped = after(skipDate(thursdays, { planned: first, ...doing }));
  const moved = after(moveDate(thursdays, { planned: first, to: on('2027-03-12T08:00'), ...doing }));
  const later = { ...doing, now: on('2027-03-11T14:00') };

  it.each([
    ['skip an instant the cadence does not plan', skipDate(thursdays, { planned: on('2027-03-11T15:00'), ...doing }), 'notPlanned'],
    ['skip without a cadence', skipDate(planOf(null), { planned: first, ...doing }), 'notPlanned'],
    ['skip what is over', skipDate(thursdays, { planned: first, ...later }), 'notPlanned'],
    ['skip twice', skipDate(skipped, { planned: first, ...doing }), 'alreadyChanged'],
    ['move what is skipped', moveDate(skipped, { planned: first, to: on('2027-03-12T08:00'), ...doing }), 'alreadyChanged'],
    ['move onto another event', moveDate(thursdays, { planned: first, to: second, ...doing }), 'instantTaken'],
    ['move onto itself', moveDate(thursdays, { planned: first, to: first, ...doing }), 'instantTaken'],
    ['move into the past', moveDate(thursdays, { planned: first, to: on('2027-03-09T14:00'), ...doing }), 'instantOver'],
    ['add where one is planned', addDate(thursdays, { to: first, ...doing }), 'instantTaken'],
    ['add where one was moved to', addDate(moved, { to: on('2027-03-12T08:00'), ...doing }), 'instantTaken'],
    ['add what is skipped instead of taking the skip back', addDate(skipped, { to: first, ...doing }), 'alreadyChanged'],
    ['add in the past', addDate(thursdays, { to: now, ...doing }), 'instantOver'],
    ['take back what was not changed', undoDateChange(thursdays, { planned: first, now }), 'notPlanned'],
    ['take back a skip that is over', undoDateChange(skipped, { planned: first, now: later.now }), 'instantOver'],
    ['take back a move after it was held', undoDateChange(moved, { planned: first, now: on('2027-03-12T08:00') }), 'instantOver'],
  ])('refuses to %s', (_what, outcome, code) => {
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
  });

  it('lets go of an event moved from a day that is over: it is planned no more', () => {
    const undone = after(undoDateChange(moved, { planned: first, now: on('2027-03-12T07:00') }));
    expect(nextEvents(undone, { after: on('2027-03-12T07:00'), count: 1 }).map(({ at }) => at)).toEqual([second]);
  });
});
