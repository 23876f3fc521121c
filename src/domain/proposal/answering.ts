/**
 * Answers of the seats of a proposal (rules D1-D3, D6). The functions that refuse a call also say what a page may offer. A recorded No
 * stands: nothing here turns it into anything else but who gave it taking it back inside the same event.
 */
import { type Seat, type SeatId, type Voice, seatId, voiceFor } from '../authority';
import { nextEventOf } from '../calendar/nextEvents';
import type { Forum } from '../forum/forum';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import { type AnswerProblem, problemsOfChanges } from './agreedChanges';
import { decidersOf } from './deciders';
import { answerOf, answersIn, seatsOfProposal } from './outcome';
import type { Answer, GivenAnswer, Proposal } from './proposal';

export type AnswerRefusal =
  | { code: 'notTheDecider'; deciders: readonly AccountId[] }
  | { code: 'eventNotOpen'; next: Instant | null }
  | { code: 'informationOnly' }
  | { code: 'alreadyAnswered'; by: AccountId; answer: Answer['kind'] }
  | { code: 'alreadySettled' }
  | { code: 'noStands'; by: AccountId; next: Instant | null }
  | { code: 'nothingToUndo' }
  | { code: 'alreadyApplied' }
  | { code: 'nothingToSplit' }
  | { code: 'changesDoNotFit'; problems: readonly { change: number; code: string }[] }
  | { code: 'notOnTheAgenda' };

export type Asking = { readonly person: AccountId; readonly now: Instant };
export type Answering = Asking & {
  readonly seat: SeatId;
  readonly answer: Answer;
  readonly reason: string;
  readonly isOnAgenda: boolean;
};

/** D1: the number of the open event that decides. */
export function decidingEvent(forum: Forum, now: Instant): Result<number, AnswerRefusal> {
  const { event } = forum;
  if (event.state !== 'open') return refused({ code: 'eventNotOpen', next: nextEventOf(forum, now) });
  return event.informationOnly ? refused({ code: 'informationOnly' }) : ok(event.number);
}

/** D1, D2: the proposal with one more answer. What it comes to is for `decided` to say. */
export function recordAnswer(forum: Forum, proposal: Proposal, answering: Answering): Result<Proposal, AnswerRefusal> {
  const { answer, reason, now } = answering;
  const may = mayAnswer(forum, proposal, { ...answering, kind: answer.kind });
  if (!may.ok) return may;
  const { seat, voice, event } = may.value;
  const problems: AnswerProblem[] =
    answer.kind === 'agreedWithChange' ? problemsOfChanges(answer.changes, { seat, seats: seatsOfProposal(forum, proposal) }) : [];
  if (problems.length > 0) return refused({ code: 'changesDoNotFit', problems });
  const given: GivenAnswer = { seat: seatId(seat), answer, voice, at: now, reason, event };
  return ok({ ...proposal, answers: [...proposal.answers, given] });
}

type Seated = { readonly seat: Seat; readonly voice: Voice; readonly event: number };

/** Whether this person may give such an answer for that seat now, and with which voice. */
export function mayAnswer(
  forum: Forum,
  proposal: Proposal,
  { seat: id, kind, person, now, isOnAgenda }: Asking & { seat: SeatId; kind: Answer['kind']; isOnAgenda: boolean },
): Result<Seated, AnswerRefusal> {
  const no = standingNo(proposal, id);
  if (no && kind !== 'no') return refused(noStands(forum, no, now));
  const seats = seatsOfProposal(forum, proposal);
  const seat = seats.find((one) => seatId(one) === id);
  const voice = seat && kind !== 'outOfRealm' ? voiceFor(forum, seat, { person, now }) : null;
  if (!seat || !voice) return refused({ code: 'notTheDecider', deciders: decidersOf(forum, seat ? [seat] : seats) });
  const event = decidingEvent(forum, now);
  if (!event.ok) return event;
  const before = answerOf(answersIn(proposal, event.value), id) ?? no;
  if (before) return refused({ code: 'alreadyAnswered', by: before.voice.by, answer: before.answer.kind });
  if (isSettledFor(proposal, event.value)) return refused({ code: 'alreadySettled' });
  if (!isOnAgenda || proposal.state.kind === 'incomplete') return refused({ code: 'notOnTheAgenda' });
  return ok({ seat, voice, event: event.value });
}

/** D3: the No of that seat that stands, whenever it was given. */
export const standingNo = (proposal: Proposal, seat: SeatId): GivenAnswer | undefined =>
  proposal.answers.findLast((given) => given.seat === seat && given.answer.kind === 'no');

export const noStands = (forum: Forum, no: GivenAnswer, now: Instant): AnswerRefusal => ({
  code: 'noStands',
  by: no.voice.by,
  next: nextEventOf(forum, now),
});

/** D4: after a No the other seats may still answer inside the event, so that the proposal can be split. */
function isSettledFor({ state }: Proposal, event: number): boolean {
  switch (state.kind) {
    case 'incomplete':
    case 'waiting':
      return false;
    case 'withdrawn':
      return true;
    case 'decided':
      return state.isSplit || !state.decided.every((part) => part.outcome === 'notAgreed' && part.event === event);
  }
}
