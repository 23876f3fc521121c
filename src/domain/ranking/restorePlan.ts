/** Chooses between the two aims (rule R5): surgical, unless that takes too many calls and a mass repair takes fewer. */
import { massPlan } from './massPlan';
import type { PlanLimits, RestorePlan } from './plan';
import { surgicalPlan, type MovedOrders } from './surgicalPlan';

/** A surgical plan of more calls than this gives way to a mass repair, and the breach record says so. */
export const MASS_ABOVE_CALLS = 40;

/** @throws RangeError when `target` and `current` do not hold the same issues, each once. */
export function restorePlan(
  orders: MovedOrders,
  { massAbove = MASS_ABOVE_CALLS, ...limits }: PlanLimits & { readonly massAbove?: number } = {},
): RestorePlan {
  const surgical = surgicalPlan(orders, limits);
  if (surgical.calls.length <= massAbove) return surgical;
  const mass = massPlan(orders, limits);
  return mass.calls.length < surgical.calls.length ? mass : surgical;
}
