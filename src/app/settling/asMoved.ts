/** The agreed order as it was when each of several issues was moved, though they are looked at together (rule L15). */
import type { IssueId } from '../../domain/ids';
import { placed, withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import type { AgreedOrder } from '../../domain/ranking/agreedOrder';

/** `changes`: from the top down, each beside what stands there now. `above`: of each changed issue the one that it stands directly below. */
export type Moving = {
  readonly order: AgreedOrder;
  readonly changes: readonly AcceptedChange[];
  readonly above: ReadonlyMap<IssueId, IssueId | null>;
  readonly movedAt: (issue: IssueId) => number;
  /** Those found beside what was dragged away, on the side of its old place that keeps an agreement. */
  readonly beside: ReadonlyMap<IssueId, AcceptedChange>;
};

export const aboveEach = (changes: readonly AcceptedChange[]): ReadonlyMap<IssueId, IssueId | null> =>
  new Map(changes.flatMap((one) => (one.kind === 'placed' ? [[one.issue, one.after] as const] : [])));

/** Right before that one was moved, and right after. What `isNot` names counts as never moved. */
export function asMoved(
  { order, changes, above, movedAt, beside }: Moving,
  change: AcceptedChange,
  isNot: (issue: IssueId) => boolean,
): { readonly before: AgreedOrder; readonly after: AgreedOrder } {
  const isNotYet = (other: IssueId): boolean => isNot(other) || movedAt(other) >= movedAt(change.issue);
  const earlier = changes.filter(({ issue }) => !isNotYet(issue)).map((one) => beside.get(one.issue) ?? withoutThose(one, above, isNotYet));
  const before = withAccepted(order, earlier);
  return { before, after: withAccepted(before, [withoutThose(change, above, isNotYet)]) };
}

/** The same change as if these had stayed: what stands below one of them stands below the one above it. */
export function withoutThose(change: AcceptedChange, above: Moving['above'], hasStayed: (issue: IssueId) => boolean): AcceptedChange {
  if (change.kind === 'left') return change;
  let { after } = change;
  while (after !== null && above.has(after) && hasStayed(after)) after = above.get(after) ?? null;
  return placed(change.issue, after);
}
