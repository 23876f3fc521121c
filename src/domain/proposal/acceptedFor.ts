/** What a placing means for an agreed order that is already locked (rule T5). */
import type { IssueId } from '../ids';
import { placed } from '../lock/agreedNow';
import type { AcceptedChange } from '../lock/productLock';
import { type AgreedOrder, has, issueAt, issuesOf, neighbours, size, without } from '../ranking/agreedOrder';
import type { Change, Where } from './change';

/** None for a change that places nothing, or next to an issue that is not in the order. */
export function acceptedFor(order: AgreedOrder, change: Change): readonly AcceptedChange[] {
  if (change.kind !== 'place') return [];
  const moved = change.issues.filter((issue) => has(order, issue));
  const [first, ...others] = moved;
  if (first === undefined) return [];
  const after = standsBelow(order, change.where, new Set(moved));
  if (after === undefined) return [];
  return [placed(first, after), ...others.map((issue, index) => placed(issue, moved[index] ?? first))];
}

/** Null: at the top. Undefined: next to an issue that is not there. */
function standsBelow(order: AgreedOrder, where: Where, moved: ReadonlySet<IssueId>): IssueId | null | undefined {
  const rest = without(order, moved);
  switch (where.kind) {
    case 'top':
      return null;
    case 'bottom':
      return issueAt(rest, size(rest) - 1);
    case 'position':
      return issueAt(rest, Math.min(where.position - 1, size(rest)) - 1);
    case 'below':
      return issuesOf(rest).includes(where.issue) ? where.issue : undefined;
    case 'above':
      return issuesOf(rest).includes(where.issue) ? neighbours(rest, where.issue, new Set()).below : undefined;
  }
}
