/** Repairs an order in the fewest calls, and among those touches the fewest issues (rule R4). */
import { currentPlaces } from './currentPlaces';
import { keptIssues } from './keptIssues';
import { ISSUES_PER_CALL, type Orders, type PlanLimits, type RestorePlan } from './plan';
import { rankCalls } from './rankCalls';

/** @throws RangeError when `target` and `current` do not hold the same issues, each once. */
export function massPlan({ target, current }: Orders, { issuesPerCall = ISSUES_PER_CALL }: PlanLimits = {}): RestorePlan {
  const weights = { issueWeight: () => 1, callWeight: target.length + 1, issuesPerCall };
  const kept = keptIssues(currentPlaces({ target, current }), weights);
  return { aim: 'mass', calls: rankCalls(target, { kept, issuesPerCall }), touched: target.length - kept.length };
}
