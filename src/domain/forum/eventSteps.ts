/** One occurrence of the forum: opened by a facilitator, closed in two steps, since each product's order must be taken (rules F4-F6). */
import { type AccountId, type EventId, type ProductId, eventId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import { type Forum, isFacilitator } from './forum';

export type EventRefusal =
  | { code: 'notTheFacilitator'; facilitators: readonly AccountId[] }
  | { code: 'alreadyOpen'; id: EventId }
  | { code: 'notOpen' }
  | { code: 'stillClosing'; id: EventId }
  /** What must be settled first; each names what to do. */
  | { code: 'notReady'; blockers: readonly CloseBlocker[] };

/** Why an event may not be closed yet (rules E10, U10). */
export type CloseBlocker = { code: 'pathwayWithoutSlot'; proposal: number } | { code: 'emergencyUnreviewed'; emergency: number };

type Doing = { actor: AccountId; now: Instant };

/** F4: only a facilitator opens, and only when no event is open or closing. */
export function openEvent(
  forum: Forum,
  { actor, now, informationOnly }: Doing & { informationOnly: boolean },
): Result<Forum, EventRefusal> {
  const { event } = forum;
  if (!isFacilitator(forum, actor)) return refused({ code: 'notTheFacilitator', facilitators: forum.facilitators });
  if (event.state === 'open') return refused({ code: 'alreadyOpen', id: eventId(event.number) });
  if (event.state === 'closing') return refused({ code: 'stillClosing', id: eventId(event.number) });
  const number = event.state === 'closed' ? event.number + 1 : forum.firstEvent;
  return ok({ ...forum, event: { state: 'open', number, openedAt: now, openedBy: actor, informationOnly } });
}

/**
 * F5: closing begins; the event is closed once each product's order is taken. One held for information only is closed at once, since
 * nothing was opened. Actor null: by rule, since nobody ended it (F9).
 */
export function startClosing(forum: Forum, { actor, now }: { actor: AccountId | null; now: Instant }): Result<Forum, EventRefusal> {
  const { event } = forum;
  if (actor !== null && !isFacilitator(forum, actor)) return refused({ code: 'notTheFacilitator', facilitators: forum.facilitators });
  if (event.state === 'closing') return refused({ code: 'stillClosing', id: eventId(event.number) });
  if (event.state !== 'open') return refused({ code: 'notOpen' });
  const { number, openedAt } = event;
  if (event.informationOnly)
    return ok({ ...forum, event: { state: 'closed', number, closedAt: now, closedBy: actor, informationOnly: true } });
  const remaining = forum.products.map((product) => product.id);
  return ok({ ...forum, event: { state: 'closing', number, openedAt, closedBy: actor, remaining } });
}

/** F5: one product's order is taken; with the last one the event is closed. Taking it twice changes nothing. */
export function withOrderTaken(forum: Forum, product: ProductId, now: Instant): Forum {
  const { event } = forum;
  if (event.state !== 'closing' || !event.remaining.includes(product)) return forum;
  const remaining = event.remaining.filter((id) => id !== product);
  if (remaining.length > 0) return { ...forum, event: { ...event, remaining } };
  return { ...forum, event: { state: 'closed', number: event.number, closedAt: now, closedBy: event.closedBy, informationOnly: false } };
}
