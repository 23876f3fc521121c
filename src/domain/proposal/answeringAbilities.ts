/** What one person may do with a proposal in the open event (rules P1, D1-D9): asked of the very functions that refuse the calls. */
import { type SeatId, seatId } from '../authority';
import type { Forum } from '../forum/forum';
import type { ProductId } from '../ids';
import { type Asking, mayAnswer } from './answering';
import { mayObject } from './objecting';
import { seatsOfProposal, subjectOf } from './outcome';
import { mayWritePathway } from './pathways';
import type { Proposal } from './proposal';
import { maySplit } from './splitting';
import { mayUndo } from './undoing';

export type AnsweringAbilities = {
  readonly mayAnswerFor: SeatId[];
  readonly mayObjectFor: ProductId[];
  readonly mayUndo: SeatId[];
  readonly maySplit: boolean;
  readonly mayWritePathway: boolean;
};

/**
 * `isOnAgenda`: false where the session does not hold it; `isApplied`: something of what it became is made in Jira. Whoever does not
 * know leaves them out.
 */
export function answeringAbilities(
  forum: Forum,
  proposal: Proposal,
  { isOnAgenda = true, isApplied = false, ...asking }: Asking & { isOnAgenda?: boolean; isApplied?: boolean },
): AnsweringAbilities {
  const seats = seatsOfProposal(forum, proposal).map(seatId);
  return {
    mayAnswerFor: seats.filter((seat) => mayAnswer(forum, proposal, { seat, kind: 'no', isOnAgenda, ...asking }).ok),
    mayObjectFor: subjectOf(proposal).products.filter((product) => mayObject(forum, proposal, { product, isOnAgenda, ...asking }).ok),
    mayUndo: seats.filter((seat) => mayUndo(forum, proposal, { seat, isApplied, ...asking }).ok),
    maySplit: maySplit(forum, proposal, asking).ok,
    mayWritePathway: mayWritePathway(forum, proposal, asking).ok,
  };
}
