/** Holds what the Product Owner moved against the positions that agreements promise (rule L15). */
import { newlyBroken } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import type { Batch } from '../../domain/lock/batch';
import { isOpenTo } from '../../domain/lock/scopedOpening';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import type { AgreedOrder } from '../../domain/ranking/agreedOrder';
import type { LoadedLock } from './settling';

type Standing = { order: AgreedOrder; changes: readonly AcceptedChange[]; moved: ReadonlySet<IssueId>; batch: Batch };

/**
 * The moved issues that may not enter the agreed order where they stand, each with the number of the agreement that it would break. Changes are
 * taken one after the other, a broken one as if it had not been, so that none is blamed for another.
 */
export function againstAgreements(loaded: LoadedLock, { order, changes, moved, batch }: Standing): ReadonlyMap<IssueId, number> {
  const { positions } = loaded.lock.value;
  const against = new Map<IssueId, number>();
  if (loaded.lockedSince === null || positions.length === 0) return against;
  const isHeld = heldAgainst(loaded, batch);
  const insteadOf = new Map<IssueId, IssueId | null>();
  let now = order;
  for (const change of changes) {
    const wanted = change.kind === 'placed' ? { ...change, after: standsBelow(change.after, insteadOf) } : change;
    const next = withAccepted(now, [wanted]);
    const broken = moved.has(wanted.issue) && isHeld(wanted.issue) ? newlyBroken(positions, now, next) : null;
    if (!broken) now = next;
    else {
      against.set(wanted.issue, broken.agreement);
      if (wanted.kind === 'placed') insteadOf.set(wanted.issue, wanted.after);
    }
  }
  return against;
}

/** What was moved before the agreement was made, or in an emergency that opened it, breaks nothing. */
function heldAgainst({ lockedSince, judging }: LoadedLock, batch: Batch): (issue: IssueId) => boolean {
  return (issue) => {
    const at = batch.latest.get(issue)?.at;
    return at !== undefined && lockedSince !== null && at >= lockedSince && !isOpenTo(judging.openings, { issue, at });
  };
}

/** What stands below an issue that goes back stands, from then on, below the one above it. */
function standsBelow(after: IssueId | null, insteadOf: ReadonlyMap<IssueId, IssueId | null>): IssueId | null {
  let above = after;
  while (above !== null && insteadOf.has(above)) above = insteadOf.get(above) ?? null;
  return above;
}
