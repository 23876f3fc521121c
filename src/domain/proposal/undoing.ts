/** Taking an answer back (rules D3, D8): only inside the event in which it was given, and with trace. */
import { type SeatId, seatId, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import { type Result, ok, refused } from '../result';
import { type AnswerRefusal, type Asking, decidingEvent, noStands, standingNo } from './answering';
import { answerOf, answersIn, seatsOfProposal } from './outcome';
import type { GivenAnswer, Proposal } from './proposal';

export type Undoing = Asking & {
  readonly seat: SeatId;
  /** Something of an agreement it led to is made in Jira already. */
  readonly isApplied: boolean;
};

/** The proposal without the answer, which stays among the undone ones. What it comes to is for `decided` to say. */
export function undoAnswer(forum: Forum, proposal: Proposal, undoing: Undoing): Result<Proposal, AnswerRefusal> {
  const may = mayUndo(forum, proposal, undoing);
  if (!may.ok) return may;
  const answer = may.value;
  return ok({
    ...proposal,
    answers: proposal.answers.filter((given) => given !== answer),
    undone: [...proposal.undone, { answer, by: undoing.person, at: undoing.now }],
  });
}

/** Who gave it, or for whom it was given, as long as the seat is theirs. */
export function mayUndo(
  forum: Forum,
  proposal: Proposal,
  { seat: id, person, now, isApplied }: Undoing,
): Result<GivenAnswer, AnswerRefusal> {
  const event = decidingEvent(forum, now);
  const given = event.ok ? answerOf(answersIn(proposal, event.value), id) : undefined;
  const no = standingNo(proposal, id);
  if (no && no !== given) return refused(noStands(forum, no, now));
  if (!event.ok) return event;
  if (!given) return refused({ code: 'nothingToUndo' });
  const { by, for: accountable } = given.voice;
  const seat = seatsOfProposal(forum, proposal).find((one) => seatId(one) === id);
  const isTheirs = (person === by || person === accountable) && seat !== undefined && voiceFor(forum, seat, { person, now }) !== null;
  if (!isTheirs) return refused(no ? noStands(forum, no, now) : { code: 'notTheDecider', deciders: [...new Set([by, accountable])] });
  return isApplied ? refused({ code: 'alreadyApplied' }) : ok(given);
}
