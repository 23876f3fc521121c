/**
 * Chooses the issues that a plan leaves where they are; all others are moved around them. The kept ones must already follow one another as
 * wanted, and what lies between two of them costs one call for each full or begun block. Takes O(n log n) for n issues.
 *
 * Counting issues from 1 in the target's order, K to a block: between the kept issues i = K * b + r and j, with j - 1 = K * a + s, lie
 * j - 1 - i others. They cost a - b calls, and one more if s > r. So all that a choice up to i hands on is what it saves, against moving
 * everything in whole blocks from the top, and its r.
 */

/** What a plan should spare. The weights of all calls and all issues must add up to less than 2^53. */
export type Weights = {
  /** @param index into the target's order. */
  readonly issueWeight: (index: number) => number;
  readonly callWeight: number;
  readonly issuesPerCall: number;
};

/**
 * Of all ways to keep issues, one that spares the most. Keeps at least one issue where there is any.
 * @param places the current place of each issue, in the target's order: a permutation of 0 to n - 1.
 * @returns indexes into the target's order, ascending.
 */
export function keptIssues(places: readonly number[], { issueWeight, callWeight, issuesPerCall }: Weights): readonly number[] {
  const saved = new Float64Array(places.length + 1);
  const before = new Int32Array(places.length + 1);
  const ends = new BestByPlaceAndRest(saved, { places: places.length, rests: issuesPerCall });
  const savedVia = (end: number, s: number) => (saved[end] ?? 0) - (s > end % issuesPerCall ? callWeight : 0);
  /** The best kept issue to go on from, or 0 for the start of the backlog where there is none, or where that is as good. */
  const bestEnd = (place: number, s: number) => {
    const [free, any] = [ends.best({ below: place, from: s }), ends.best({ below: place, from: 0 })];
    return free > 0 && savedVia(free, s) >= savedVia(any, s) ? free : any;
  };

  places.forEach((place, index) => {
    const issue = index + 1;
    const s = index % issuesPerCall;
    const end = bestEnd(place, s);
    const previous = savedVia(end, s) > savedVia(0, s) ? end : 0;
    before[issue] = previous;
    saved[issue] = savedVia(previous, s) + issueWeight(index) + (issue % issuesPerCall === 0 ? callWeight : 0);
    ends.offer(issue, { place, rest: issue % issuesPerCall });
  });

  const kept: number[] = [];
  const last = bestEnd(places.length, places.length % issuesPerCall);
  for (let issue = last; issue > 0; issue = before[issue] ?? 0) kept.push(issue - 1);
  return kept.reverse();
}

/** A Fenwick tree in two dimensions: the issue that saves most among those that stand above a place and leave at least a rest. */
class BestByPlaceAndRest {
  readonly #saved: Float64Array;
  readonly #rests: number;
  readonly #places: number;
  readonly #best: Int32Array;

  constructor(saved: Float64Array, { places, rests }: { places: number; rests: number }) {
    this.#saved = saved;
    this.#places = places;
    this.#rests = rests;
    this.#best = new Int32Array((places + 1) * (rests + 1));
  }

  offer(issue: number, { place, rest }: { place: number; rest: number }): void {
    for (let row = place + 1; row <= this.#places; row += row & -row) {
      for (let column = this.#rests - rest; column <= this.#rests; column += column & -column) {
        const cell = row * (this.#rests + 1) + column;
        this.#best[cell] = this.#better(this.#best[cell] ?? 0, issue);
      }
    }
  }

  /** 0 where there is none. */
  best({ below, from }: { below: number; from: number }): number {
    let best = 0;
    for (let row = below; row > 0; row -= row & -row) {
      for (let column = this.#rests - from; column > 0; column -= column & -column) {
        best = this.#better(best, this.#best[row * (this.#rests + 1) + column] ?? 0);
      }
    }
    return best;
  }

  #better(a: number, b: number): number {
    if (a === 0 || b === 0) return a + b;
    return (this.#saved[b] ?? 0) > (this.#saved[a] ?? 0) ? b : a;
  }
}
