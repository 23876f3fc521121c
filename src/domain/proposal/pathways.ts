/** Writing the pathway of a proposal whose deciders asked for one (rules E10, E11). */
import { mayLead, seatsOf } from '../authority';
import type { Forum } from '../forum/forum';
import { type Result, ok, refused } from '../result';
import { dayIn } from '../session/dayIn';
import type { Pathway } from '../session/pathway';
import { type AnswerRefusal, type Asking, decidingEvent } from './answering';
import { decidersOf } from './deciders';
import { seatsOfProposal, subjectOf } from './outcome';
import type { Proposal } from './proposal';

export type WrittenPathway = Pick<Pathway, 'steps' | 'nextCheck' | 'slot'>;

/** A facilitator, or one of those who decide it, while the event is on. Answers the number of the event. */
export function mayWritePathway(forum: Forum, proposal: Proposal, asking: Asking): Result<number, AnswerRefusal> {
  const isDecider = seatsOf(forum, subjectOf(proposal), asking).length > 0;
  if (!isDecider && !mayLead(forum, asking.person)) {
    return refused({ code: 'notTheDecider', deciders: decidersOf(forum, seatsOfProposal(forum, proposal)) });
  }
  const event = decidingEvent(forum, asking.now);
  if (!event.ok) return event;
  const { state } = proposal;
  const needsOne = state.kind === 'decided' && state.decided.some(({ outcome }) => outcome === 'pathway');
  return needsOne ? event : refused({ code: 'alreadySettled' });
}

/** E10: its first slot is on the day of the event that asked for it. E11: it ends with its last step. */
export function writtenPathway(
  forum: Forum,
  pathway: Pathway,
  { written, event, now }: { written: WrittenPathway; event: number } & Pick<Asking, 'now'>,
): Result<Pathway, AnswerRefusal> {
  const today = dayIn(forum.zone, now);
  const isFirst = pathway.event === event;
  const slot = isFirst ? written.slot : (written.slot ?? pathway.slot);
  const isElsewhen = isFirst && slot?.kind === 'slot' && dayIn(forum.zone, slot.at) !== today;
  const codes = [...(isElsewhen ? ['slotNotToday'] : []), ...(written.nextCheck < today ? ['checkIsOver'] : [])];
  if (codes.length > 0) return refused({ code: 'changesDoNotFit', problems: codes.map((code) => ({ change: 0, code })) });
  const isDone = written.steps.every((step) => step.isDone);
  return ok({ ...pathway, steps: written.steps, nextCheck: written.nextCheck, slot, state: isDone ? 'ended' : 'open' });
}
