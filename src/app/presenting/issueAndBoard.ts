/** What the forums say about one issue or one board: for the small frames that Jira shows beside them (rules T1, P1). */
import type { BoardView, IssueView } from '../../contract/calls/agreementCalls';
import type { ProposalRow } from '../../contract/calls/proposalCalls';
import { dueEventOf } from '../../domain/forum/dueEvent';
import type { Forum, Product } from '../../domain/forum/forum';
import type { AccountId, BoardId, IssueId, ProjectId } from '../../domain/ids';
import { issuesOfChange, productsOf } from '../../domain/proposal/change';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Deps } from '../ports';
import { presentAgreement } from '../agreements/presentAgreement';
import { presentCard } from '../impediments/presentCard';
import { presentForum } from '../presentForum';
import { presentLock } from './product';

type Asking = { forum: Forum | null; reader: AccountId; issue: IssueId; project: ProjectId };

const NOTHING: IssueView = {
  forum: null,
  product: null,
  agreements: [],
  proposals: [],
  impediments: [],
  mayPropose: false,
  mayRaiseImpediment: false,
};

/** Only what is open and names the issue, or is the issue itself. */
export async function showIssue(deps: Deps, { forum, reader, issue, project }: Asking): Promise<IssueView> {
  if (!forum) return NOTHING;
  const now = deps.clock.now();
  const { open } = (await deps.records.register(forum.id)).value;
  const product = forum.products.find(({ board }) => board.projects.some(({ id }) => id === project)) ?? null;
  const names = (changes: Proposal['wish']['changes']) => changes.some((change) => issuesOfChange(change).includes(issue));
  const agreements = (await deps.records.keptMany('agreement', forum.id, open.agreement))
    .filter(({ value }) => names(value.changes))
    .map(({ value }) => presentAgreement(forum, value, { person: reader, now }))
    .filter(({ isStanding }) => isStanding);
  const proposals = (await deps.records.keptMany('proposal', forum.id, open.proposal))
    .filter(({ value }) => value.issueId === issue || names(value.wish.changes))
    .map(({ value }) => rowOf(value));
  const impediments = (await deps.records.keptMany('impediment', forum.id, open.impediment))
    .filter(({ value }) => value.issueId === issue || value.about === issue)
    .map(({ value }) => presentCard(forum, value, { person: reader, now }));
  const { id, name, projectId, zone } = forum;
  return {
    forum: { id, name, projectId, zone, next: dueEventOf(forum, now) },
    product: product && (await presentLocked(deps, forum, product)),
    agreements,
    proposals,
    impediments,
    mayPropose: true,
    mayRaiseImpediment: true,
  };
}

async function presentLocked(deps: Deps, forum: Forum, product: Product): Promise<NonNullable<IssueView['product']>> {
  const lock = (await deps.records.lock(product.id))?.value ?? null;
  const { id, name, owner } = product;
  return { id, name, owner, lock: presentLock(forum, product, { lock, now: deps.clock.now() }) };
}

function rowOf({ number, issueId, wish, proposer, filedAt, waitedEvents, state }: Proposal): ProposalRow {
  const { title, kind, changes } = wish;
  return { number, issueId, title, products: productsOf(changes), proposer, filedAt, waitedEvents, state, kind };
}

export async function showBoard(
  deps: Deps,
  { forum, reader, board }: { forum: Forum | null; reader: AccountId; board: BoardId },
): Promise<BoardView> {
  if (!forum) return { forum: null, productId: null };
  const product = forum.products.find((one) => one.board.id === board);
  return { forum: await presentForum(deps, forum, reader), productId: product?.id ?? null };
}
