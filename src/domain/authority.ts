/**
 * Who may do what in a forum: the only source of every button and of every check on the server (rules A1-A8). Decision rights are data:
 * a versioned table of kind of decision by who decides, which changes only at an event.
 */
import type { DecisionKind } from './decisionRights';
import { type Forum, isFacilitator } from './forum/forum';
import { standInsFor } from './forum/people';
import type { AccountId, ProductId } from './ids';
import type { Instant } from './instant';

/** Whose answer a proposal needs: one seat a product for its Product Owner, one for management as a whole. */
export type Seat = { readonly kind: 'productOwner'; readonly product: ProductId } | { readonly kind: 'management' };
export type SeatId = string & { readonly seat: true };

/** Stable name of a seat, for records and calls. */
export const seatId = (seat: Seat): SeatId => (seat.kind === 'management' ? 'management' : `po-${seat.product}`) as SeatId; // a brand

export type Subject = { readonly kind: DecisionKind; readonly products: readonly ProductId[] };

/** A1: the seats whose answers decide, read from the forum's table. What names no product concerns them all, so that nothing decides itself. */
export function seatsFor(forum: Forum, { kind, products }: Subject): readonly Seat[] {
  const concerned = products.length > 0 ? [...new Set(products)] : forum.products.map(({ id }) => id);
  const owners = concerned.map((product): Seat => ({ kind: 'productOwner', product }));
  switch (forum.rights.table[kind]) {
    case 'productOwner':
      return owners;
    case 'management':
      return [{ kind: 'management' }];
    case 'bothByPathway':
      return [...owners, { kind: 'management' }];
  }
}

/** Who answers for whom: `for` is who stays accountable when a proxy speaks (rule A3). */
export type Voice = { readonly by: AccountId; readonly for: AccountId };

/** A2, A3: the voice with which this person may answer for a seat at that instant; null when it is not theirs to answer. */
export function voiceFor(forum: Forum, seat: Seat, { person, now }: { person: AccountId; now: Instant }): Voice | null {
  if (seat.kind === 'management') return isManagement(forum, person) ? { by: person, for: person } : null;
  const owner = forum.products.find((product) => product.id === seat.product)?.owner;
  if (owner === undefined) return null;
  const speaks = owner === person || standInsFor(forum, owner, now).includes(person);
  return speaks ? { by: person, for: owner } : null;
}

/** The seats this person may answer for now. */
export function seatsOf(forum: Forum, subject: Subject, at: { person: AccountId; now: Instant }): readonly Seat[] {
  return seatsFor(forum, subject).filter((seat) => voiceFor(forum, seat, at) !== null);
}

/** A4: a Product Owner whose product is touched by a decision that others take may leave an objection with it. */
export function mayObject(forum: Forum, subject: Subject, { person, now }: { person: AccountId; now: Instant }): boolean {
  if (seatsOf(forum, subject, { person, now }).some((seat) => seat.kind === 'productOwner')) return false;
  return subject.products.some((product) => voiceFor(forum, { kind: 'productOwner', product }, { person, now }) !== null);
}

/** A8: the Product Owner, or a facilitator where the Product Owner cannot; never for a seat of the facilitator's own. */
export const mayNameProxy = (forum: Forum, { person, owner, by }: { person: AccountId; owner: AccountId; by: AccountId }): boolean =>
  person === owner || (mayLead(forum, person) && by !== person);

/** A8: the Product Owners for whom this person may name or end a proxy. */
export const mayNameProxyFor = (forum: Forum, person: AccountId): readonly AccountId[] =>
  [...new Set(forum.products.map(({ owner }) => owner))].filter((owner) => owner === person || mayLead(forum, person));

export const isManagement = (forum: Forum, person: AccountId): boolean => hasRole(forum, person, 'management');
/** Has power over impediments; in the leadership team without a say in decisions. */
export const isLeader = (forum: Forum, person: AccountId): boolean =>
  hasRole(forum, person, 'leadershipTeam') || isManagement(forum, person);

/** A5: prepares and leads: the facilitators. Nobody else changes the forum. */
export const mayLead = (forum: Forum, person: AccountId): boolean => isFacilitator(forum, person);

/** A6: takes impediments: people with power over them, and the facilitators. */
export const mayTakeImpediments = (forum: Forum, person: AccountId): boolean => isLeader(forum, person) || mayLead(forum, person);

/** L32: has the lock take up a fight again: who answers for the product, and the facilitators. */
export const mayTakeUpAgain = (forum: Forum, product: ProductId, at: { person: AccountId; now: Instant }): boolean =>
  mayLead(forum, at.person) || voiceFor(forum, { kind: 'productOwner', product }, at) !== null;

/** A7: when the table of rights may change. */
export const isDecidingEventOn = (forum: Forum): boolean => forum.event.state === 'open' && !forum.event.informationOnly;

/** A7: when settings, Product Owners and strengths may change. */
export const isTimeForSettings = (forum: Forum): boolean => isDecidingEventOn(forum) || forum.event.state === 'notHeldYet';

function hasRole(forum: Forum, person: AccountId, role: Forum['people'][number]['role']): boolean {
  return forum.people.some((member) => member.person === person && member.role === role);
}
