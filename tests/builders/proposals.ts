/** Wishes and filed proposals with short defaults; issues are named by their keys. */
import type { ProposalView } from '../../src/contract/calls/proposalCalls';
import { type IssueId, type ProductId, issueId } from '../../src/domain/ids';
import type { Change, Where } from '../../src/domain/proposal/change';
import type { Wish } from '../../src/domain/proposal/proposal';
import { FORMS } from '../../src/domain/forum/forms';
import type { ForumSettings } from '../../src/domain/forum/settings';
import { type LockedForum, type Person, siteWithBacklog } from './lockedForum';

export const idOf = (forum: LockedForum, key: string): IssueId => issueId(forum.site.jira.admin.issue(key).id);

export type Move = {
  issues: string | readonly string[];
  to: 'top' | 'bottom' | { above: string } | { below: string } | { position: number };
  /** The forum's first unless said otherwise. */
  product?: ProductId;
};

export async function firstProduct(forum: LockedForum): Promise<ProductId> {
  const [product] = (await forum.view('facilitator')).products;
  if (!product) throw new Error('The forum has no product.');
  return product.id;
}

export async function moveOf(forum: LockedForum, { issues, to, product }: Move): Promise<Change> {
  const ids = [issues].flat().map((key) => idOf(forum, key));
  return { kind: 'place', product: product ?? (await firstProduct(forum)), issues: ids, where: whereOf(forum, to) };
}

function whereOf(forum: LockedForum, to: Move['to']): Where {
  if (to === 'top' || to === 'bottom') return { kind: to };
  if ('position' in to) return { kind: 'position', position: to.position };
  return 'above' in to ? { kind: 'above', issue: idOf(forum, to.above) } : { kind: 'below', issue: idOf(forum, to.below) };
}

export const wishFor = (changes: readonly Change[], said: Partial<Wish> = {}): Wish => ({
  kind: 'backlog',
  title: 'St. Brigid goes live first',
  changes,
  reason: 'A clause of the contract.',
  costOfWaiting: '400 k$ penalty',
  customerProblem: '',
  evidence: '',
  ...said,
});

/** Files a move, by default PAY-8 to the top, and answers what that person sees then. */
export async function fileMove(
  forum: LockedForum,
  person: Person,
  { said, ...move }: Partial<Move> & { said?: Partial<Wish> } = {},
): Promise<ProposalView> {
  const change = await moveOf(forum, { issues: 'PAY-8', to: 'top', ...move });
  return forum.value(person, 'fileProposal', { wish: wishFor([change], said) });
}

export const shownTo = (forum: LockedForum, person: Person, number = 1): Promise<ProposalView> =>
  forum.value(person, 'showProposal', { number });

/** The issue as Jira has it: its fields, and the app's property. */
export function issueBehind(forum: LockedForum, { proposal }: ProposalView): { key: string; fields: IssueFields; property: unknown } {
  const path = `/rest/api/3/issue/${proposal.issueId}`;
  const { key, fields } = forum.rest('facilitator', 'GET', path).body as { key: string; fields: IssueFields };
  const property = forum.rest('facilitator', 'GET', `${path}/properties/metascrum`).body as { value?: unknown };
  return { key, fields, property: property.value };
}
type IssueFields = { summary: string; labels: string[]; creator: { accountId: string }; description: unknown };

export function commentsOn(forum: LockedForum, issue: string): string[] {
  const { comments } = forum.rest('facilitator', 'GET', `/rest/api/3/issue/${issue}/comment`).body as { comments: { body: unknown }[] };
  return comments.map(({ body }) => wordsIn(body));
}

/** The text of a document, paragraph by paragraph. */
export function wordsIn(document: unknown): string {
  return [...JSON.stringify(document).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => JSON.parse(`"${text ?? ''}"`) as string)
    .join('\n');
}

/** A forum with one product, in which no event was held: there is no agreed order. */
export async function nothingHeldYet(settings: Partial<ForumSettings> = {}): Promise<LockedForum> {
  const forum = await siteWithBacklog();
  const input = forum.input({ products: [forum.product()], settings: { ...FORMS.blank.settings, ...settings } });
  await forum.value('facilitator', 'makeForum', input);
  return forum;
}
