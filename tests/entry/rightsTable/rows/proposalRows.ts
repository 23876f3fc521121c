/** Proposals: anybody who sees the project files one; its proposer alone revises or withdraws it; a No ends it, and a new one goes on. */
import type { RightsForum } from '../../../builders/rightsForum';
import { wishFor } from '../../../builders/proposals';
import { INCOMPLETE, THE_PROPOSAL, placing } from '../../../builders/rightsStates';
import { type RightsRow, byEverybody, row } from '../row';

const wish = (room: RightsForum) => wishFor([placing(room, 'pay', 'PAY-2', { kind: 'top' })]);
const settledAfterNo = { afterNo: 'alreadySettled', closedAfterNo: 'alreadySettled' };
const notYet = { betweenEvents: 'notSettledYet', deciding: 'notSettledYet', informationOnly: 'notSettledYet' };

export const proposalRows: readonly RightsRow[] = [
  byEverybody('fileProposal', (room) => ({ wish: wish(room) })),
  row('completeProposal', {
    may: ['proposer', 'facilitator'],
    others: 'notTheProposer',
    input: (room) => ({ number: INCOMPLETE, wish: wish(room) }),
  }),
  row('reviseProposal', {
    may: ['proposer'],
    unless: settledAfterNo,
    others: 'notTheProposer',
    input: (room) => ({ number: THE_PROPOSAL, wish: wish(room) }),
  }),
  row('withdrawProposal', {
    may: ['proposer'],
    unless: settledAfterNo,
    others: 'notTheProposer',
    input: () => ({ number: THE_PROPOSAL, reason: 'Not any more' }),
  }),
  byEverybody('fileAgain', (room) => ({ number: THE_PROPOSAL, wish: wish(room), whatChanged: 'The customer wrote' }), { unless: notYet }),
];
