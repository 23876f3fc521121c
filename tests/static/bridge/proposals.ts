/** Proposals as the backend would answer them; each test says only what matters to it. */
import type { ProposalAbilities, ProposalPreview, ProposalRow, ProposalView } from '../../../src/contract/calls/proposalCalls';
import { seatId, type Seat } from '../../../src/domain/authority';
import { accountId, forumId, issueId, productId } from '../../../src/domain/ids';
import type { Proposal, Wish } from '../../../src/domain/proposal/proposal';
import { NEXT, NOW } from './sample';

export const issueAt = (at: number) => issueId(String(1000 + at));

export function wish(change: Partial<Wish> = {}): Wish {
  return {
    kind: 'backlog',
    title: 'Move CHG-118 above CHG-104',
    changes: [{ kind: 'place', product: productId('charge'), issues: [issueAt(18)], where: { kind: 'above', issue: issueAt(4) } }],
    reason: 'A hospital waits for it.',
    costOfWaiting: 'A week of manual entry.',
    customerProblem: 'Charges are entered twice.',
    evidence: '',
    ...change,
  };
}

export function row(number: number, change: Partial<ProposalRow> = {}): ProposalRow {
  return {
    number,
    issueId: issueAt(number % 60),
    title: `Wish number ${String(number)}`,
    products: [productId('charge')],
    proposer: accountId('mo'),
    filedAt: NOW,
    waitedEvents: 0,
    state: { kind: 'waiting' },
    kind: 'backlog',
    ...change,
  };
}

export function proposal(number: number, change: Partial<Proposal> = {}): Proposal {
  return {
    number,
    forumId: forumId('f1'),
    issueId: issueAt(30),
    proposer: accountId('mo'),
    filedAt: NOW,
    wish: wish(),
    history: [],
    state: { kind: 'waiting' },
    answers: [],
    undone: [],
    objections: [],
    again: null,
    waitedEvents: 0,
    fromBreach: null,
    ...change,
  };
}

const NOTHING_ALLOWED: ProposalAbilities = {
  mayRevise: false,
  mayWithdraw: false,
  mayFileAgain: false,
  mayComplete: false,
  mayAnswerFor: [],
  mayObjectFor: [],
  mayUndo: [],
  maySplit: false,
  mayWritePathway: false,
};

const owner: Seat = { kind: 'productOwner', product: productId('charge') };
export const ownersSeat = { id: seatId(owner), seat: owner, people: [accountId('olga')] };

type Changes = Omit<Partial<ProposalView>, 'abilities' | 'proposal'> & {
  abilities?: Partial<ProposalAbilities>;
  proposal?: Partial<Proposal>;
};

export function view(number: number, { abilities = {}, proposal: changed = {}, ...change }: Changes = {}): ProposalView {
  return {
    proposal: proposal(number, changed),
    seats: [ownersSeat],
    effect: [],
    dates: [],
    hits: [],
    earliest: NEXT,
    editedByHand: [],
    earlier: [],
    abilities: { ...NOTHING_ALLOWED, ...abilities },
    asOf: NOW,
    ...change,
  };
}

export const preview = (change: Partial<ProposalPreview> = {}): ProposalPreview => ({
  seats: [ownersSeat],
  effect: [],
  dates: [],
  hits: [],
  earliest: NEXT,
  problems: [],
  ...change,
});
