/** The textbook way to restore an order, for comparison only: keep one longest increasing subsequence, move all the rest in blocks. */

/** @returns the calls it takes. `places` holds the current place of each issue, in the order wanted. */
export function callsByLongestRun(places: readonly number[], issuesPerCall: number): number {
  const kept = [-1, ...longestRun(places), places.length];
  return kept.slice(1).reduce((calls, index, rank) => calls + Math.ceil((index - (kept[rank] ?? -1) - 1) / issuesPerCall), 0);
}

/** Indexes of one longest increasing subsequence, by patience sorting. */
export function longestRun(places: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before = places.map((place, index) => {
    const pile = firstNotBelow(tails, { place, places });
    tails[pile] = index;
    return tails[pile - 1];
  });
  const run: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) run.push(index);
  return run.reverse();
}

function firstNotBelow(tails: readonly number[], { place, places }: { place: number; places: readonly number[] }): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
