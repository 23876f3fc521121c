/** A product joins a running forum, between events (rules F2, F3). */
import { mayLead } from '../domain/authority';
import { type Forum, type Product, withProduct } from '../domain/forum/forum';
import { notTheFacilitator } from '../domain/forum/refusals';
import type { NewProduct, SetupRefusal } from '../domain/forum/setup';
import type { AccountId } from '../domain/ids';
import { type Result, refused } from '../domain/result';
import { examineProduct, guardProducts, newLockOf } from './guardProducts';
import type { Deps, Versioned } from './ports';
import { untilCommitted } from './untilCommitted';

export async function addProduct(
  deps: Deps,
  { actor, forum, input }: { actor: AccountId; forum: Versioned<Forum>; input: NewProduct },
): Promise<Result<Forum, SetupRefusal>> {
  if (!mayLead(forum.value, actor)) return refused(notTheFacilitator(forum.value));
  const product = await examineProduct(deps, input);
  if (!product.ok) return product;
  let current = forum;
  const outcome = await untilCommitted(async () => {
    const joined = await join(deps, current, { actor, product: product.value });
    if (joined === 'conflict') current = (await deps.records.forum(forum.value.id)) ?? current;
    return joined;
  });
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}

/** The forum and what the trigger looks at change in one step, so a product that joined meanwhile is seen here or conflicts. */
async function join(
  deps: Deps,
  { value, version }: Versioned<Forum>,
  { actor, product }: { actor: AccountId; product: Product },
): Promise<Result<Forum, SetupRefusal> | 'conflict'> {
  const joined = withProduct(value, product);
  if (!joined.ok) return joined;
  await deps.records.createLock(newLockOf(deps, joined.value, product));
  const guarding = await guardProducts(deps, joined.value, { actor, added: [product], version });
  return guarding === 'conflict' || !guarding.ok ? guarding : joined;
}
