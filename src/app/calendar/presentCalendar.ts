/** When a forum plans to meet, in the forum's time, the reader's and UTC (rules C2, C5). */
import type { CalendarView, PlannedEventView } from '../../contract/calls/calendarCalls';
import { mayLead } from '../../domain/authority';
import type { Cadence } from '../../domain/calendar/cadence';
import { isZone, localOf } from '../../domain/calendar/localTime';
import { type Planning, nextEvents, previousEventOf } from '../../domain/calendar/nextEvents';
import { isUnusual } from '../../domain/calendar/unusual';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';

const SHOWN = 10;

export function presentCalendar(deps: Deps, forum: Forum, { reader, zone }: { reader: AccountId; zone: string }): CalendarView {
  const now = deps.clock.now();
  return { calendar: forum.calendar, next: nextTen(forum, { now, zone }), mayChange: mayLead(forum, reader), asOf: now };
}

/** Of a cadence that is not saved yet. */
export function previewCadence(
  deps: Deps,
  { cadence, forumZone, zone }: { cadence: Cadence; forumZone: string; zone: string },
): Result<readonly PlannedEventView[], { code: 'unknownZone'; zone: string }> {
  if (!isZone(forumZone)) return refused({ code: 'unknownZone', zone: forumZone });
  return ok(nextTen({ calendar: { cadence, changes: [] }, zone: forumZone }, { now: deps.clock.now(), zone }));
}

/** A reader's zone that this machine does not know is taken for the forum's. */
function nextTen(planning: Planning, { now, zone }: { now: Instant; zone: string }): readonly PlannedEventView[] {
  const reader = isZone(zone) ? zone : planning.zone;
  const events = nextEvents(planning, { after: now, count: SHOWN });
  return events.map(({ at, change }, index) => ({
    at,
    change,
    isUnusualForReader: isUnusual(at, events[index - 1]?.at ?? previousEventOf(planning, at), { forum: planning.zone, reader }),
    local: { forum: localOf(at, planning.zone), reader: localOf(at, reader), utc: localOf(at, 'UTC') },
  }));
}
