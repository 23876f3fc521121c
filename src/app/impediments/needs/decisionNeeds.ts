/** What one person is to say of proposals and agreements. Answers are asked for while an event is on, never between (rule I8). */
import type { Need } from '../../../contract/calls/impedimentCalls';
import type { Agreement } from '../../../domain/agreement/agreement';
import { isEnding } from '../../../domain/agreement/agreement';
import { isDecidingEventOn, seatId, seatsOf, voiceFor } from '../../../domain/authority';
import type { Forum } from '../../../domain/forum/forum';
import type { AccountId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import { productsOf } from '../../../domain/proposal/change';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { Session } from '../../../domain/session/session';

type Reader = { person: AccountId; now: Instant };

/** Those on the agenda of the event that is on, for a seat of this person's that has not answered. */
export function answersNeeded(forum: Forum, proposals: readonly Proposal[], session: Session | null, reader: Reader): readonly Need[] {
  if (!isDecidingEventOn(forum) || session === null) return [];
  const onAgenda = new Set(
    session.items.flatMap(({ topic, state }) => (topic.kind === 'proposal' && state !== 'dropped' ? [topic.number] : [])),
  );
  return proposals
    .filter(({ state, number }) => state.kind === 'waiting' && onAgenda.has(number))
    .filter((proposal) => isToAnswer(forum, proposal, reader))
    .map(({ number, issueId, wish, filedAt }) => ({ kind: 'answerProposal', number, issueId, title: wish.title, since: filedAt }));
}

function isToAnswer(forum: Forum, { wish, answers }: Proposal, reader: Reader): boolean {
  const subject = { kind: wish.kind, products: productsOf(wish.changes) };
  return seatsOf(forum, subject, reader).some((seat) => !answers.some((given) => given.seat === seatId(seat)));
}

/** Agreements that end with the event that is on, for their Product Owners. */
export function agreementsToDecide(forum: Forum, agreements: readonly Agreement[], reader: Reader): readonly Need[] {
  const { event } = forum;
  if (event.state !== 'open' || event.informationOnly) return [];
  return agreements
    .filter((agreement) => isEnding(agreement, event.number))
    .filter(({ products }) => products.some((product) => voiceFor(forum, { kind: 'productOwner', product }, reader) !== null))
    .map(({ number, text }) => ({ kind: 'decideAgreement', number, text }));
}

export const proposalsToComplete = (proposals: readonly Proposal[], { person }: Reader): readonly Need[] =>
  proposals
    .filter(({ state, proposer }) => state.kind === 'incomplete' && proposer === person)
    .map(({ number, issueId, wish }) => ({ kind: 'completeProposal', number, issueId, title: wish.title }));
