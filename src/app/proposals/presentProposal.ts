/** A proposal as one person sees it, with what that person may do (rules P1, O12). People and issues cross as ids (rule O14). */
import type { ProposalRow, ProposalView } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { answeringAbilities } from '../../domain/proposal/answeringAbilities';
import { productsOf } from '../../domain/proposal/change';
import { dateEffects } from '../../domain/proposal/effectOf';
import { filingAbilities } from '../../domain/proposal/filing';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Deps } from '../ports';
import { knownOrders } from './knownOrders';
import { outlook, seatsOf } from './previewProposal';

/** `isDrawn`: with what it would do, which takes the orders of its products. */
type Presenting = { proposal: Proposal; reader: AccountId; editedByHand?: ProposalView['editedByHand']; isDrawn?: boolean };

export async function presentProposal(
  deps: Deps,
  forum: Forum,
  { proposal, reader, editedByHand = [], isDrawn = true }: Presenting,
): Promise<ProposalView> {
  const now = deps.clock.now();
  const answering = answeringAbilities(forum, proposal, { person: reader, now });
  return {
    proposal,
    ...(isDrawn ? await prospects(deps, forum, proposal) : undrawn(forum, proposal)),
    editedByHand,
    earlier: await earlierOf(deps, proposal),
    abilities: { ...filingAbilities(forum, proposal, reader), ...answering },
    asOf: now,
  };
}

export function rowOf({ number, issueId, wish, proposer, filedAt, waitedEvents, state }: Proposal): ProposalRow {
  return {
    number,
    issueId,
    title: wish.title,
    products: productsOf(wish.changes),
    proposer,
    filedAt,
    waitedEvents,
    state,
    kind: wish.kind,
  };
}

/** Once it is settled, and no event may still undo that, an effect would be drawn on an order that has it already. */
async function prospects(deps: Deps, forum: Forum, proposal: Proposal) {
  const { wish, state } = proposal;
  const { event } = forum;
  const isOn = event.state === 'open' && state.kind === 'decided' && state.decided.some((part) => part.event === event.number);
  if (state.kind === 'waiting' || state.kind === 'incomplete' || isOn) {
    return outlook(deps, forum, { wish, orders: await knownOrders(deps, forum, productsOf(wish.changes)) });
  }
  return undrawn(forum, proposal);
}

const undrawn = (forum: Forum, { wish }: Proposal) => ({
  seats: seatsOf(forum, wish),
  effect: [],
  dates: dateEffects(wish.changes),
  hits: [],
  earliest: null,
});

const LONGEST_CHAIN = 20;

/** Newest first. */
async function earlierOf(deps: Deps, { forumId, again }: Proposal): Promise<readonly ProposalRow[]> {
  const found: ProposalRow[] = [];
  for (let of = again?.of ?? null; of !== null && found.length < LONGEST_CHAIN;) {
    const earlier: Proposal | undefined = (await deps.records.kept('proposal', forumId, of))?.value;
    if (earlier) found.push(rowOf(earlier));
    of = earlier?.again?.of ?? null;
  }
  return found;
}
