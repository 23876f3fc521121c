/** A forum as one person sees it, with what that person may do (rules F4, P1): the page works out nothing of this. */
import type { EventView, ForumView } from '../contract/calls/forumCalls';
import { forumChannel } from '../contract/channels';
import { dueEventOf } from '../domain/forum/dueEvent';
import type { Forum } from '../domain/forum/forum';
import { type AccountId, eventId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import { countNeeds } from './impediments/needs/needsOf';
import type { Deps } from './ports';
import { abilitiesIn, meIn } from './presenting/abilities';
import { standingByProduct } from './presenting/standing';
import { presentProduct } from './presenting/product';

export async function presentForum(deps: Deps, forum: Forum, reader: AccountId): Promise<ForumView> {
  const now = deps.clock.now();
  const [locks, register] = await Promise.all([
    Promise.all(forum.products.map((product) => deps.records.lock(product.id))),
    deps.records.register(forum.id),
  ]);
  const { open } = register.value;
  const standing = await standingByProduct(deps, forum, open.agreement);
  return {
    id: forum.id,
    projectId: forum.projectId,
    name: forum.name,
    zone: forum.zone,
    cadence: forum.calendar.cadence,
    facilitators: forum.facilitators,
    people: forum.people,
    proxies: forum.proxies.filter((proxy) => proxy.until > now),
    settings: forum.settings,
    rights: forum.rights,
    event: presentEvent(forum, now),
    products: forum.products.map((product, index) =>
      presentProduct(forum, product, { lock: locks[index]?.value ?? null, now, agreements: standing.get(product.id) ?? [] }),
    ),
    abilities: abilitiesIn(forum, { person: reader, now }),
    me: meIn(forum, { person: reader, now }),
    counts: {
      proposals: open.proposal.length,
      agreements: standing.size === 0 ? 0 : countOf(standing),
      impediments: open.impediment.length,
      needsMe: await countNeeds(deps, { forum, register: register.value, actor: reader }),
    },
    channel: forumChannel(forum.id),
    asOf: now,
  };
}

const countOf = (standing: ReadonlyMap<unknown, readonly number[]>): number => new Set([...standing.values()].flat()).size;

function presentEvent(forum: Forum, now: Instant): EventView {
  const { event } = forum;
  const next = dueEventOf(forum, now);
  switch (event.state) {
    case 'notHeldYet':
      return { state: 'notHeldYet', next };
    case 'open': {
      const { number, openedAt, openedBy, informationOnly } = event;
      return { state: 'open', id: eventId(number), number, openedAt, openedBy, informationOnly };
    }
    case 'closing':
      return { state: 'closing', id: eventId(event.number), number: event.number, openedAt: event.openedAt, remaining: event.remaining };
    case 'closed': {
      const { number, closedAt, closedBy, informationOnly } = event;
      return { state: 'closed', id: eventId(number), number, closedAt, closedBy, informationOnly, next };
    }
  }
}
