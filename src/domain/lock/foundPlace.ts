/**
 * Where a moved issue was found (rule L12). The order's hints narrow it down to a few issues without a call; their true ranks, read
 * together for a whole batch, say the rest. Where Jira has renewed its ranks since the hints were taken, nothing is said.
 */
import type { IssueId } from '../ids';
import { type AgreedOrder, indexOf, issueAt } from '../ranking/agreedOrder';
import type { Place } from './productLock';
import { type Ranks, compareRanks } from './runs';

type Moved = { issue: IssueId; place: Place; ranks: Ranks };

/** The issues among which it stands, in agreed order, with the nearest hinted ones around them; null where the hints are stale. */
export function hintedStretch(order: AgreedOrder, { issue, place, ranks }: Moved): readonly IssueId[] | null {
  const rank = ranks.get(issue);
  if (rank === undefined || !hintsHold(order, place, ranks)) return null;
  let from = 0;
  let to = order.ids.length - 1;
  for (const [index, hint] of order.hints.entries()) {
    if (hint === '' || issueAt(order, index) === issue) continue;
    if (hint >= rank) {
      to = index;
      break;
    }
    from = index;
  }
  return order.ids.slice(from, to + 1).flatMap((_, offset) => issueAt(order, from + offset) ?? []);
}

/** Judged by the neighbours, whose true ranks are known; where neither carries a hint they are taken to hold. */
function hintsHold(order: AgreedOrder, { below, above }: Place, ranks: Ranks): boolean {
  const hinted = [below, above].filter((neighbour) => neighbour !== null && order.hints[indexOf(order, neighbour)] !== '');
  return hinted.every((neighbour) => neighbour === null || order.hints[indexOf(order, neighbour)] === ranks.get(neighbour));
}

/** The neighbours it was found between, of those whose ranks are known. */
export function placeWithin(stretch: readonly IssueId[], { issue, ranks }: Pick<Moved, 'issue' | 'ranks'>): Place {
  const rank = ranks.get(issue);
  const known = stretch.filter((other) => other !== issue && ranks.has(other)).sort((a, b) => compareRanks(ranks.get(a), ranks.get(b)));
  const above = known.find((other) => compareRanks(ranks.get(other), rank) > 0) ?? null;
  const below = known.findLast((other) => compareRanks(ranks.get(other), rank) < 0) ?? null;
  return { below, above };
}
