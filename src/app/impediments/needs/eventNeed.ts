/** The event that a facilitator is to open: planned within half an hour, or over the time (rule I8). */
import type { Need } from '../../../contract/calls/impedimentCalls';
import { mayLead } from '../../../domain/authority';
import { nextEventOf } from '../../../domain/calendar/nextEvents';
import type { Forum } from '../../../domain/forum/forum';
import type { AccountId } from '../../../domain/ids';
import { type Instant, MINUTE_MS, instant } from '../../../domain/instant';

const AHEAD_MS = 30 * MINUTE_MS;
/** What nobody opened within half a day is not going to be held. */
const OVER_MS = 12 * 60 * MINUTE_MS;

export function eventToOpen(forum: Forum, { person, now }: { person: AccountId; now: Instant }): readonly Need[] {
  const { event } = forum;
  if (!mayLead(forum, person) || event.state === 'open' || event.state === 'closing') return [];
  const since = event.state === 'closed' ? event.closedAt : forum.madeAt;
  const planned = nextEventOf(forum, instant(Math.max(since, now - OVER_MS)));
  return planned !== null && planned <= now + AHEAD_MS ? [{ kind: 'openEvent', planned }] : [];
}
