/** Holds what the Product Owner moved against the positions that agreements promise (rule L15). */
import type { AgreedPosition } from '../../domain/agreement/agreement';
import { namedIn } from '../../domain/agreement/positions';
import type { IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { isOpenTo } from '../../domain/lock/scopedOpening';
import { placed, withAccepted } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { type AgreedOrder, directlyBelow, indexOf, without } from '../../domain/ranking/agreedOrder';
import { asItSeemed, type Known, NOTHING_PROMISED } from './asItSeemed';
import { aboveEach, asMoved, withoutThose } from './asMoved';
import type { LoadedLock } from './settling';

type Standing = Known & {
  order: AgreedOrder;
  moved: ReadonlySet<IssueId>;
  /** Issues that say nothing of the place of others, since somebody moved them. */
  aside: ReadonlySet<IssueId>;
};

/** The moved issues that may not enter the agreed order where they stand, each with the number of the agreement that it would break; and the changes. */
export type Held = { against: ReadonlyMap<IssueId, number>; changes: readonly AcceptedChange[] };

/** A move that kept an agreement is not blamed for a later one that broke it: the later one counts as never made, and the others are taken anew. */
export function againstAgreements(loaded: LoadedLock, standing: Standing): Held {
  if (loaded.lockedSince === null || loaded.lock.value.positions.length === 0) return { against: new Map(), changes: standing.changes };
  const blamed = new Map<IssueId, number>();
  for (;;) {
    const { later, ...held } = takenInTurn(loaded, standing, blamed);
    if (!later) return held;
    blamed.set(later.issue, later.agreement);
  }
}

/** `later`: an issue taken before one that does not fit beside it, though it was moved after that one had kept the agreement. */
type InTurn = Held & { readonly later?: { readonly issue: IssueId; readonly agreement: number } };

/**
 * Changes are taken one after the other, a broken one as if it had not been, so that none is blamed for another. What stands beside an issue that was
 * dragged away stands on either side of it: on that which keeps the agreement, if there is one.
 */
function takenInTurn(
  loaded: LoadedLock,
  { order, changes, moved, aside, batch, settled, states, before: orderBefore }: Standing,
  blamed: ReadonlyMap<IssueId, number>,
): InTurn {
  const movedAt = (issue: IssueId): number => batch.latest.get(issue)?.at ?? Infinity;
  const mayBreak = (issue: IssueId): boolean => {
    const at = batch.latest.get(issue)?.at;
    return moved.has(issue) && at !== undefined && isHeld(loaded, { issue, at });
  };
  /** An issue that the promise names was free to move, and was moved since: that undid it. */
  const isUndoneSince = (position: AgreedPosition, at: number): boolean => {
    const named = namedIn([position]);
    const moves = [...settled, ...[...batch.latest].map(([issue, move]) => ({ ...move, issue }))];
    return moves.some((move) => named.has(move.issue) && move.at > at && move.verdict === 'allowed' && !isHeld(loaded, move));
  };
  const { positions } = loaded.lock.value;
  const seemed = asItSeemed({ changes, batch, settled, states, before: orderBefore });
  const above = aboveEach(changes);
  const against = new Map(blamed);
  const isAgainst = (issue: IssueId): boolean => against.has(issue);
  const taken = new Map<IssueId, AcceptedChange>();
  const beside = new Map<IssueId, AcceptedChange>();
  let now = order;
  let lowered: IssueId | null = null;
  for (const change of changes) {
    const { issue } = change;
    if (isAgainst(issue)) continue;
    const before = now;
    const found = withoutThose(change, above, isAgainst);
    const promised = mayBreak(issue)
      ? seemed(positions, movedAt(issue), { then: asMoved({ order, changes, above, movedAt, beside }, change, isAgainst), now: before })
      : NOTHING_PROMISED;
    const below = notAbove(before, found, lowered);
    const wanted = promised.brokenBy(below) ? found : below;
    const broken = promised.brokenBy(wanted);
    const other = broken && otherSides(before, wanted, aside).find((one) => !promised.brokenBy(one));
    if (!broken || other || isUndoneSince(broken, movedAt(issue))) {
      now = withAccepted(before, [other ?? wanted]);
      const lower = other ?? (wanted === found ? null : wanted);
      taken.set(issue, lower ?? change);
      if (lower) {
        beside.set(issue, lower);
        lowered = issue;
      }
      continue;
    }
    const isLater = (one: IssueId): boolean => taken.has(one) && mayBreak(one) && movedAt(one) > movedAt(issue);
    const later = promised.wasKept(broken) ? [...namedIn([broken])].find(isLater) : undefined;
    if (later !== undefined) return { against, changes, later: { issue: later, agreement: broken.agreement } };
    against.set(issue, broken.agreement);
  }
  return { against, changes: changes.map((change) => taken.get(change.issue) ?? change) };
}

/** What stood below another goes on standing below it, though that was placed further down. */
function notAbove(order: AgreedOrder, change: AcceptedChange, other: IssueId | null): AcceptedChange {
  if (change.kind === 'left' || other === null) return change;
  const isAbove = change.after === null || indexOf(order, change.after) < indexOf(order, other);
  return isAbove ? placed(change.issue, other) : change;
}

/** The same place further down among issues that are set aside, the nearest first. */
function otherSides(order: AgreedOrder, change: AcceptedChange, aside: ReadonlySet<IssueId>): readonly AcceptedChange[] {
  if (change.kind === 'left') return [];
  return directlyBelow(without(order, [change.issue]), change.after, aside).map((above) => placed(change.issue, above));
}

/** What was moved before the agreement was made, or in an emergency that opened it, breaks nothing. */
export const isHeld = ({ lockedSince, judging }: LoadedLock, move: { issue: IssueId; at: Instant }): boolean =>
  lockedSince !== null && move.at >= lockedSince && !isOpenTo(judging.openings, move);
