/** Which standing agreements a wish would change (rule O6): it is accepted for the next event only, and says so. */
import { newlyBroken, positionsOf } from '../agreement/positions';
import type { Agreement } from '../agreement/agreement';
import type { IssueId, ProductId } from '../ids';
import { type AgreedOrder, unhinted } from '../ranking/agreedOrder';
import { type Change, type DateTarget, issuesOfChange } from './change';
import { type KnownOrders, ordersAfter } from './orderAfter';

/** Those of the standing agreements whose promised positions would no longer hold, or whose issues, dates or subjects are touched. */
export function agreementHits(
  changes: readonly Change[],
  { standing, orders }: { standing: readonly Agreement[]; orders: KnownOrders },
): readonly Agreement[] {
  const after = new Map([...ordersAfter(changes, orders)].map(([product, order]) => [product, unhinted(order)]));
  const before = new Map([...orders].map(([product, order]) => [product, agreedBefore(order)]));
  return standing.filter(
    (agreement) =>
      changes.some((change) => agreement.changes.some((agreed) => touches(change, agreed))) ||
      agreement.products.some((product) => breaks(agreement, { product, before: before.get(product), after: after.get(product) })),
  );
}

/** The wishes of an event are all held against the same orders. */
const seen = new WeakMap<readonly IssueId[], AgreedOrder>();

function agreedBefore(order: readonly IssueId[]): AgreedOrder {
  const agreed = seen.get(order) ?? unhinted(order);
  seen.set(order, agreed);
  return agreed;
}

type Orders = { product: ProductId; before: AgreedOrder | undefined; after: AgreedOrder | undefined };

function breaks(agreement: Agreement, { product, before, after }: Orders): boolean {
  return before !== undefined && after !== undefined && newlyBroken(positionsOf(agreement, product), before, after) !== null;
}

/** Whether a change moves, drops or dates what an agreement speaks of. Standing next to it is no touching. */
export function touches(change: Change, agreed: Change): boolean {
  switch (change.kind) {
    case 'place':
      return change.issues.some((issue) => speaksOfPlace(agreed, issue));
    case 'drop':
      return issuesOfChange(agreed).includes(change.issue);
    case 'date':
      return agreed.kind === 'date' && isSameTarget(change.target, agreed.target);
    case 'statement':
      return agreed.kind === 'statement' && change.product === agreed.product && isSameText(change.subject, agreed.subject);
    case 'add':
      return false;
  }
}

const speaksOfPlace = (agreed: Change, issue: IssueId): boolean => agreed.kind !== 'date' && issuesOfChange(agreed).includes(issue);

export function isSameTarget(one: DateTarget, other: DateTarget): boolean {
  return one.kind === 'version' ? other.kind === 'version' && one.id === other.id : other.kind === 'dueDate' && one.issue === other.issue;
}

const isSameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
