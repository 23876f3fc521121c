/** The event that a facilitator is to open: planned within half an hour, or over the time (rule I8). */
import type { Need } from '../../../contract/calls/impedimentCalls';
import { mayLead } from '../../../domain/authority';
import { dueEventOf } from '../../../domain/forum/dueEvent';
import type { Forum } from '../../../domain/forum/forum';
import type { AccountId } from '../../../domain/ids';
import { type Instant, MINUTE_MS } from '../../../domain/instant';

const AHEAD_MS = 30 * MINUTE_MS;

export function eventToOpen(forum: Forum, { person, now }: { person: AccountId; now: Instant }): readonly Need[] {
  const { event } = forum;
  if (!mayLead(forum, person) || event.state === 'open' || event.state === 'closing') return [];
  const planned = dueEventOf(forum, now);
  return planned !== null && planned <= now + AHEAD_MS ? [{ kind: 'openEvent', planned }] : [];
}
