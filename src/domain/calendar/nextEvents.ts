/** The events a forum plans to hold, in the order in which they come (rules C1-C4). Nothing here says what is open or locked. */
import type { Instant } from '../instant';
import type { Calendar, DateChange, PlannedEvent } from './calendar';
import type { Direction } from './cadenceDays';
import { occurrences } from './occurrences';

/** What it takes to plan: a forum is one. */
export type Planning = { readonly calendar: Calendar; readonly zone: string };

/** The first planned instant strictly after `after`, skipped, moved and added dates considered; null when nothing is planned. */
export const nextEventOf = (planning: Planning, after: Instant): Instant | null => eventsFrom(planning, after, 1).next().value?.at ?? null;

/** The last planned instant strictly before `before`, whether it was held or not; null when there is none. */
export const previousEventOf = (planning: Planning, before: Instant): Instant | null =>
  eventsFrom(planning, before, -1).next().value?.at ?? null;

/** The next ones strictly after `after`, ascending, each instant once; fewer where no more are planned. */
export function nextEvents(planning: Planning, { after, count }: { after: Instant; count: number }): readonly PlannedEvent[] {
  const found: PlannedEvent[] = [];
  for (const event of eventsFrom(planning, after, 1)) {
    if (found.length >= count) break;
    found.push(event);
  }
  return found;
}

/** What the cadence plans and what changes place, merged. Where both fall on one instant they are one event, and the change is not told. */
function* eventsFrom({ calendar, zone }: Planning, from: Instant, direction: Direction): Generator<PlannedEvent, undefined> {
  const { cadence } = calendar;
  const isLater = (one: Instant, other: Instant) => (one - other) * direction > 0;
  const takenOut = new Set(calendar.changes.flatMap((change) => (change.kind === 'added' ? [] : [change.planned])));
  let placed = placedOf(calendar)
    .filter(({ to }) => isLater(to, from))
    .sort((a, b) => (a.to - b.to) * direction);
  for (const at of cadence ? occurrences({ cadence, zone }, from, direction) : []) {
    if (takenOut.has(at)) continue;
    yield* placed.filter(({ to }) => isLater(at, to)).map((change) => ({ at: change.to, change }));
    placed = placed.filter(({ to }) => isLater(to, at));
    yield { at, change: null };
  }
  yield* placed.map((change) => ({ at: change.to, change }));
}

/** The changes that place an event. */
const placedOf = ({ changes }: Calendar): readonly Exclude<DateChange, { kind: 'skipped' }>[] =>
  changes.filter((change) => change.kind !== 'skipped');
