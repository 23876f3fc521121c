/** Puts back what was moved and leaves alone what was not (rules R1-R3). */
import type { IssueId } from '../ids';
import { currentPlaces } from './currentPlaces';
import { keptIssues } from './keptIssues';
import { ISSUES_PER_CALL, type Orders, type PlanLimits, type RestorePlan } from './plan';
import { rankCalls } from './rankCalls';

/** `moved` names the issues that somebody moved since the orders agreed; ids that the orders do not hold are ignored. */
export type MovedOrders = Orders & { readonly moved: ReadonlySet<IssueId> };

/** @throws RangeError when `target` and `current` do not hold the same issues, each once. */
export function surgicalPlan({ target, current, moved }: MovedOrders, { issuesPerCall = ISSUES_PER_CALL }: PlanLimits = {}): RestorePlan {
  // One issue that nobody moved outweighs all that somebody moved together. Sums stay exact: 50,000 issues weigh less than 2^32.
  const unmovedWeight = moved.size + 1;
  const unmovedOrMoved = target.map((issue) => (moved.has(issue) ? 1 : unmovedWeight));
  const kept = keptIssues(currentPlaces({ target, current }), { weightOf: (index) => unmovedOrMoved[index] ?? 0, issuesPerCall });
  return { aim: 'surgical', calls: rankCalls(target, { kept, issuesPerCall }), touched: target.length - kept.length };
}
