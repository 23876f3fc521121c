/**
 * Skipping, moving and adding single dates, and taking such a change back (rule C4). Each asks what the calendar plans now, changes only
 * what is still to come, and never plans one instant twice. None of this opens or closes a lock (rule C6).
 */
import type { AccountId } from '../ids';
import { type Instant, plusMs } from '../instant';
import { type Result, ok, refused } from '../result';
import type { Calendar, DateChange } from './calendar';
import { type Planning, nextEventOf } from './nextEvents';
import { isPlannedAt } from './occurrences';

export type DateRefusal =
  /** The cadence plans no event at that instant, or it is over; or nothing is changed there. */
  | { code: 'notPlanned'; planned: Instant }
  | { code: 'alreadyChanged'; planned: Instant }
  /** Another event is planned then. */
  | { code: 'instantTaken'; at: Instant }
  | { code: 'instantOver'; at: Instant };

type Changing = { readonly reason: string; readonly by: AccountId; readonly now: Instant };
type Changed = Result<{ readonly calendar: Calendar; readonly change: DateChange }, DateRefusal>;

export function skipDate(planning: Planning, { planned, ...changing }: Changing & { planned: Instant }): Changed {
  const refusal = notToBeChanged(planning, planned, changing.now);
  return refusal ? refused(refusal) : changed(planning, { kind: 'skipped', planned, ...noted(changing) });
}

export function moveDate(planning: Planning, { planned, to, ...changing }: Changing & { planned: Instant; to: Instant }): Changed {
  const refusal = notToBeChanged(planning, planned, changing.now) ?? notFree(planning, to, changing.now);
  return refusal ? refused(refusal) : changed(planning, { kind: 'moved', planned, to, ...noted(changing) });
}

export function addDate(planning: Planning, { to, ...changing }: Changing & { to: Instant }): Changed {
  const refusal = notFree(planning, to, changing.now);
  return refusal ? refused(refusal) : changed(planning, { kind: 'added', to, ...noted(changing) });
}

/**
 * `planned` is the instant in the cadence of what was skipped or moved, or the instant that was added. What was moved from a date that
 * is over by now is planned no more.
 */
export function undoDateChange({ calendar }: Planning, { planned, now }: { planned: Instant; now: Instant }): Changed {
  const change = calendar.changes.find((one) => instantsOf(one)[0] === planned);
  if (!change) return refused({ code: 'notPlanned', planned });
  const place = change.kind === 'skipped' ? change.planned : change.to;
  if (place <= now) return refused({ code: 'instantOver', at: place });
  return ok({ calendar: { ...calendar, changes: calendar.changes.filter((one) => one !== change) }, change });
}

/** The instants a change is about: what it is named by first, then where a moved one goes. */
export function instantsOf(change: DateChange): readonly [Instant, ...Instant[]] {
  switch (change.kind) {
    case 'skipped':
      return [change.planned];
    case 'moved':
      return [change.planned, change.to];
    case 'added':
      return [change.to];
  }
}

const noted = ({ reason, by, now }: Changing) => ({ reason, by, at: now });

function notToBeChanged({ calendar, zone }: Planning, planned: Instant, now: Instant): DateRefusal | null {
  const isPlanned = calendar.cadence !== null && planned > now && isPlannedAt(calendar.cadence, zone, planned);
  if (!isPlanned) return { code: 'notPlanned', planned };
  return calendar.changes.some((change) => instantsOf(change).includes(planned)) ? { code: 'alreadyChanged', planned } : null;
}

/** What was skipped or moved away comes back by taking that back, not by a second event in its place. */
function notFree(planning: Planning, to: Instant, now: Instant): DateRefusal | null {
  if (to <= now) return { code: 'instantOver', at: to };
  const isVacated = planning.calendar.changes.some((change) => change.kind !== 'added' && change.planned === to);
  if (isVacated) return { code: 'alreadyChanged', planned: to };
  return isEventAt(planning, to) ? { code: 'instantTaken', at: to } : null;
}

const isEventAt = (planning: Planning, at: Instant): boolean => nextEventOf(planning, plusMs(at, -1)) === at;

const changed = ({ calendar }: Planning, change: DateChange): Changed =>
  ok({ calendar: { ...calendar, changes: [...calendar.changes, change] }, change });
