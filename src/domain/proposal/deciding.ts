/**
 * What follows from the answers of a proposal (rules D4, D5, D8, E10): its state, the agreements and the pathway it becomes, the numbers
 * they take, and what the log says. One value, so that it is saved in one step.
 */
import type { Agreement } from '../agreement/agreement';
import { newAgreement } from '../agreement/newAgreement';
import type { SeatId } from '../authority';
import type { Forum } from '../forum/forum';
import { type Register, withClosed, withNew, withReopened } from '../forum/register';
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { DecisionFact } from '../log/decisionFacts';
import { type Pathway, startedPathway } from '../session/pathway';
import { agreedChanges, agreedText } from './agreedChanges';
import { answersIn, isAgreed, outcomeIn, seatsOfProposal } from './outcome';
import type { Decided, Outcome, Proposal } from './proposal';

/** A proposal with the numbers of its forum, and what this event made of it so far. */
export type Decision = {
  readonly proposal: Proposal;
  readonly register: Register;
  readonly agreements: readonly Agreement[];
  readonly pathways: readonly Pathway[];
  readonly facts: readonly DecisionFact[];
};
export type At = { readonly event: number; readonly now: Instant; readonly by: AccountId };

/** D4: after an answer. One more answer after a No leaves what was decided. */
export function decided(forum: Forum, before: Decision, at: At): Decision {
  const outcome = outcomeIn(forum, before.proposal, at.event);
  if (outcome === null || before.proposal.state.kind === 'decided') return before;
  if (outcome === 'later') return withFact(before, { outcome, product: null, agreement: null });
  return settledAs(forum, before, { ...at, isSplit: false, parts: [{ product: null, outcome, seats: null }] });
}

/** D8: after an answer was taken back: what followed from it is undone, and the rest is decided anew. */
export function undecided(forum: Forum, before: Decision, at: At): Decision {
  if (before.proposal.state.kind !== 'decided') return before;
  const { number } = before.proposal;
  const agreements = before.agreements.map((agreement): Agreement => {
    return { ...agreement, state: { kind: 'undone', by: at.by, at: at.now } };
  });
  const pathways = before.pathways.map((pathway): Pathway => ({ ...pathway, state: 'ended' }));
  const numbersOf = (records: readonly { number: number }[]) => records.map((record) => record.number);
  const closed = withClosed(withClosed(before.register, 'agreement', numbersOf(agreements)), 'pathway', numbersOf(pathways));
  const reopened: Decision = {
    proposal: { ...before.proposal, state: { kind: 'waiting' } },
    register: withReopened(closed, 'proposal', number),
    agreements,
    pathways,
    facts: [...before.facts, { kind: 'decisionUndone', number }],
  };
  return decided(forum, reopened, at);
}

export type Part = { readonly product: ProductId | null; readonly outcome: Outcome; readonly seats: readonly SeatId[] | null };
type Settling = At & { readonly isSplit: boolean; readonly parts: readonly Part[] };

/** The proposal is decided in these parts: those that are agreed become agreements of their own. */
export function settledAs(forum: Forum, before: Decision, { parts, isSplit, ...at }: Settling): Decision {
  const start: Decision = { ...before, register: withClosed(before.register, 'proposal', [before.proposal.number]) };
  return parts.reduce((so: Decision, part) => withPart(forum, so, { part, isSplit, ...at }), {
    ...start,
    proposal: { ...before.proposal, state: { kind: 'decided', decided: [], isSplit } },
  });
}

function withPart(forum: Forum, before: Decision, { part, isSplit, ...at }: At & { part: Part; isSplit: boolean }): Decision {
  const { product, outcome } = part;
  const after = isAgreed(outcome) ? withAgreement(forum, before, { part, ...at }) : before;
  const made = isAgreed(outcome) ? (after.agreements.at(-1)?.number ?? null) : null;
  const became: Decided = { product, outcome, agreement: made, event: at.event, at: at.now };
  const { state } = after.proposal;
  const all = state.kind === 'decided' ? [...state.decided, became] : [became];
  const proposal: Proposal = { ...after.proposal, state: { kind: 'decided', decided: all, isSplit } };
  const told = withFact({ ...after, proposal }, { product, outcome, agreement: made });
  return outcome === 'pathway' ? withPathway(forum, told, at) : told;
}

function withAgreement(forum: Forum, before: Decision, { part, event, now }: At & { part: Part }): Decision {
  const { proposal } = before;
  const answers = answersIn(proposal, event).filter(({ seat }) => part.seats?.includes(seat) ?? true);
  const { register, number } = withNew(before.register, 'agreement');
  const agreement = newAgreement({
    number,
    forumId: proposal.forumId,
    proposal: proposal.number,
    text: agreedText(proposal.wish, answers),
    changes: agreedChanges(proposal.wish, { seats: seatsOfProposal(forum, proposal), answers, product: part.product }),
    agreedBy: answers.map(({ voice }) => voice),
    event,
    now,
  });
  return { ...before, register, agreements: [...before.agreements, agreement] };
}

/** One pathway a proposal, whatever number of its halves needs it. */
function withPathway(forum: Forum, before: Decision, { event, now }: At): Decision {
  if (before.pathways.some(({ state }) => state === 'open')) return before;
  const { register, number } = withNew(before.register, 'pathway');
  const { forumId, number: proposal } = before.proposal;
  const pathway = startedPathway({ number, forumId, proposal, event }, { zone: forum.zone, now });
  return { ...before, register, pathways: [...before.pathways, pathway] };
}

const withFact = (before: Decision, told: { product: ProductId | null; outcome: Outcome; agreement: number | null }): Decision => ({
  ...before,
  facts: [...before.facts, { kind: 'proposalDecided', number: before.proposal.number, ...told }],
});
