/**
 * Which of the issues that may stay where they stand have left their place in the agreed order (rule L2). The others serve as neighbours:
 * what was dragged away from among them goes back to where it stood, and not to their edge.
 */
import type { IssueId } from '../ids';
import { currentPlaces } from '../ranking/currentPlaces';
import { keptIssues } from '../ranking/keptIssues';
import { type Ranks, type Run, ordersOf } from './runs';

/** As few as explain what is seen. */
export function outOfPlace(run: Run, ranks: Ranks): readonly IssueId[] {
  const orders = ordersOf(run, ranks);
  const those = new Set(run.issues);
  const neighbourWeight = orders.target.length + 1;
  const issueWeight = (index: number): number => {
    const issue = orders.target[index];
    return issue !== undefined && those.has(issue) ? 1 : neighbourWeight;
  };
  const kept = new Set(keptIssues(currentPlaces(orders), { issueWeight, callWeight: 0, issuesPerCall: 1 }));
  return orders.target.filter((issue, index) => those.has(issue) && !kept.has(index));
}
