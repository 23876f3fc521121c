/** After one No: the halves that are agreed stand on their own (rule D5). */
import { mayLead, seatsOf } from '../authority';
import type { Forum } from '../forum/forum';
import { type Result, ok, refused } from '../result';
import { type AnswerRefusal, type Asking, decidingEvent } from './answering';
import { decidersOf } from './deciders';
import { type Decision, settledAs } from './deciding';
import { type Half, halvesOf, isAgreed, seatsOfProposal, subjectOf } from './outcome';
import type { Proposal } from './proposal';

type Splitting = { readonly event: number; readonly halves: readonly Half[] };

/** A facilitator, or one of those who decide it. */
export function maySplit(forum: Forum, proposal: Proposal, asking: Asking): Result<Splitting, AnswerRefusal> {
  const isDecider = seatsOf(forum, subjectOf(proposal), asking).length > 0;
  if (!isDecider && !mayLead(forum, asking.person)) {
    return refused({ code: 'notTheDecider', deciders: decidersOf(forum, seatsOfProposal(forum, proposal)) });
  }
  const event = decidingEvent(forum, asking.now);
  if (!event.ok) return event;
  const { state } = proposal;
  const isOffered =
    state.kind === 'decided' && !state.isSplit && state.decided.every((part) => part.outcome === 'notAgreed' && part.event === event.value);
  const halves = isOffered ? halvesOf(forum, proposal, event.value) : [];
  const isWorthIt = halves.length > 1 && halves.some(({ outcome }) => isAgreed(outcome));
  return isWorthIt ? ok({ event: event.value, halves }) : refused({ code: 'nothingToSplit' });
}

export function splitProposal(forum: Forum, before: Decision, asking: Asking): Result<Decision, AnswerRefusal> {
  const may = maySplit(forum, before.proposal, asking);
  if (!may.ok) return may;
  const { event, halves } = may.value;
  const told: Decision = { ...before, facts: [...before.facts, { kind: 'proposalSplit', number: before.proposal.number }] };
  return ok(settledAs(forum, told, { event, now: asking.now, by: asking.person, isSplit: true, parts: halves }));
}
