/** Who facilitates and takes part, and who stands in for a Product Owner (rules F8, A3, A8). At any time; no lock hangs on it. */
import { mayLead, mayNameProxy, mayNameProxyFor } from '../authority';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import type { Forum } from './forum';
import { type Member, type Proxy, withoutDoubles } from './people';
import { type NotTheFacilitator, notTheFacilitator } from './refusals';

export type PeopleRefusal =
  | NotTheFacilitator
  /** Nobody would lead the forum. */
  | { code: 'noFacilitatorLeft' }
  | { code: 'personUnknown'; person: AccountId }
  | { code: 'notAProductOwner'; person: AccountId }
  /** A proxy's time ends before it begins or is over, or the proxy is the Product Owner. */
  | { code: 'proxyMakesNoSense' }
  /** A facilitator would answer for a Product Owner who did not ask for it. */
  | { code: 'notForYourself' };

export type People = { readonly facilitators: readonly AccountId[]; readonly people: readonly Member[] };
type Knowing = {
  readonly actor: AccountId;
  /** Those of the people named whose accounts are active. */ readonly active: ReadonlySet<AccountId>;
};

/** The people whose accounts matter when these take the place of those: who is named anew, and who would lead. */
export function peopleToKnow(forum: Forum, { facilitators, people }: People): readonly AccountId[] {
  const before = new Set(forum.people.map(({ person }) => person));
  return [...new Set([...facilitators, ...people.map(({ person }) => person).filter((person) => !before.has(person))])];
}

/** F8: somebody with an active account leads; who is named anew exists. Who left the company meanwhile hinders nobody else's change. */
export function withPeople(forum: Forum, wanted: People, { actor, active }: Knowing): Result<Forum, PeopleRefusal> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  const facilitators = [...new Set(wanted.facilitators)];
  const unknown = peopleToKnow(forum, wanted).find((person) => !active.has(person) && !mayLead(forum, person));
  if (unknown !== undefined) return refused({ code: 'personUnknown', person: unknown });
  if (!facilitators.some((person) => active.has(person))) return refused({ code: 'noFacilitatorLeft' });
  return ok({ ...forum, facilitators, people: withoutDoubles(wanted.people) });
}

type Naming = { readonly actor: AccountId; readonly now: Instant };

/** A3, A8: one proxy a pair of people; naming it again replaces its time. */
export function withProxy(
  forum: Forum,
  proxy: Proxy,
  { actor, now, isActive }: Naming & { isActive: boolean },
): Result<Forum, PeopleRefusal> {
  const owner = proxy.for;
  if (!forum.products.some((product) => product.owner === owner)) {
    return refused(mayLead(forum, actor) ? { code: 'notAProductOwner', person: owner } : notTheFacilitator(forum));
  }
  if (!mayNameProxyFor(forum, actor).includes(owner)) return refused(notTheFacilitator(forum));
  if (proxy.by === owner || proxy.until <= proxy.from || proxy.until <= now) return refused({ code: 'proxyMakesNoSense' });
  if (!mayNameProxy(forum, { person: actor, owner, by: proxy.by })) return refused({ code: 'notForYourself' });
  if (!isActive) return refused({ code: 'personUnknown', person: proxy.by });
  return ok({ ...forum, proxies: [...othersOf(forum, proxy).filter(({ until }) => until > now), proxy] });
}

/** Whoever may name a proxy may end it. */
export function withoutProxy(forum: Forum, pair: Pick<Proxy, 'for' | 'by'>, { actor }: { actor: AccountId }): Result<Forum, PeopleRefusal> {
  if (pair.for !== actor && !mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  return ok({ ...forum, proxies: othersOf(forum, pair) });
}

export const proxyOf = ({ proxies }: Forum, pair: Pick<Proxy, 'for' | 'by'>): Proxy | null =>
  proxies.find((one) => one.for === pair.for && one.by === pair.by) ?? null;

const othersOf = ({ proxies }: Forum, pair: Pick<Proxy, 'for' | 'by'>): readonly Proxy[] =>
  proxies.filter((one) => one.for !== pair.for || one.by !== pair.by);
