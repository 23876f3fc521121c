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
  const movedCount = target.filter((issue) => moved.has(issue)).length;
  // An issue outweighs all calls, one that nobody moved outweighs all moved ones as well. Sums are exact up to 200,000 issues.
  const movedWeight = target.length + 1;
  const unmovedWeight = movedWeight * (movedCount + 1);
  const weights = target.map((issue) => (moved.has(issue) ? movedWeight : unmovedWeight));
  const kept = keptIssues(currentPlaces({ target, current }), {
    issueWeight: (index) => weights[index] ?? 0,
    callWeight: 1,
    issuesPerCall,
  });
  return { aim: 'surgical', calls: rankCalls(target, { kept, issuesPerCall }), touched: target.length - kept.length };
}
