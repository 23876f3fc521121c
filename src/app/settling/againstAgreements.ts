/** Holds what the Product Owner moved against the positions that agreements promise (rule L15). */
import { newlyBroken } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
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
  const mayBreak = (issue: IssueId): boolean => {
    const at = batch.latest.get(issue)?.at;
    return moved.has(issue) && at !== undefined && isHeld(loaded, { issue, at });
  };
  const insteadOf = new Map<IssueId, IssueId | null>();
  let now = order;
  for (const change of changes) {
    const wanted = change.kind === 'placed' ? { ...change, after: standsBelow(change.after, insteadOf) } : change;
    const next = withAccepted(now, [wanted]);
    const broken = mayBreak(wanted.issue) ? newlyBroken(positions, now, next) : null;
    if (!broken) now = next;
    else {
      against.set(wanted.issue, broken.agreement);
      if (wanted.kind === 'placed') insteadOf.set(wanted.issue, wanted.after);
    }
  }
  return against;
}

/** What was moved before the agreement was made, or in an emergency that opened it, breaks nothing. */
export const isHeld = ({ lockedSince, judging }: LoadedLock, move: { issue: IssueId; at: Instant }): boolean =>
  lockedSince !== null && move.at >= lockedSince && !isOpenTo(judging.openings, move);

/** What stands below an issue that goes back stands, from then on, below the one above it. */
function standsBelow(after: IssueId | null, insteadOf: ReadonlyMap<IssueId, IssueId | null>): IssueId | null {
  let above = after;
  while (above !== null && insteadOf.has(above)) above = insteadOf.get(above) ?? null;
  return above;
}
