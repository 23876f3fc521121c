/**
 * Chooses the issues that a plan leaves where they are; all others are moved around them. The kept ones must already follow one another as
 * wanted, and what lies between two of them costs one call for each full or begun block. Takes O(n log n) for n issues.
 */

/** The best way found to keep some issues, the last of them at `place`. */
type Chain = {
  /** Counted from 1 in the target's order; 0 is the start of the backlog. */
  readonly last: number;
  /** Sum of the weights of the kept issues. */
  readonly weight: number;
  /** Calls needed before `last`, less the whole blocks that would fit there. */
  readonly lead: number;
  /** What `last` leaves over when divided by the size of a block. The greater, the longer until the next call is due. */
  readonly rest: number;
  readonly before: Chain | undefined;
};

export type Keeping = { readonly weightOf: (index: number) => number; readonly issuesPerCall: number };

/**
 * Of all ways to keep issues, one of greatest total weight, and among those one of fewest calls. Keeps at least one issue where there is any.
 * @param places the current place of each issue, in the target's order: a permutation of 0 to n - 1.
 * @returns indexes into the target's order, ascending.
 */
export function keptIssues(places: readonly number[], { weightOf, issuesPerCall }: Keeping): readonly number[] {
  const chains = new ChainsByPlace(places.length);
  places.forEach((place, index) => {
    const before = better(chains.bestBelow(place), START);
    chains.offer(place, extended(before, { last: index + 1, weight: weightOf(index), issuesPerCall }));
  });
  return indexesOf(chains.bestBelow(places.length));
}

const START: Chain = { last: 0, weight: 0, lead: 0, rest: 0, before: undefined };

/**
 * Between the kept issues i and j lie j - 1 - i others. With i = K * b + r and j - 1 = K * a + s they cost a - b calls, and one more if s > r.
 */
function extended(before: Chain, step: { last: number; weight: number; issuesPerCall: number }): Chain {
  const { last, weight, issuesPerCall } = step;
  const blocks = Math.floor((last - 1) / issuesPerCall);
  const calls = before.lead + blocks + ((last - 1) % issuesPerCall > before.rest ? 1 : 0);
  return {
    last,
    weight: before.weight + weight,
    lead: calls - Math.floor(last / issuesPerCall),
    rest: last % issuesPerCall,
    before,
  };
}

/** Whatever is kept next: the heavier chain, then the one of the lesser lead, then the one of the greater rest goes on at least as cheaply. */
function better(a: Chain | undefined, b: Chain): Chain {
  if (a === undefined) return b;
  if (a.weight !== b.weight) return a.weight > b.weight ? a : b;
  if (a.lead !== b.lead) return a.lead < b.lead ? a : b;
  return a.rest >= b.rest ? a : b;
}

/** A Fenwick tree: the best chain among all that end below a place. */
class ChainsByPlace {
  readonly #best: (Chain | undefined)[];

  constructor(places: number) {
    this.#best = new Array<Chain | undefined>(places + 1).fill(undefined);
  }

  offer(place: number, chain: Chain): void {
    for (let node = place + 1; node < this.#best.length; node += node & -node) this.#best[node] = better(this.#best[node], chain);
  }

  bestBelow(place: number): Chain | undefined {
    let best: Chain | undefined;
    for (let node = place; node > 0; node -= node & -node) {
      const chain = this.#best[node];
      if (chain !== undefined) best = better(best, chain);
    }
    return best;
  }
}

function indexesOf(chain: Chain | undefined): readonly number[] {
  const indexes: number[] = [];
  for (let link = chain; link !== undefined && link.last > 0; link = link.before) indexes.push(link.last - 1);
  return indexes.reverse();
}
