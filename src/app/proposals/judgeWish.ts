/** Whether a wish can be filed as it is written (rules O2, O13): its issues seen by whoever asks, its changes possible. */
import type { ProposalRefusal } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import { type Change, type DateTarget, issuesOfChange, productsOf } from '../../domain/proposal/change';
import type { ChangeProblem } from '../../domain/proposal/changeProblem';
import { type FoundDate, changeProblems, dateKey } from '../../domain/proposal/changeProblems';
import { saysEnough } from '../../domain/proposal/filing';
import type { KnownOrders } from '../../domain/proposal/orderAfter';
import type { Wish } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps, JiraAsCaller } from '../ports';
import { knownOrders } from './knownOrders';

export type Asking = { forum: Forum; asCaller: JiraAsCaller };
export type Judged = { orders: KnownOrders; problems: readonly ChangeProblem[] };

/** Refuses only what the caller may not see: problems are told beside the rest. */
export async function judgeWish(deps: Deps, { forum, asCaller }: Asking, wish: Wish): Promise<Result<Judged, ProposalRefusal>> {
  const named = [...new Set(wish.changes.flatMap(issuesOfChange))];
  const visible = await asCaller.visible(named);
  const hidden = named.find((issue) => !visible.has(issue));
  if (hidden !== undefined) return refused({ code: 'issueHidden', issue: hidden });
  const [orders, dates] = await Promise.all([
    knownOrders(deps, forum, productsOf(wish.changes)),
    datesOf(deps, { forum, asCaller }, wish.changes),
  ]);
  const problems = changeProblems(wish.changes, { kind: wish.kind, forum, orders, dates });
  const strangers = await strangersTo(deps, forum, { changes: wish.changes, orders });
  return ok({ orders, problems: [...problems, ...strangers].sort((a, b) => a.change - b.change) });
}

/** The same, for what is to be saved. */
export async function acceptableWish(deps: Deps, asking: Asking, wish: Wish): Promise<Result<'acceptable', ProposalRefusal>> {
  if (!saysEnough(wish)) return refused({ code: 'saysNothing' });
  const judged = await judgeWish(deps, asking, wish);
  if (!judged.ok) return judged;
  const { problems } = judged.value;
  return problems.length > 0 ? refused({ code: 'changesDoNotFit', problems }) : ok('acceptable');
}

async function datesOf(deps: Deps, asking: Asking, changes: readonly Change[]): Promise<ReadonlyMap<string, FoundDate>> {
  const dates = changes.filter((change) => change.kind === 'date');
  return new Map(await Promise.all(dates.map(async (change) => [dateKey(change.target), await dateIn(deps, asking, change)] as const)));
}

/** Where no order is known yet, an issue is of a product as far as it is in one of its projects. */
async function strangersTo(
  deps: Deps,
  forum: Forum,
  { changes, orders }: { changes: readonly Change[]; orders: KnownOrders },
): Promise<readonly ChangeProblem[]> {
  const unordered = changes
    .map((change, index) => ({ change, index }))
    .filter(({ change }) => change.kind !== 'date' && !isKnown(orders, change));
  const known = await deps.jira.issueBasics([...new Set(unordered.flatMap(({ change }) => issuesOfChange(change)))]);
  return unordered.flatMap(({ change, index }) => {
    const projects = forum.products.find(({ id }) => id === change.product)?.board.projects ?? [];
    const isStranger = (issue: IssueId) => !projects.some(({ id }) => id === known.get(issue)?.projectId);
    return issuesOfChange(change).flatMap((issue) => (isStranger(issue) ? [{ change: index, code: 'notInBacklog' as const, issue }] : []));
  });
}

const isKnown = (orders: KnownOrders, { product }: Change): boolean => product !== null && orders.has(product);

type DateChange = { target: DateTarget; product: Forum['products'][number]['id'] };

/** A date of another project than the product's is none of its dates, and one the caller may not see is not there. */
async function dateIn(deps: Deps, { forum, asCaller }: Asking, { target, product }: DateChange): Promise<FoundDate> {
  const board = forum.products.find(({ id }) => id === product)?.board;
  const found = await deps.jira.dateOf(target);
  if (found === 'gone' || !board?.projects.some(({ id }) => id === found.project)) return 'gone';
  return (await asCaller.mayBrowse(found.project)) ? { day: found.day } : 'gone';
}
