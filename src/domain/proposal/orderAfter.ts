/** What changes make of a product's order (rule O3): the very calls that apply them, made on paper. */
import { type IssueId, type ProductId, issueId } from '../ids';
import { applyRankCall } from '../ranking/applyRankCall';
import { callsOf } from './callsOf';
import type { Change } from './change';

/** The orders that are known, by product, top first. */
export type KnownOrders = ReadonlyMap<ProductId, readonly IssueId[]>;

type Placing = Extract<Change, { kind: 'place' }>;

/** Stands for the issue that a change adds, until Jira has made it. `index` counts the changes of its product from 0. */
export const addedIssue = (index: number): IssueId => issueId(String(-1 - index));

export const changesOf = (changes: readonly Change[], product: ProductId): readonly Change[] =>
  changes.filter((change) => change.product === product);

/** One product's order after its changes, in sequence. A change that does not fit the order leaves it as it is. */
export const orderAfter = (order: readonly IssueId[], changes: readonly Change[]): readonly IssueId[] =>
  changes.reduce((now, change, index) => orderAfterOne(now, change, addedIssue(index)), order);

/** Each product's order after the changes that are its own. Asked for twice (what it would do, what it would break), it is made once. */
export function ordersAfter(changes: readonly Change[], orders: KnownOrders): KnownOrders {
  const known = made.get(changes);
  if (known?.of === orders) return known.after;
  const after = new Map([...orders].map(([product, order]) => [product, orderAfter(order, changesOf(changes, product))]));
  made.set(changes, { of: orders, after });
  return after;
}

const made = new WeakMap<readonly Change[], { of: KnownOrders; after: KnownOrders }>();

function orderAfterOne(order: readonly IssueId[], change: Change, added: IssueId): readonly IssueId[] {
  switch (change.kind) {
    case 'place':
      return withPlaced(order, change);
    case 'add':
      // Jira makes a new issue at the bottom.
      return withPlaced([...order, added], { kind: 'place', product: change.product, issues: [added], where: change.where });
    case 'drop':
      return order.filter((issue) => issue !== change.issue);
    case 'date':
    case 'statement':
      return order;
  }
}

function withPlaced(order: readonly IssueId[], placing: Placing): readonly IssueId[] {
  return canPlace(order, placing) ? callsOf(placing, order).reduce(applyRankCall, order) : order;
}

function canPlace(order: readonly IssueId[], { issues, where }: Placing): boolean {
  const moved = new Set(issues);
  const anchors = where.kind === 'above' || where.kind === 'below' ? [where.issue] : [];
  if (moved.size !== issues.length || anchors.some((issue) => moved.has(issue))) return false;
  const named = new Set([...issues, ...anchors]);
  return order.filter((issue) => named.has(issue)).length === named.size;
}
