/** Another cadence for the same forum, and what stays of the changes of single dates (rule C7). */
import { type Instant, MINUTE_MS } from '../instant';
import type { Cadence } from './cadence';
import type { Calendar } from './calendar';
import { instantsOf } from './changeDates';
import { isPlannedAt } from './occurrences';

/** Added dates stay unless the new cadence plans them too, and so do skips and moves of dates that it plans as well. */
export function withCadence(calendar: Calendar, cadence: Cadence | null, zone: string): Calendar {
  const changes = calendar.changes.filter((change) => {
    const isPlanned = cadence !== null && isPlannedAt(cadence, zone, instantsOf(change)[0]);
    return change.kind === 'added' ? !isPlanned : isPlanned;
  });
  return { cadence, changes };
}

const KEPT_MS = 400 * 24 * 60 * MINUTE_MS;

/** Without what is over for more than a year: the log remembers it. */
export function withoutOldChanges(calendar: Calendar, now: Instant): Calendar {
  const changes = calendar.changes.filter((change) => instantsOf(change).some((at) => at > now - KEPT_MS));
  return { ...calendar, changes };
}
