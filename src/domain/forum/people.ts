/** The people of a forum beside its facilitators and Product Owners, and who stands in for whom (rules F8, A3). */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';

export const ROLES = ['management', 'stakeholder', 'leadershipTeam', 'observer'] as const;
export type Role = (typeof ROLES)[number];

export type Member = { readonly person: AccountId; readonly role: Role };

/** From the first instant up to the last, which is excluded; accountability stays with `for`. */
export type Proxy = { readonly for: AccountId; readonly by: AccountId; readonly from: Instant; readonly until: Instant };

export const standInsFor = (forum: { readonly proxies: readonly Proxy[] }, owner: AccountId, now: Instant): readonly AccountId[] =>
  forum.proxies.filter((proxy) => proxy.for === owner && proxy.from <= now && now < proxy.until).map((proxy) => proxy.by);

/** A person may have several roles, each once. */
export const withoutDoubles = (people: readonly Member[]): readonly Member[] =>
  people.filter((one, index) => people.findIndex((other) => other.person === one.person && other.role === one.role) === index);
