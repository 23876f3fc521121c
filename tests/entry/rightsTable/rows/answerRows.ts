/**
 * Answers: the Product Owner concerned, or who stands in, in an event that decides. After the No nobody says Yes to this proposal, and
 * only who said No takes it back, inside the event. Management's seat is management's; a Product Owner leaves an objection there.
 */
import { AGREED_NOW, BUDGET, OVER_BOTH, THE_PROPOSAL, management, pathway, placing, seatOf } from '../../../builders/rightsStates';
import type { RightsForum } from '../../../builders/rightsForum';
import type { Answer } from '../../../../src/domain/proposal/proposal';
import { type RightsRow, row } from '../row';

const closed = { betweenEvents: 'eventNotOpen', informationOnly: 'informationOnly', closedAfterNo: 'eventNotOpen' };
const noStands = { afterNo: 'noStands', closedAfterNo: 'noStands' };
const owners = ['productOwner', 'proxy'] as const;
const giving = (said: (room: RightsForum) => Answer) => (room: RightsForum) => ({
  number: THE_PROPOSAL,
  seat: seatOf(room.named.pay),
  answer: said(room),
  reason: 'As discussed',
});
const turned = (what: string, said: (room: RightsForum) => Answer): RightsRow =>
  row('answerProposal', {
    what,
    may: owners,
    unless: { ...closed, ...noStands },
    others: 'notTheDecider',
    othersIn: noStands,
    input: giving(said),
  });

export const answerRows: readonly RightsRow[] = [
  turned('agreed', () => ({ kind: 'agreed' })),
  turned('agreed with change', (room) => ({
    kind: 'agreedWithChange',
    changes: [placing(room, 'pay', 'PAY-5', { kind: 'bottom' })],
    text: 'Last instead',
  })),
  turned('later', () => ({ kind: 'later' })),
  turned('pathway', () => ({ kind: 'pathway' })),
  row('answerProposal', {
    what: 'No',
    may: owners,
    unless: { ...closed, afterNo: 'alreadyAnswered' },
    others: 'notTheDecider',
    input: giving(() => ({ kind: 'no' })),
  }),
  row('answerProposal', {
    what: 'out of realm, of what is in it',
    may: [],
    others: 'notTheDecider',
    input: giving(() => ({ kind: 'outOfRealm' })),
  }),
  row('answerProposal', {
    what: 'agreed, in management’s place',
    may: [],
    others: 'notTheDecider',
    input: (room) => ({ ...giving(() => ({ kind: 'agreed' }))(room), seat: management }),
  }),
  row('answerProposal', {
    what: 'agreed, of a budget',
    may: ['management'],
    unless: closed,
    others: 'notTheDecider',
    input: () => ({ number: BUDGET, seat: management, answer: { kind: 'agreed' }, reason: '' }),
  }),
  row('undoAnswer', {
    what: 'the No',
    may: ['productOwner'],
    unless: { betweenEvents: 'eventNotOpen', informationOnly: 'informationOnly', deciding: 'nothingToUndo', closedAfterNo: 'noStands' },
    others: 'noStands',
    othersIn: { betweenEvents: 'eventNotOpen', informationOnly: 'informationOnly', deciding: 'nothingToUndo' },
    input: (room) => ({ number: THE_PROPOSAL, seat: seatOf(room.named.pay) }),
  }),
  row('undoAnswer', {
    what: 'a Yes',
    may: ['productOwner'],
    unless: closed,
    others: 'notTheDecider',
    othersIn: closed,
    input: (room) => ({ number: AGREED_NOW, seat: seatOf(room.named.pay) }),
  }),
  row('objectToProposal', {
    what: 'to a budget',
    may: owners,
    unless: closed,
    others: 'notTheDecider',
    input: (room) => ({ number: BUDGET, product: room.named.pay, text: 'It comes too late' }),
  }),
  row('objectToProposal', {
    what: 'to what is in the realm',
    may: [],
    others: 'notTheDecider',
    input: (room) => ({ number: THE_PROPOSAL, product: room.named.pay, text: 'It comes too late' }),
  }),
  row('splitProposal', {
    what: 'over both products',
    may: ['facilitator', 'productOwner', 'otherProductOwner', 'proxy'],
    unless: closed,
    others: 'notTheDecider',
    input: () => ({ number: OVER_BOTH }),
  }),
  row('splitProposal', {
    what: 'of one product',
    may: ['facilitator', 'productOwner', 'proxy'],
    unless: { ...closed, deciding: 'nothingToSplit', afterNo: 'nothingToSplit' },
    others: 'notTheDecider',
    input: () => ({ number: THE_PROPOSAL }),
  }),
  row('writePathway', {
    may: ['facilitator', 'productOwner', 'proxy', 'management'],
    unless: closed,
    others: 'notTheDecider',
    input: (room) => ({ ...pathway(room), slot: { kind: 'none', reason: 'Nobody is free' } }),
  }),
];
