/** What the answers of all seats come to (rules D4, D5, D7). */
import { type Seat, type SeatId, seatId, seatsFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { ProductId } from '../ids';
import { productsOf } from './change';
import type { GivenAnswer, Outcome, Proposal } from './proposal';

export const subjectOf = ({ wish }: Pick<Proposal, 'wish'>) => ({ kind: wish.kind, products: productsOf(wish.changes) });
export const seatsOfProposal = (forum: Forum, proposal: Pick<Proposal, 'wish'>): readonly Seat[] => seatsFor(forum, subjectOf(proposal));

/** D7: an answer counts in the event in which it was given. */
export const answersIn = (proposal: Proposal, event: number): readonly GivenAnswer[] =>
  proposal.answers.filter((given) => given.event === event);
export const answerOf = (answers: readonly GivenAnswer[], seat: SeatId): GivenAnswer | undefined =>
  answers.find((given) => given.seat === seat);

/**
 * What a proposal has come to in an event; null while seats have still to answer, and nobody has said No. A No counts even where the
 * table of rights was changed since.
 */
export function outcomeIn(forum: Forum, proposal: Proposal, event: number): Outcome | null {
  const answers = answersIn(proposal, event);
  if (answers.some(({ answer }) => answer.kind === 'no')) return 'notAgreed';
  return outcomeOf(seatsOfProposal(forum, proposal).map(seatId), answers);
}

/** D4: agreed only by every seat; one No is enough for the whole. */
export function outcomeOf(seats: readonly SeatId[], answers: readonly GivenAnswer[]): Outcome | null {
  const said = seats.map((seat) => answerOf(answers, seat)?.answer.kind ?? null);
  if (said.includes('no')) return 'notAgreed';
  if (said.length === 0 || said.includes(null)) return null;
  if (said.includes('pathway')) return 'pathway';
  if (said.includes('later')) return 'later';
  return said.includes('agreedWithChange') ? 'agreedWithChange' : 'agreed';
}

export type Half = { readonly product: ProductId; readonly outcome: Outcome; readonly seats: readonly SeatId[] };

/**
 * D5: each product on its own: its Product Owner's answer, and management's where both decide. Who has not
 * answered leaves it for later. None where a No was given for a seat that decides no more.
 */
export function halvesOf(forum: Forum, proposal: Proposal, event: number): readonly Half[] {
  const seats = seatsOfProposal(forum, proposal);
  const answers = answersIn(proposal, event);
  const ids = seats.map(seatId);
  if (answers.some(({ seat, answer }) => answer.kind === 'no' && !ids.includes(seat))) return [];
  const shared = seats.filter((seat) => seat.kind === 'management');
  return seats.flatMap((seat): Half[] => {
    if (seat.kind === 'management' || !subjectOf(proposal).products.includes(seat.product)) return [];
    const own = [seat, ...shared].map(seatId);
    return [{ product: seat.product, seats: own, outcome: outcomeOf(own, answers) ?? 'later' }];
  });
}

export const isAgreed = (outcome: Outcome): boolean => outcome === 'agreed' || outcome === 'agreedWithChange';
