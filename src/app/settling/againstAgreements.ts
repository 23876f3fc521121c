/** Holds what the Product Owner moved against the positions that agreements promise (rule L15). */
import type { AgreedPosition } from '../../domain/agreement/agreement';
import { isBroken, newlyBroken } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Batch } from '../../domain/lock/batch';
import { isOpenTo } from '../../domain/lock/scopedOpening';
import { placed, withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { type AgreedOrder, indexOf, issueAt, without } from '../../domain/ranking/agreedOrder';
import type { LoadedLock } from './settling';

type Standing = {
  order: AgreedOrder;
  changes: readonly AcceptedChange[];
  moved: ReadonlySet<IssueId>;
  /** Issues that say nothing of the place of others, since somebody moved them. */
  aside: ReadonlySet<IssueId>;
  batch: Batch;
};

/** The moved issues that may not enter the agreed order where they stand, each with the number of the agreement that it would break; and the changes. */
export type Held = { against: ReadonlyMap<IssueId, number>; changes: readonly AcceptedChange[] };

/**
 * Changes are taken one after the other, a broken one as if it had not been, so that none is blamed for another. What stands beside an issue that was
 * dragged away stands on either side of it: on that which keeps the agreement, if there is one.
 */
export function againstAgreements(loaded: LoadedLock, { order, changes, moved, aside, batch }: Standing): Held {
  const { positions } = loaded.lock.value;
  const against = new Map<IssueId, number>();
  if (loaded.lockedSince === null || positions.length === 0) return { against, changes };
  const madeAt = (issue: IssueId): number => batch.latest.get(issue)?.at ?? Infinity;
  const mayBreak = (issue: IssueId): boolean => {
    const at = batch.latest.get(issue)?.at;
    return moved.has(issue) && at !== undefined && isHeld(loaded, { issue, at });
  };
  /** Positions that held when that one was moved: what was moved later may have made room for them. */
  const heldBy = (issue: IssueId): readonly AgreedPosition[] => {
    const then = withAccepted(
      order,
      changes.filter((change) => madeAt(change.issue) < madeAt(issue)),
    );
    return positions.filter((position) => !isBroken(then, position));
  };
  const insteadOf = new Map<IssueId, IssueId | null>();
  let now = order;
  const taken = changes.map((change) => {
    const wanted = change.kind === 'placed' ? { ...change, after: standsBelow(change.after, insteadOf) } : change;
    const before = now;
    const held = mayBreak(wanted.issue) ? heldBy(wanted.issue) : [];
    const brokenBy = (one: AcceptedChange) => newlyBroken(held, before, withAccepted(before, [one]));
    const broken = brokenBy(wanted);
    const other = broken && otherSides(before, wanted, aside).find((one) => !brokenBy(one));
    if (broken && !other) {
      against.set(wanted.issue, broken.agreement);
      if (wanted.kind === 'placed') insteadOf.set(wanted.issue, wanted.after);
      return change;
    }
    now = withAccepted(before, [other ?? wanted]);
    return other ?? change;
  });
  return { against, changes: taken };
}

/** The same place further down among issues that are set aside, the nearest first. */
function otherSides(order: AgreedOrder, change: AcceptedChange, aside: ReadonlySet<IssueId>): readonly AcceptedChange[] {
  if (change.kind === 'left') return [];
  const others = without(order, [change.issue]);
  const found: AcceptedChange[] = [];
  for (let at = change.after === null ? 0 : indexOf(others, change.after) + 1; ; at += 1) {
    const next = issueAt(others, at);
    if (next === null || !aside.has(next)) return found;
    found.push(placed(change.issue, next));
  }
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
