/** A forum as one person sees it, with what that person may do (rules F4, P1): the page works out nothing of this. */
import type { EventView, ForumView, LockView, ProductView } from '../contract/api';
import { forumChannel } from '../contract/channels';
import { nextPlanned } from '../domain/calendar/cadence';
import { type Forum, type Product, isFacilitator } from '../domain/forum/forum';
import { type AccountId, eventId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import { lockStateAt } from '../domain/lock/lockState';
import { type ProductLock, lockHistoryOf } from '../domain/lock/productLock';
import type { Deps } from './ports';

export async function presentForum(deps: Deps, forum: Forum, reader: AccountId): Promise<ForumView> {
  const now = deps.clock.now();
  const locks = await Promise.all(forum.products.map((product) => deps.records.lock(product.id)));
  const leads = isFacilitator(forum, reader);
  const { state } = forum.event;
  return {
    id: forum.id,
    name: forum.name,
    zone: forum.zone,
    cadence: forum.cadence,
    facilitators: forum.facilitators,
    event: presentEvent(forum, now),
    products: forum.products.map((product, index) => presentProduct(forum, product, { lock: locks[index]?.value ?? null, now })),
    abilities: {
      mayOpenEvent: leads && (state === 'notHeldYet' || state === 'closed'),
      mayCloseEvent: leads && state === 'open',
      mayAddProduct: leads && (state === 'notHeldYet' || state === 'closed'),
    },
    me: { accountId: reader, isFacilitator: leads, owns: forum.products.filter(({ owner }) => owner === reader).map(({ id }) => id) },
    channel: forumChannel(forum.id),
    asOf: now,
  };
}

function presentEvent({ event, cadence, zone }: Forum, now: Instant): EventView {
  const next = cadence ? nextPlanned(cadence, zone, now) : null;
  switch (event.state) {
    case 'notHeldYet':
      return { state: 'notHeldYet', next };
    case 'open':
      return { state: 'open', id: eventId(event.number), openedAt: event.openedAt, openedBy: event.openedBy };
    case 'closing':
      return { state: 'closing', id: eventId(event.number), openedAt: event.openedAt, remaining: event.remaining };
    case 'closed':
      return { state: 'closed', id: eventId(event.number), closedAt: event.closedAt, closedBy: event.closedBy, next };
  }
}

function presentProduct(forum: Forum, product: Product, { lock, now }: { lock: ProductLock | null; now: Instant }): ProductView {
  const { id, name, owner, board } = product;
  return {
    id,
    name,
    owner,
    board: { id: board.id, name: board.name },
    lock: presentLock(forum, product, { lock, now }),
    putBackCount: lock?.putBackCount ?? 0,
  };
}

function presentLock(forum: Forum, { strength }: Product, { lock, now }: { lock: ProductLock | null; now: Instant }): LockView {
  if (!lock) return { state: 'off', strength, since: null, agreedCount: 0, health: { kind: 'unchecked', checkedAt: null } };
  const state = lockStateAt(lockHistoryOf(lock, forum.event), now);
  const since = state.state === 'off' ? null : state.since;
  return { state: state.state, strength, since, agreedCount: lock.order?.count ?? 0, health: lock.health };
}
