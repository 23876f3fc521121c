/** The agreed order as it was before moves that were settled first, though they were made later (rule L15). */
import type { IssueId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { SettledMove } from '../../domain/lock/batch';
import { type AgreedOrder, issuesOf, without } from '../../domain/ranking/agreedOrder';
import type { LoadedLock } from './settling';

/** Issues of `later` stand where they did before: each judgement accepted one place. What is in the agreed order no more does not come back. */
export function orderBefore({ snapshot, lock }: LoadedLock, now: AgreedOrder, later: readonly SettledMove[]): AgreedOrder {
  const { accepted } = lock.value;
  const undone = new Set([...new Set(later.map(({ issue }) => issue))].flatMap((issue) => lastPlaces(issue)));
  const before = withAccepted(
    snapshot,
    accepted.filter((_, index) => !undone.has(index)),
  );
  const known = new Set(issuesOf(now));
  return without(
    before,
    issuesOf(before).filter((issue) => !known.has(issue)),
  );

  function lastPlaces(issue: IssueId): readonly number[] {
    const times = new Set(later.filter((move) => move.issue === issue).map(({ judgedAt }) => judgedAt)).size;
    return accepted.flatMap((change, index) => (change.issue === issue ? [index] : [])).slice(-times);
  }
}
