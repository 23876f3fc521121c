import fc from 'fast-check';
import type { AccountId } from '../../../src/domain/ids';
import { currentItem, ended, goTo, park, paused, toNext } from '../../../src/domain/session/machine';
import { type ItemId, type Session, itemId } from '../../../src/domain/session/session';
import { spentMs } from '../../../src/domain/session/timers';
import { agendaItem, minute, rita, rob, sessionWith } from './room';

const ids = ['proposal-1', 'proposal-2', 'proposal-3', 'proposal-4', 'proposal-9'].map(itemId);
const one = fc.constantFrom(...ids);
const by = fc.constantFrom(rob, rita);
/** `null`: sees what is true; else whatever that person may have seen. */
const seen = fc.option(fc.option(one), { nil: undefined });
const click = fc.oneof(
  fc.record({ kind: fc.constant('next' as const), by, seen }),
  fc.record({ kind: fc.constant('goTo' as const), by, seen, item: one }),
  fc.record({ kind: fc.constant('park' as const), by, seen, item: one }),
  fc.record({ kind: fc.constant('pause' as const), by, isPaused: fc.boolean() }),
  fc.record({ kind: fc.constant('end' as const) }),
);
type Click = typeof click extends fc.Arbitrary<infer T> ? T : never;

function clicked(session: Session, made: Click, at: number): Session {
  const now = minute(at);
  if (made.kind === 'end') return ended(session, { settled: new Set(), now });
  if (made.kind === 'pause') return paused(session, { isPaused: made.isPaused, actor: made.by, now });
  const stepping = stepOf(session, made, at);
  const outcome =
    made.kind === 'next'
      ? toNext(session, stepping)
      : made.kind === 'park'
        ? park(session, made.item, stepping)
        : goTo(session, made.item, { ...stepping, entering: made.item === 'proposal-9' ? agendaItem('proposal-9') : null });
  return outcome.ok ? outcome.value : session;
}

const stepOf = (session: Session, made: { by: AccountId; seen: ItemId | null | undefined }, at: number) => ({
  actor: made.by,
  seen: made.seen === undefined ? (currentItem(session)?.id ?? null) : made.seen,
  now: minute(at),
  waiting: new Set([itemId('proposal-3')]),
});

const history = fc.array(fc.tuple(click, fc.integer({ min: 0, max: 30 })), { maxLength: 40 });

function through(clicks: readonly [Click, number][], check: (session: Session, at: number, before: Session, made: Click) => void): void {
  let at = 0;
  let session = sessionWith('proposal-1', 'proposal-2', 'proposal-3', 'proposal-4');
  for (const [made, later] of clicks) {
    at += later;
    const before = session;
    session = clicked(session, made, at);
    check(session, at, before, made);
  }
}

describe('E5, E6 whatever is clicked by whom, in whatever sequence', () => {
  it('at most one item is current, no item is lost or doubled', () => {
    fc.assert(
      fc.property(history, (clicks) => {
        through(clicks, (session) => {
          expect(session.items.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
          const all = session.items.map(({ id }) => id);
          expect(new Set(all).size).toBe(all.length);
          expect(all.slice(0, 4)).toEqual(ids.slice(0, 4));
        });
      }),
    );
  });

  it('no clock runs backwards, and the items together never take longer than the event', () => {
    fc.assert(
      fc.property(history, (clicks) => {
        through(clicks, (session, at, before) => {
          const now = minute(at);
          const times = session.items.map(({ timer }) => spentMs(timer, now));
          const total = spentMs(session.timer, now);
          for (const [index, time] of times.entries()) {
            const was = before.items[index];
            expect(time).toBeGreaterThanOrEqual(was ? was.timer.spentMs : 0);
          }
          expect(times.reduce((sum, time) => sum + time, 0)).toBeLessThanOrEqual(total);
          expect(total).toBeGreaterThanOrEqual(before.timer.spentMs);
        });
      }),
    );
  });

  it('the same click once more changes nothing', () => {
    fc.assert(
      fc.property(history, (clicks) => {
        through(clicks, (_session, at, before, made) => {
          if (made.kind === 'pause' || made.kind === 'end') return;
          const replayed = { ...made, seen: stepOf(before, made, at).seen };
          expect(clicked(clicked(before, replayed, at), replayed, at + 1)).toEqual(clicked(before, replayed, at));
        });
      }),
    );
  });
});
