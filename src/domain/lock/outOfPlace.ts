/**
 * Which of the issues that may stay where they stand have left their place in the agreed order (rules L2, L7). The others serve as neighbours:
 * what was dragged away from among them goes back to where it stood, and not to their edge.
 */
import type { IssueId } from '../ids';
import { currentPlaces } from '../ranking/currentPlaces';
import { keptIssues } from '../ranking/keptIssues';
import { type Ranks, type Run, ordersOf } from './runs';

/** As few as explain what is seen, and of those rather the ones in `fresh` than what was judged before. */
export function outOfPlace(run: Run, ranks: Ranks, fresh: ReadonlySet<IssueId>): readonly IssueId[] {
  const orders = ordersOf(run, ranks);
  const those = new Set(run.issues);
  const weights = weightsFor(orders.target.length);
  const issueWeight = (index: number): number => {
    const issue = orders.target[index];
    if (issue === undefined || !those.has(issue)) return weights.neighbour;
    return fresh.has(issue) ? weights.fresh : weights.older;
  };
  const kept = new Set(keptIssues(currentPlaces(orders), { issueWeight, callWeight: 0, issuesPerCall: 1 }));
  return orders.target.filter((issue, index) => those.has(issue) && !kept.has(index));
}

/** Each outweighs all of the kind before it. */
function weightsFor(count: number): { fresh: number; older: number; neighbour: number } {
  const older = count + 1;
  return { fresh: 1, older, neighbour: older * (count + 1) };
}
