/** Where a moved issue was found, read from the order's hints alone: it costs no call, and says nothing once the hints are stale (rule L12). */
import type { IssueId } from '../ids';
import { type AgreedOrder, indexOf, issueAt } from '../ranking/agreedOrder';
import type { Place } from './productLock';
import type { Ranks } from './runs';

/** Null where Jira has renewed its ranks since the hints were taken. */
export function foundPlace(order: AgreedOrder, { issue, place, ranks }: { issue: IssueId; place: Place; ranks: Ranks }): Place | null {
  const rank = ranks.get(issue);
  const known = [place.below, place.above].filter((neighbour) => neighbour !== null);
  const holds = known.some((neighbour) => order.hints[indexOf(order, neighbour)] === ranks.get(neighbour));
  if (rank === undefined || !holds) return null;
  let below: IssueId | null = null;
  for (const [index, hint] of order.hints.entries()) {
    const other = issueAt(order, index);
    if (hint === '' || other === issue) continue;
    if (hint >= rank) return { below, above: other };
    below = other;
  }
  return { below, above: null };
}
