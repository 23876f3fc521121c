/** Durations given as a number or as a range to draw from. */
import type { Random } from '../kernel/random';

export function drawMs(random: Random, span: number | readonly [least: number, most: number]): number {
  if (typeof span === 'number') return span;
  const [least, most] = span;
  return least + random.below(most - least + 1);
}
