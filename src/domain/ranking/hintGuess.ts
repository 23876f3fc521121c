/** Where the hints of an agreed order say that a rank string belongs (rule R12): a guess, to be confirmed by true ranks. */
import type { AgreedOrder } from './agreedOrder';

/** Places of an order, both ends included. */
export type Stretch = { readonly from: number; readonly to: number };

type Sought = { readonly rank: string; readonly within: Stretch; readonly known: ReadonlySet<number> };

/**
 * The stretch from the last hint below the rank to the first one above it, or undefined where no hint is to be had. Hints of issues whose
 * true rank is known are passed over. Where hints contradict each other, the split that contradicts the fewest is taken.
 */
export function guessByHints(order: AgreedOrder, { rank, within, known }: Sought): Stretch | undefined {
  const hinted: number[] = [];
  for (let at = within.from; at <= within.to; at += 1) if (order.hints[at] !== '' && !known.has(at)) hinted.push(at);
  if (hinted.length === 0) return undefined;
  let split = 0;
  let contradicted = 0;
  let fewest = 0;
  hinted.forEach((at, index) => {
    contradicted += (order.hints[at] ?? '') > rank ? 1 : -1;
    if (contradicted < fewest) [split, fewest] = [index + 1, contradicted];
  });
  return { from: hinted[split - 1] ?? within.from, to: hinted[split] ?? within.to };
}
