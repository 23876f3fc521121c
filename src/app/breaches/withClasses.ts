/** Breaches with the classes that were given to them, as one person sees them (rules B1, B2, P1). */
import type { BreachView } from '../../contract/calls/breachCalls';
import { mayClass } from '../../domain/breach/breachClass';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Breach } from '../../domain/lock/productLock';
import type { Deps } from '../ports';

export async function withClasses(
  deps: Deps,
  { forum, reader }: { forum: Forum; reader: AccountId },
  breaches: readonly Breach[],
): Promise<readonly BreachView[]> {
  const numbers = breaches.map(({ number }) => number);
  const classed = await deps.records.keptMany('breachClass', forum.id, numbers);
  const stepsOf = new Map(classed.map(({ value }) => [value.number, value.steps]));
  const now = deps.clock.now();
  const judged = new Set(
    [...new Set(breaches.map(({ productId }) => productId))].filter((product) => mayClass(forum, product, { person: reader, now })),
  );
  return breaches.map((breach) => ({ ...breach, classes: stepsOf.get(breach.number) ?? [], mayClass: judged.has(breach.productId) }));
}
