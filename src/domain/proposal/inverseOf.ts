/** The changes that take changes back (rule O5). */
import type { IssueId, ProductId } from '../ids';
import { ISSUES_PER_CALL, type RankCall } from '../ranking/plan';
import { surgicalPlan } from '../ranking/surgicalPlan';
import type { Change, Where } from './change';
import { type KnownOrders, addedIssue, changesOf, orderAfter } from './orderAfter';

/**
 * Made after `changes`, they bring back the orders of before, and dates that there were. What was dropped stays closed: nothing in Jira
 * reopens it here. An added issue is named by its stand-in (`addedIssue`).
 */
export function inverseOf(changes: readonly Change[], before: KnownOrders): readonly Change[] {
  const orders = [...before].flatMap(([product, order]) => backToOrder(order, { product, changes: changesOf(changes, product) }));
  const dates = changes.flatMap((change): readonly Change[] =>
    change.kind === 'date' && change.from !== null ? [{ ...change, from: change.to, to: change.from }] : [],
  );
  return [...orders, ...dates.reverse()];
}

function backToOrder(order: readonly IssueId[], of: { product: ProductId; changes: readonly Change[] }): readonly Change[] {
  const { product, changes } = of;
  const added = changes.flatMap((change, index) => (change.kind === 'add' ? [addedIssue(index)] : []));
  const dropped = new Set(changes.flatMap((change) => (change.kind === 'drop' ? [change.issue] : [])));
  const moved = new Set(changes.flatMap((change) => (change.kind === 'place' ? change.issues : [])));
  const target = order.filter((issue) => !dropped.has(issue));
  const current = orderAfter(order, changes).filter((issue) => !added.includes(issue));
  const { calls } = surgicalPlan({ target, current, moved }, { issuesPerCall: ISSUES_PER_CALL });
  return [
    ...added.map((issue): Change => ({ kind: 'drop', product, issue })),
    ...calls.map(({ issues, anchor }): Change => ({ kind: 'place', product, issues, where: placeAt(anchor) })),
  ];
}

const placeAt = (anchor: RankCall['anchor']): Where =>
  'after' in anchor ? { kind: 'below', issue: anchor.after } : { kind: 'above', issue: anchor.before };
