/**
 * The steps of a live session (rules E4-E6): pure and total. Each step names the item its person saw as current: the same click once
 * more is one step, and who saw something older is told where the session is.
 */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { AgendaItem, ItemId, ItemState, Session, SessionItem } from './session';
import { UNUSED, running, stopped } from './timers';

export type StepRefusal = { code: 'noSuchItem'; item: ItemId } | { code: 'movedOn'; current: ItemId | null; by: AccountId };
export type Stepping = {
  readonly actor: AccountId;
  /** The item that was current on the person's screen. */
  readonly seen: ItemId | null;
  readonly now: Instant;
  /** Items that cannot be taken, since a Product Owner they need is absent (E9). */
  readonly waiting: ReadonlySet<ItemId>;
};
type Stepped = Result<Session, StepRefusal>;

export const currentItem = (session: Session): SessionItem | null => session.items.find(({ state }) => state === 'current') ?? null;
export const isPaused = (session: Session): boolean => session.timer.runningSince === null;

/** E4: the agenda as it stands at the opening; the clock of the event runs from then. */
export function openedSession(
  items: readonly { readonly item: AgendaItem; readonly state: 'toCome' | 'parked' | 'dropped' }[],
  at: Pick<Session, 'forumId' | 'event' | 'openedAt' | 'isInformationOnly' | 'leader'>,
): Session {
  return {
    ...at,
    items: items.map(({ item, state }) => ({ ...item, state, timer: UNUSED })),
    timer: running(UNUSED, at.openedAt),
    attendance: [],
    lastStep: null,
    marks: [],
    refused: [],
  };
}

/** The next to come; those whose Product Owner is absent are parked on the way (E9). Nothing left: no item is current. */
export function toNext(session: Session, step: Stepping): Stepped {
  const older = outdated(session, step);
  if (older) return older === 'replay' ? ok(session) : older;
  return ok(takenOn(session, step, 'done'));
}

/** Any item of the agenda, whatever became of it; `entering` brings in one that was not on it (E3). */
export function goTo(session: Session, item: ItemId, { entering, ...step }: Stepping & { entering: AgendaItem | null }): Stepped {
  const isThere = session.items.some(({ id }) => id === item);
  if (!isThere && entering?.id !== item) return refused({ code: 'noSuchItem', item });
  if (currentItem(session)?.id === item) return ok(session);
  if (outdated(session, step)) return refused(movedOn(session, step.actor));
  const items = isThere || !entering ? session.items : [...session.items, { ...entering, state: 'toCome' as const, timer: UNUSED }];
  return ok(withCurrent(left({ ...session, items }, step, 'done'), item, step));
}

/** Parking the current item goes on to the next one; an item that is parked already stays so. */
export function park(session: Session, item: ItemId, step: Stepping): Stepped {
  const found = session.items.find(({ id }) => id === item);
  if (!found) return refused({ code: 'noSuchItem', item });
  if (found.state === 'parked') return ok(session);
  const older = outdated(session, step);
  if (older) return refused(movedOn(session, step.actor));
  return ok(found.state === 'current' ? takenOn(session, step, 'parked') : withState(session, item, 'parked'));
}

/** E6: a pause stops the clock of the event and that of the item. */
export function paused(session: Session, { isPaused: wanted, actor, now }: { isPaused: boolean; actor: AccountId; now: Instant }): Session {
  if (isPaused(session) === wanted) return session;
  const turn = wanted ? stopped : running;
  const items = session.items.map((item) => (item.state === 'current' ? { ...item, timer: turn(item.timer, now) } : item));
  const mark = { mark: { kind: wanted ? ('paused' as const) : ('resumed' as const) }, by: actor, at: now };
  return { ...session, items, timer: turn(session.timer, now), marks: [...session.marks, mark] };
}

/** E12: what is neither reached nor settled comes first next time. */
export function ended(session: Session, { settled, now }: { settled: ReadonlySet<ItemId>; now: Instant }): Session {
  const items = session.items.map((item): SessionItem => {
    const timer = stopped(item.timer, now);
    if (item.state === 'current') return { ...item, timer, state: 'done' };
    if (item.state !== 'toCome') return { ...item, timer };
    return { ...item, timer, state: settled.has(item.id) ? 'done' : 'notReached' };
  });
  return { ...session, items, timer: stopped(session.timer, now) };
}

/** `replay`: this very step was made already by this person. */
function outdated(session: Session, { actor, seen }: Stepping): 'replay' | Result<never, StepRefusal> | null {
  if ((currentItem(session)?.id ?? null) === seen) return null;
  if (session.lastStep?.by === actor && session.lastStep.seen === seen) return 'replay';
  return refused(movedOn(session, actor));
}

const movedOn = (session: Session, actor: AccountId): StepRefusal => ({
  code: 'movedOn',
  current: currentItem(session)?.id ?? null,
  by: session.lastStep?.by ?? actor,
});

function takenOn(session: Session, step: Stepping, became: 'done' | 'parked'): Session {
  const rest = left(session, step, became);
  const coming = rest.items.filter(({ state }) => state === 'toCome');
  const next = coming.find(({ id }) => !step.waiting.has(id));
  const passed = new Set((next ? coming.slice(0, coming.indexOf(next)) : coming).map(({ id }) => id));
  const items = rest.items.map((item) => (passed.has(item.id) ? { ...item, state: 'parked' as const } : item));
  return next ? withCurrent({ ...rest, items }, next.id, step) : { ...rest, items };
}

/** The current item is left, and the step is remembered. */
function left(session: Session, { actor, seen, now }: Stepping, became: 'done' | 'parked'): Session {
  const items = session.items.map((item) =>
    item.state === 'current' ? { ...item, state: became, timer: stopped(item.timer, now) } : item,
  );
  return { ...session, items, lastStep: { by: actor, seen } };
}

function withCurrent(session: Session, id: ItemId, { now }: Stepping): Session {
  const items = session.items.map((item): SessionItem => {
    if (item.id !== id) return item;
    return { ...item, state: 'current', timer: isPaused(session) ? item.timer : running(item.timer, now) };
  });
  return { ...session, items };
}

const withState = (session: Session, id: ItemId, state: ItemState): Session => ({
  ...session,
  items: session.items.map((item) => (item.id === id ? { ...item, state } : item)),
});
