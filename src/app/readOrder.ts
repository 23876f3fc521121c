/**
 * The order of a backlog as it stands at a close (rules W1, T4). A read of the backlog may be minutes old, so what is known to have changed
 * since is looked at where Jira has it now.
 */
import type { AgreedPosition } from '../domain/agreement/agreement';
import { isBroken } from '../domain/agreement/positions';
import type { Product } from '../domain/forum/forum';
import type { AccountId, IssueId, ProductId } from '../domain/ids';
import { type Instant, instant } from '../domain/instant';
import { type AgreedOrder, fromSnapshot, indexOf, issuesOf, placeAfter, without } from '../domain/ranking/agreedOrder';
import type { Deps, SeenIssue } from './ports';
import { SEARCH_LAGS_MS } from './searchLag';
import { belongs } from './settling/belongs';
import { placesIn, type Sought } from './settling/placeInOrder';
import { ranksOf } from './settling/planPutBack';

/** As many as one call reads. What else was moved right before is looked at by the first batch after the close. */
const AT_ONCE = 100;

/** People who move things while the event closes do so for a while, not for ever. */
const ROUNDS = 4;

type Given = {
  /** What the app itself has just moved. */
  readonly applied: readonly IssueId[];
  /** What is promised from now on. */
  readonly positions: readonly AgreedPosition[];
  /** The app's own account. */
  readonly app: AccountId;
};

/** @throws JiraFault when the backlog cannot be read */
export async function readOrder(deps: Deps, product: Product, { applied, positions, app }: Given): Promise<AgreedOrder> {
  const readAt = deps.clock.now();
  const ranks = new Map<IssueId, string>();
  for await (const page of deps.jira.backlog(product.board)) for (const { id, rank } of page) ranks.set(id, rank ?? '');
  const moved = [...new Set([...applied, ...(await lastMoved(deps, product.id))])].slice(0, AT_ONCE);
  const order = await withPlaced(deps, product, { ranks, moved: new Set(moved), app, shownSince: instant(readAt - SEARCH_LAGS_MS) });
  return withoutLeavers(deps, product, { order, positions });
}

/** Issues that events have told of lately, whatever was done about them; the latest first. */
async function lastMoved(deps: Deps, product: ProductId): Promise<readonly IssueId[]> {
  const { moves, settled } = await deps.inbox.read(product);
  const since = deps.clock.now() - SEARCH_LAGS_MS;
  const lately = [...moves, ...settled.filter(({ settledAt }) => settledAt >= since)].filter(({ kind }) => kind === 'moved');
  return lately.sort((a, b) => b.at - a.at).map(({ issue }) => issue);
}

type Placing = {
  readonly ranks: ReadonlyMap<IssueId, string>;
  readonly moved: ReadonlySet<IssueId>;
  readonly app: AccountId;
  /** Of what was moved later the ranks may not tell. */
  readonly shownSince: Instant;
};

/** Those of `moved` at their places among the others. Whatever of these turns out to be moved as well is placed with them in another round. */
async function withPlaced(deps: Deps, product: Product, { ranks, moved, app, shownSince }: Placing): Promise<AgreedOrder> {
  let aside = moved;
  for (let round = 1; ; round += 1) {
    const rest = [...ranks.keys()].filter((issue) => !aside.has(issue));
    const others = fromSnapshot(rest, (issue) => ranks.get(issue));
    if (aside.size === 0) return others;
    const late = new Set<IssueId>();
    const readSteady = async (probed: readonly IssueId[]) => {
      const seen = await deps.jira.lookAt(probed, product.board, app);
      const isLate = ({ id, changes }: SeenIssue) => !aside.has(id) && changes.some(({ at }) => at >= shownSince);
      const steady = [...seen.values()].filter((one) => !isLate(one));
      for (const { id } of seen.values()) if (!steady.some((one) => one.id === id)) late.add(id);
      return ranksOf(new Map(steady.map((one) => [one.id, one])));
    };
    const places = await placesIn(others, await ranksNow(deps, product, aside), readSteady);
    if (late.size === 0 || round === ROUNDS || aside.size + late.size > AT_ONCE)
      return places.reduce((now, { issue, after }) => placeAfter(now, issue, after), others);
    aside = new Set([...aside, ...late]);
  }
}

/** Of one moment; what has left the backlog is absent. */
async function ranksNow(deps: Deps, product: Product, issues: ReadonlySet<IssueId>): Promise<readonly Sought[]> {
  const states = await deps.jira.readIssues([...issues], product.board);
  return [...states.values()].filter((state) => belongs(state, product, true)).map(({ id, rank }) => ({ issue: id, rank: rank ?? '' }));
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
