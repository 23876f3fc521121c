/** Holds what the Product Owner moved against the positions that agreements promise (rule L15). */
import { newlyBroken } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import type { AgreedOrder } from '../../domain/ranking/agreedOrder';
import type { LoadedLock } from './settling';

type Standing = { order: AgreedOrder; changes: readonly AcceptedChange[]; moved: ReadonlySet<IssueId> };
type Held = { changes: readonly AcceptedChange[]; against: ReadonlyMap<IssueId, number> };

/**
 * The changes that may enter the agreed order, and the moved issues that may not, each with the number of the agreement it would break.
 * Where the lock only watches, such a move enters the order all the same and is told as a breach.
 */
export function withinAgreements({ lock, isLocked, putsBack }: LoadedLock, { order, changes, moved }: Standing): Held {
  const { positions } = lock.value;
  if (!isLocked || positions.length === 0) return { changes, against: new Map() };
  const against = new Map<IssueId, number>();
  const insteadOf = new Map<IssueId, IssueId | null>();
  const kept: AcceptedChange[] = [];
  let now = order;
  for (const change of changes) {
    const wanted = change.kind === 'placed' ? { ...change, after: standsBelow(change.after, insteadOf) } : change;
    const next = withAccepted(now, [wanted]);
    const broken = moved.has(wanted.issue) ? newlyBroken(positions, now, next) : null;
    if (broken) against.set(wanted.issue, broken.agreement);
    if (broken && putsBack) {
      if (wanted.kind === 'placed') insteadOf.set(wanted.issue, wanted.after);
      continue;
    }
    kept.push(wanted);
    now = next;
  }
  return { changes: kept, against };
}

/** What stood below an issue that goes back stands below the one above it. */
function standsBelow(after: IssueId | null, insteadOf: ReadonlyMap<IssueId, IssueId | null>): IssueId | null {
  let above = after;
  while (above !== null && insteadOf.has(above)) above = insteadOf.get(above) ?? null;
  return above;
}
