/** What becomes of an agreement that ends (rule D11): a Product Owner's word, not a facilitator's. */
import { type Agreement, isEnding } from '../agreement/agreement';
import { type Seat, type Voice, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type AnswerRefusal, decidingEvent } from '../proposal/answering';
import { decidersOf } from '../proposal/deciders';
import { seatsOfProposal } from '../proposal/outcome';
import type { Proposal } from '../proposal/proposal';
import { type Result, ok, refused } from '../result';

export type RenewalRefusal =
  { code: 'notTheDecider'; deciders: readonly AccountId[] } | { code: 'eventNotOpen'; next: Instant | null } | { code: 'notEnding' };
type Asking = {
  readonly person: AccountId;
  readonly now: Instant;
  /** The proposal it came from; null where it was brought along. */
  readonly proposal: Proposal | null;
};

/** Those who decided it: of what came without a proposal, the Product Owners. */
export function seatsOfAgreement(forum: Forum, agreement: Agreement, proposal: Proposal | null): readonly Seat[] {
  if (!proposal) return agreement.products.map((product) => ({ kind: 'productOwner', product }));
  return seatsOfProposal(forum, proposal).filter((seat) => seat.kind === 'management' || agreement.products.includes(seat.product));
}

export function mayRenew(forum: Forum, agreement: Agreement, { person, now, proposal }: Asking): Result<Voice, RenewalRefusal> {
  const seats = seatsOfAgreement(forum, agreement, proposal);
  const voice = seats.map((seat) => voiceFor(forum, seat, { person, now })).find((one) => one !== null);
  if (!voice) return refused({ code: 'notTheDecider', deciders: decidersOf(forum, seats) });
  const event = decidingEvent(forum, now);
  if (!event.ok) return refused({ code: 'eventNotOpen', next: nextOf(event.refusal) });
  return isEnding(agreement, event.value) ? ok(voice) : refused({ code: 'notEnding' });
}

/** Goes on until the next held event, or ends here. Said once: the next word on it is a new proposal. */
export function renewed(
  forum: Forum,
  agreement: Agreement,
  { goesOn, ...asking }: Asking & { goesOn: boolean },
): Result<Agreement, RenewalRefusal> {
  const may = mayRenew(forum, agreement, asking);
  if (!may.ok) return may;
  const event = forum.event.state === 'open' ? forum.event.number : agreement.until;
  const at = asking.now;
  if (!goesOn) return ok({ ...agreement, state: { kind: 'ended', how: 'lapsed', event, at } });
  return ok({ ...agreement, until: event + 1, renewals: [...agreement.renewals, { event, voice: may.value, at }] });
}

const nextOf = (refusal: AnswerRefusal): Instant | null => (refusal.code === 'eventNotOpen' ? refusal.next : null);
