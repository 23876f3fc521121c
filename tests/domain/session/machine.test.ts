import { ended, goTo, park, paused, toNext } from '../../../src/domain/session/machine';
import { type ItemId, type Session, itemId } from '../../../src/domain/session/session';
import { spentMs } from '../../../src/domain/session/timers';
import type { AccountId } from '../../../src/domain/ids';
import { agendaItem, minute, rita, rob, sessionWith } from './room';

const seen = (id: string | null) => (id === null ? null : itemId(id));
const step = (from: string | null, { at = 1, by = rob, waiting = [] }: { at?: number; by?: AccountId; waiting?: string[] } = {}) => ({
  actor: by,
  seen: seen(from),
  now: minute(at),
  waiting: new Set<ItemId>(waiting.map(itemId)),
});
const stateOf = ({ items }: Session) => Object.fromEntries(items.map(({ id, state }) => [id, state]));
function value<T>(outcome: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}
const opened = sessionWith('proposal-1', 'proposal-2', 'proposal-3');
const first = value(toNext(opened, step(null)));
const second = value(toNext(first, step('proposal-1', { at: 5 })));

describe('E5 at most one item is current', () => {
  it('goes from the first to the next, and the one before is done', () => {
    expect(stateOf(second)).toEqual({ 'proposal-1': 'done', 'proposal-2': 'current', 'proposal-3': 'toCome' });
  });

  it('is one step, however often the same click arrives', () => {
    expect(toNext(second, step('proposal-1', { at: 6 }))).toEqual({ ok: true, value: second });
    expect(goTo(second, itemId('proposal-2'), { ...step('proposal-1'), entering: null })).toEqual({ ok: true, value: second });
  });

  it('tells the other of two facilitators where the session is, and who moved it', () => {
    const refusal = { code: 'movedOn', current: 'proposal-2', by: rob };
    expect(toNext(second, step('proposal-1', { by: rita }))).toEqual({ ok: false, refusal });
    expect(park(second, itemId('proposal-3'), step('proposal-1', { by: rita }))).toEqual({ ok: false, refusal });
    expect(goTo(second, itemId('proposal-3'), { ...step(null, { by: rita }), entering: null })).toEqual({ ok: false, refusal });
  });

  it('tells who clicks elsewhere on a screen that is older than the own last step', () => {
    const refusal = { code: 'movedOn', current: 'proposal-2', by: rob };
    expect(goTo(second, itemId('proposal-3'), { ...step('proposal-1'), entering: null })).toEqual({ ok: false, refusal });
    expect(park(second, itemId('proposal-3'), step('proposal-1'))).toEqual({ ok: false, refusal });
  });

  it('goes on to the next item when the current one is parked, once', () => {
    const parked = value(park(second, itemId('proposal-2'), step('proposal-2')));
    expect(stateOf(parked)).toEqual({ 'proposal-1': 'done', 'proposal-2': 'parked', 'proposal-3': 'current' });
    expect(park(parked, itemId('proposal-2'), step('proposal-2'))).toEqual({ ok: true, value: parked });
  });

  it('parks an item to come without leaving the current one, and goes back to one that is parked or done', () => {
    const parked = value(park(second, itemId('proposal-3'), step('proposal-2')));
    expect(stateOf(parked)).toMatchObject({ 'proposal-2': 'current', 'proposal-3': 'parked' });
    expect(stateOf(value(goTo(parked, itemId('proposal-3'), { ...step('proposal-2'), entering: null })))).toMatchObject({
      'proposal-2': 'done',
      'proposal-3': 'current',
    });
  });

  it('has no current item after the last one', () => {
    const last = value(toNext(value(toNext(second, step('proposal-2'))), step('proposal-3')));
    expect(Object.values(stateOf(last))).toEqual(['done', 'done', 'done']);
    expect(toNext(last, step(null))).toMatchObject({ ok: true });
  });
});

describe('E3 a proposal that is not on the agenda', () => {
  it('enters the session by being gone to, and an unknown item does not', () => {
    const entering = agendaItem('proposal-9');
    const entered = value(goTo(second, itemId('proposal-9'), { ...step('proposal-2'), entering }));
    expect(stateOf(entered)).toMatchObject({ 'proposal-2': 'done', 'proposal-9': 'current' });
    expect(goTo(second, itemId('proposal-8'), { ...step('proposal-2'), entering: null })).toEqual({
      ok: false,
      refusal: { code: 'noSuchItem', item: 'proposal-8' },
    });
  });
});

describe('E9 an item whose Product Owner is absent', () => {
  it('is parked when its turn comes, and the one after it is taken', () => {
    const passed = value(toNext(first, step('proposal-1', { waiting: ['proposal-2'] })));
    expect(stateOf(passed)).toEqual({ 'proposal-1': 'done', 'proposal-2': 'parked', 'proposal-3': 'current' });
  });

  it('is not parked before its turn', () => {
    expect(stateOf(value(toNext(opened, step(null, { waiting: ['proposal-2'] }))))).toMatchObject({ 'proposal-2': 'toCome' });
  });
});

describe('E6 clocks of the server', () => {
  const timeOf = (session: Session, id: string, at: number) =>
    spentMs(session.items.find((item) => item.id === id)?.timer ?? { spentMs: -1, runningSince: null }, minute(at)) / 60_000;

  it('run for the event from its opening, and for an item while it is current', () => {
    expect(spentMs(second.timer, minute(8)) / 60_000).toBe(8);
    expect([timeOf(second, 'proposal-1', 8), timeOf(second, 'proposal-2', 8)]).toEqual([4, 3]);
  });

  it('stand still in a pause, also for an item that is gone to meanwhile', () => {
    const pausing = paused(second, { isPaused: true, actor: rob, now: minute(6) });
    expect(paused(pausing, { isPaused: true, actor: rob, now: minute(7) })).toBe(pausing);
    const moved = value(toNext(pausing, step('proposal-2', { at: 8 })));
    const on = paused(moved, { isPaused: false, actor: rita, now: minute(10) });
    expect(spentMs(on.timer, minute(12)) / 60_000).toBe(8);
    expect([timeOf(on, 'proposal-2', 12), timeOf(on, 'proposal-3', 12)]).toEqual([1, 2]);
    expect(on.marks.map(({ mark, by }) => [mark.kind, by])).toEqual([
      ['paused', rob],
      ['resumed', rita],
    ]);
  });
});

describe('E12 at the end', () => {
  it('the current item is done, what came to something is done, and the rest is not reached', () => {
    const over = ended(first, { settled: new Set([itemId('proposal-3')]), now: minute(9) });
    expect(stateOf(over)).toEqual({ 'proposal-1': 'done', 'proposal-2': 'notReached', 'proposal-3': 'done' });
    expect([over.timer, ...over.items.map(({ timer }) => timer)].map(({ runningSince }) => runningSince)).toEqual([null, null, null, null]);
  });
});
