/** What the locks want of one permission scheme now (rules H3, H7): products that agreed to it, still exist and are still hard. */
import type { Agreed, SchemeHold } from '../../domain/hardLock/permissionRecord';
import type { ProductId } from '../../domain/ids';
import { type Wish, wantsPermission } from '../../domain/hardLock/nextStep';
import type { Deps } from '../ports';

/** `released`: products that take it no more. */
export async function wishOf(
  deps: Deps,
  { agreed }: Pick<SchemeHold, 'agreed'>,
): Promise<Wish & { readonly released: readonly ProductId[] }> {
  const states = await Promise.all(agreed.map((one) => stateOf(deps, one)));
  const released = agreed.filter((_, index) => states[index] === 'released').map(({ productId }) => productId);
  return { isWanted: states.includes('locked'), isAgreed: released.length < agreed.length, released };
}

async function stateOf(deps: Deps, { forumId, productId }: Agreed): Promise<'released' | 'open' | 'locked'> {
  const forum = (await deps.records.forum(forumId))?.value;
  const product = forum?.products.find(({ id }) => id === productId);
  if (!forum || product?.strength !== 'hard') return 'released';
  const lock = (await deps.records.lock(productId))?.value;
  return lock && wantsPermission(lock, forum.event, deps.clock.now()) ? 'locked' : 'open';
}
