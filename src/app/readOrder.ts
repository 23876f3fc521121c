/**
 * The order of a backlog as it stands at a close (rules W1, T4). A read of the backlog may be minutes old, so what is known to have changed
 * since is looked at where Jira has it now.
 */
import type { AgreedPosition } from '../domain/agreement/agreement';
import { isBroken } from '../domain/agreement/positions';
import type { Product } from '../domain/forum/forum';
import type { IssueId, ProductId } from '../domain/ids';
import { type AgreedOrder, fromSnapshot, indexOf, issuesOf, placeAfter, without } from '../domain/ranking/agreedOrder';
import type { Deps } from './ports';
import { SEARCH_LAGS_MS } from './searchLag';
import { belongs } from './settling/belongs';
import { placesIn } from './settling/placeInOrder';
import { ranksOf } from './settling/planPutBack';

/** As many as one call reads. What else was moved right before is looked at by the first batch after the close. */
const AT_ONCE = 100;

/** `applied`: what the app itself has just moved. `positions`: what is promised from now on. @throws JiraFault when the backlog cannot be read */
export async function readOrder(
  deps: Deps,
  product: Product,
  { applied, positions }: { applied: readonly IssueId[]; positions: readonly AgreedPosition[] },
): Promise<AgreedOrder> {
  const ranks = new Map<IssueId, string | null>();
  for await (const page of deps.jira.backlog(product.board)) for (const { id, rank } of page) ranks.set(id, rank);
  const moved = [...new Set([...applied, ...(await lastMoved(deps, product.id))])].slice(0, AT_ONCE);
  for (const issue of moved) ranks.delete(issue);
  const others = fromSnapshot([...ranks.keys()], (issue) => ranks.get(issue) ?? undefined);
  return withoutLeavers(deps, product, { order: await withPlaced(deps, product, others, moved), positions });
}

/** Issues that events have told of lately, whatever was done about them; the latest first. */
async function lastMoved(deps: Deps, product: ProductId): Promise<readonly IssueId[]> {
  const { moves, settled } = await deps.inbox.read(product);
  const since = deps.clock.now() - SEARCH_LAGS_MS;
  const lately = [...moves, ...settled.filter(({ settledAt }) => settledAt >= since)].filter(({ kind }) => kind === 'moved');
  return lately.sort((a, b) => b.at - a.at).map(({ issue }) => issue);
}

async function withPlaced(deps: Deps, product: Product, order: AgreedOrder, issues: readonly IssueId[]): Promise<AgreedOrder> {
  if (issues.length === 0) return order;
  const states = await deps.jira.readIssues(issues, product.board);
  const staying = [...states.values()]
    .filter((state) => belongs(state, product, true))
    .map(({ id, rank }) => ({ issue: id, rank: rank ?? '' }));
  const places = await placesIn(order, staying, async (probed) => ranksOf(await deps.jira.readIssues(probed, product.board)));
  return places.reduce((now, { issue, after }) => placeAfter(now, issue, after), order);
}

/** No event tells the lock of what was closed; what left a moment ago must not stand above what was just agreed to be the first. */
async function withoutLeavers(
  deps: Deps,
  product: Product,
  { order, positions }: { order: AgreedOrder; positions: readonly AgreedPosition[] },
): Promise<AgreedOrder> {
  const late = positions.filter((position) => position.kind === 'position' && isBroken(order, position));
  const above = issuesOf(order).slice(0, Math.min(AT_ONCE, Math.max(0, ...late.map(({ issue }) => indexOf(order, issue)))));
  if (above.length === 0) return order;
  const states = await deps.jira.readIssues(above, product.board);
  return without(
    order,
    above.filter((issue) => !belongs(states.get(issue), product, true)),
  );
}
