/** Repairs an order in the fewest calls, whatever it moves on the way (rule R4). */
import { currentPlaces } from './currentPlaces';
import { keptIssues } from './keptIssues';
import { ISSUES_PER_CALL, type Orders, type PlanLimits, type RestorePlan } from './plan';
import { rankCalls } from './rankCalls';

/** @throws RangeError when `target` and `current` do not hold the same issues, each once. */
export function massPlan({ target, current }: Orders, { issuesPerCall = ISSUES_PER_CALL }: PlanLimits = {}): RestorePlan {
  const kept = keptIssues(currentPlaces({ target, current }), { weightOf: () => 0, issuesPerCall });
  return { aim: 'mass', calls: rankCalls(target, { kept, issuesPerCall }), touched: target.length - kept.length };
}
