/**
 * Breaches that people see as one: moves of one mover in one product with less than two minutes between them (rule B4). A partition that
 * hangs on no order of arrival; a move told late may join two groups into one and never parts any.
 */
import type { AccountId, ProductId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import type { Breach, BreachOutcome } from '../lock/productLock';

export const GROUP_GAP_MS = 2 * MINUTE_MS;

export type Groupable = Pick<Breach, 'number' | 'productId' | 'mover' | 'movedAt'>;
export type BreachGroup<B extends Groupable = Breach> = {
  readonly productId: ProductId;
  readonly mover: AccountId | null;
  /** When the first and the last of them was moved. */
  readonly from: Instant;
  readonly until: Instant;
  /** At least one; as moved, oldest first. */
  readonly breaches: readonly B[];
};

/** Newest first, by their last move. */
export function groupBreaches<B extends Groupable>(breaches: readonly B[]): readonly BreachGroup<B>[] {
  const ascending = [...breaches].sort((a, b) => a.movedAt - b.movedAt || a.number - b.number);
  const groups: B[][] = [];
  const lastOf = new Map<string, B[]>();
  for (const breach of ascending) {
    const key = `${breach.productId} ${breach.mover ?? ''}`;
    const last = lastOf.get(key);
    const before = last?.at(-1);
    if (last && before && breach.movedAt - before.movedAt < GROUP_GAP_MS) last.push(breach);
    else {
      const begun = [breach];
      lastOf.set(key, begun);
      groups.push(begun);
    }
  }
  return groups.flatMap(asGroup).sort((a, b) => b.until - a.until || newestIn(b) - newestIn(a));
}

function asGroup<B extends Groupable>(breaches: readonly B[]): BreachGroup<B>[] {
  const [first, last] = [breaches[0], breaches.at(-1)];
  if (!first || !last) return [];
  return [{ productId: first.productId, mover: first.mover, from: first.movedAt, until: last.movedAt, breaches }];
}

const newestIn = ({ breaches }: BreachGroup<Groupable>): number => Math.max(...breaches.map(({ number }) => number));

/** What became of a move, as people look for it. */
export const RESULTS = ['putBack', 'alreadyBack', 'recordedOnly', 'failed'] as const;
export type MoveResult = (typeof RESULTS)[number];

export function resultOf(outcome: BreachOutcome): MoveResult {
  switch (outcome.kind) {
    case 'putBack':
    case 'putBackInMass':
      return 'putBack';
    case 'overtaken':
      return 'alreadyBack';
    case 'recordedOnly':
    case 'failed':
      return outcome.kind;
  }
}

/** In how many calls a group was put back, where its records say so; null where they do not, or do not agree. */
export function callsOf(breaches: readonly Pick<Breach, 'outcome'>[]): number | null {
  const said = new Set(breaches.flatMap(({ outcome }) => ('calls' in outcome ? [outcome.calls] : [])));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}
