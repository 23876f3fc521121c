/** Which of two issues stands above the other, as far as it is known. What is not known may be either way. */
export type Side = 'above' | 'below';

const opposite: Readonly<Record<Side, Side>> = { above: 'below', below: 'above' };
const keyOf = (one: string, other: string): string => `${one} ${other}`;

export class Relations {
  #sides = new Map<string, Side>();

  /** Where `one` stands seen from `other`; null: either way. */
  get(one: string, other: string): Side | null {
    return this.#sides.get(keyOf(one, other)) ?? null;
  }

  set(one: string, other: string, side: Side | null): void {
    if (side === null) {
      this.#sides.delete(keyOf(one, other));
      this.#sides.delete(keyOf(other, one));
    } else {
      this.#sides.set(keyOf(one, other), side);
      this.#sides.set(keyOf(other, one), opposite[side]);
    }
  }

  /** On which side of each of these it stands, as far as is known. */
  sidesOf(issue: string, others: readonly string[]): ReadonlyMap<string, Side> {
    return new Map(
      others.flatMap((other) => {
        const side = this.get(issue, other);
        return side === null ? [] : [[other, side] as const];
      }),
    );
  }

  /** Exactly this order, and nothing of any other issue. */
  reset(order: readonly string[]): void {
    this.#sides = new Map();
    for (const [index, one] of order.entries()) for (const other of order.slice(index + 1)) this.set(one, other, 'above');
  }

  /** What follows from one of the issues in between: `one` above it and it above `other`, or the other way round. */
  through(one: string, other: string, between: Iterable<string>): Side | null {
    for (const middle of between) {
      if (middle === one || middle === other) continue;
      const side = this.get(one, middle);
      if (side !== null && side === this.get(middle, other)) return side;
    }
    return null;
  }
}

export function sideIn(order: readonly string[], one: string, other: string): Side {
  return order.indexOf(one) < order.indexOf(other) ? 'above' : 'below';
}
