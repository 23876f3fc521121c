/** The event that is to be opened next (rule W2): a late start does not make it the one after. */
import { nextEventOf } from '../calendar/nextEvents';
import { type Instant, MINUTE_MS, instant } from '../instant';
import type { Forum } from './forum';

/** What nobody opened within half a day is not going to be held. */
const LATE_START_MS = 12 * 60 * MINUTE_MS;

/** From where on planned events are still to come: `nextEvents` after it begins with the one that is due. */
export function notHeldSince({ event, madeAt }: Forum, now: Instant): Instant {
  const since = event.state === 'closed' ? event.closedAt : event.state === 'notHeldYet' ? madeAt : now;
  return instant(Math.max(since, now - LATE_START_MS));
}

/** When it is planned, still that instant while it begins late; null where nothing is planned. */
export const dueEventOf = (forum: Forum, now: Instant): Instant | null => nextEventOf(forum, notHeldSince(forum, now));
