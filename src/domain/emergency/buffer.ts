/** The interrupt buffer of a product (rule U12): how much emergencies may take before the plan must be made anew. Reviewed ones count no more. */
import type { Forum } from '../forum/forum';
import type { ProductId } from '../ids';
import { type Emergency, grantedAt } from './emergency';
import type { Buffer } from './emergencySettings';

export type Spending = Buffer & { readonly spent: number; readonly isOver: boolean };

/** One over is over: a buffer that is used up to the last point holds. */
export function spendingOf(forum: Forum, product: ProductId, emergencies: readonly Emergency[]): Spending | null {
  const buffer = forum.settings.emergencies.buffers.find((one) => one.product === product);
  if (!buffer) return null;
  const taken = emergencies.filter((emergency) => grantedAt(emergency) !== null && emergency.review === null);
  const spent = taken.reduce((sum, emergency) => sum + costOf(emergency, buffer), 0);
  return { ...buffer, spent, isOver: spent > buffer.size };
}

/** True where this emergency is the one that goes over: nobody is told twice of the same. */
export function goesOver(
  forum: Forum,
  product: ProductId,
  { before, granted }: { before: readonly Emergency[]; granted: Emergency },
): boolean {
  const others = before.filter(({ number }) => number !== granted.number);
  return spendingOf(forum, product, others)?.isOver === false && spendingOf(forum, product, [...others, granted])?.isOver === true;
}

function costOf({ parts }: Emergency, { product, unit }: Buffer): number {
  const part = parts.find((one) => one.product === product);
  if (!part) return 0;
  return unit === 'emergencies' ? 1 : part.points;
}
