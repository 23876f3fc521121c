/** The agreed order as it stands: the snapshot with every change accepted since (rule L6). */
import type { IssueId } from '../ids';
import { type AgreedOrder, has, placeAfter, without } from '../ranking/agreedOrder';
import type { AcceptedChange } from './productLock';

/** After this many changes a new snapshot is written, so that reading the order stays cheap. */
export const COMPACT_ABOVE = 200;

export function withAccepted(order: AgreedOrder, changes: readonly AcceptedChange[]): AgreedOrder {
  return changes.reduce(applyChange, order);
}

/** A change whose neighbour has left since puts the issue at the top: it cannot happen to a log written in sequence. */
function applyChange(order: AgreedOrder, change: AcceptedChange): AgreedOrder {
  if (change.kind === 'left') return without(order, [change.issue]);
  const after = change.after !== null && has(order, change.after) ? change.after : null;
  return placeAfter(order, change.issue, after);
}

export const left = (issue: IssueId): AcceptedChange => ({ kind: 'left', issue });
export const placed = (issue: IssueId, after: IssueId | null): AcceptedChange => ({ kind: 'placed', issue, after });
