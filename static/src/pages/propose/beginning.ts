/** What a new proposal begins from, read before the form is shown: an earlier proposal, a move that was put back, an issue. */
import type { ForumView, PutBackView } from '../../../../src/contract/api';
import type { ProposalAbilities, ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { issueId, type IssueId } from '../../../../src/domain/ids';
import type { ProposeFrom } from '../../hooks/route';
import { readBacklog } from '../../wire/backlog';
import { call } from '../../wire/call';
import { draftOf, newChange, TOP, whereDraftOf, type ChangeDraft, type WhereDraft } from './changeDraft';
import { draftOfWish, EMPTY_WISH, type WishDraft } from './wishDraft';

/** How it is filed in the end. */
export type Filing =
  | { kind: 'new'; fromBreach: number | null }
  | { kind: 'again'; of: ProposalView }
  | { kind: 'revise'; of: ProposalView }
  | { kind: 'complete'; of: ProposalView };
export type Beginning =
  | { kind: 'ready'; filing: Filing; draft: WishDraft }
  /** The earlier proposal is not there, or stands otherwise by now. */
  | { kind: 'notPossible'; of: ProposalView | null };

const NEW: Filing = { kind: 'new', fromBreach: null };
const ABILITY: Readonly<Record<'again' | 'revise' | 'complete', keyof ProposalAbilities>> = {
  again: 'mayFileAgain',
  revise: 'mayRevise',
  complete: 'mayComplete',
};

/** @throws when nobody answers. */
export async function begin(from: ProposeFrom, forum: ForumView): Promise<Beginning> {
  if (from.again !== null) return beginFrom('again', from.again);
  if (from.revise !== null) return beginFrom('revise', from.revise);
  if (from.complete !== null) return beginFrom('complete', from.complete);
  if (from.breach !== null) return beginFromBreach(from.breach);
  if (from.emergency !== null) return beginFromEmergency(from.emergency);
  const only = forum.products.length === 1 ? (forum.products[0]?.id ?? null) : null;
  if (from.issue === null) return { kind: 'ready', filing: NEW, draft: EMPTY_WISH };
  const issue = issueId(from.issue);
  const product = only ?? (await productWith(issue, forum));
  const change: ChangeDraft = { id: 0, product, kind: 'place', issues: product === null ? [] : [issue], where: { ...TOP, kind: 'above' } };
  return { kind: 'ready', filing: NEW, draft: { ...EMPTY_WISH, kind: 'backlog', changes: [change] } };
}

async function beginFrom(kind: 'again' | 'revise' | 'complete', number: number): Promise<Beginning> {
  const reply = await call('showProposal', { number });
  if (!reply.ok) return { kind: 'notPossible', of: null };
  const of = reply.value;
  if (of.abilities[ABILITY[kind]] !== true) return { kind: 'notPossible', of };
  const draft = draftOfWish(of.proposal.wish);
  // What Jira's own Create took in says nothing exact: a place to begin is offered.
  const changes = draft.changes.length > 0 ? draft.changes : [newChange('place', { id: 0, product: null })];
  return { kind: 'ready', filing: { kind, of }, draft: { ...draft, changes } };
}

/** What a false alarm moved goes back to where it stood. */
async function beginFromEmergency(number: number): Promise<Beginning> {
  const reply = await call('showEmergency', { number });
  if (!reply.ok || reply.value.undo.length === 0) return { kind: 'notPossible', of: null };
  const changes = reply.value.undo.map((change, id) => draftOf(change, id));
  return { kind: 'ready', filing: NEW, draft: { ...EMPTY_WISH, kind: 'backlog', changes } };
}

/** The move is asked for as it was made. */
async function beginFromBreach(number: number): Promise<Beginning> {
  const reply = await call('listPutBacks', { before: number + 1 });
  const breach = reply.ok ? reply.value.entries.find((one) => one.number === number) : undefined;
  if (breach === undefined) return { kind: 'notPossible', of: null };
  const { productId: product, issueId: issue, foundPlace } = breach;
  const change: ChangeDraft = { id: 0, product, kind: 'place', issues: [issue], where: whereOf(foundPlace) };
  return { kind: 'ready', filing: { kind: 'new', fromBreach: number }, draft: { ...EMPTY_WISH, kind: 'backlog', changes: [change] } };
}

function whereOf(place: PutBackView['foundPlace']): WhereDraft {
  const { below, above } = place ?? { below: null, above: null };
  if (below !== null) return whereDraftOf({ kind: 'below', issue: below });
  if (above !== null) return whereDraftOf({ kind: 'above', issue: above });
  return { ...TOP, kind: 'above' };
}

async function productWith(issue: IssueId, { products }: ForumView): Promise<ChangeDraft['product']> {
  const found = await Promise.all(
    products.map(async ({ id, board }) => ((await readBacklog(board.id)).some((row) => row.id === issue) ? id : null)),
  );
  return found.find((id) => id !== null) ?? null;
}
