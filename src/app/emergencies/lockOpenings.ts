/** Writes what emergencies open into the locks (rules U5-U7), in the same step as the emergency's own record. */
import type { Emergency } from '../../domain/emergency/emergency';
import { openingOf, withOpening } from '../../domain/emergency/opening';
import { type Forum, isHard } from '../../domain/forum/forum';
import type { ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { lockStateAt } from '../../domain/lock/lockState';
import { lockHistoryOf } from '../../domain/lock/productLock';
import { isSame } from '../changeForum';
import type { Deps, Write } from '../ports';

/** None for products where it opens what it opened before. */
export async function openingWrites(deps: Deps, { before, after }: { before: Emergency; after: Emergency }): Promise<readonly Write[]> {
  const writes: Write[] = [];
  for (const { product } of after.parts) {
    if (isSame(openingOf(before, product), openingOf(after, product))) continue;
    const lock = await deps.records.lock(product);
    if (!lock) continue;
    const value = { ...lock.value, openings: withOpening(lock.value.openings, after, product) };
    writes.push({ kind: 'lock', key: product, value, version: lock.version });
  }
  return writes;
}

/** H3: a hard lock gives the permission back as soon as an emergency opens anything of its product, and takes it again after its end. */
export async function bringHardLocks(deps: Deps, forum: Forum, { before, after }: { before: Emergency; after: Emergency }): Promise<void> {
  const isChanged = (product: ProductId) => !isSame(openingOf(before, product), openingOf(after, product));
  if (forum.products.some((product) => isHard(product) && isChanged(product.id))) await deps.jobs.pushForForum({ kind: 'permissions' });
}

/** Those of the products whose order is protected now. */
export async function lockedAmong(
  deps: Deps,
  forum: Forum,
  { products, now }: { products: readonly ProductId[]; now: Instant },
): Promise<readonly ProductId[]> {
  const locks = await Promise.all(products.map(async (id) => ({ id, lock: await deps.records.lock(id) })));
  return locks.flatMap(({ id, lock }) => (lock && lockStateAt(lockHistoryOf(lock.value, forum.event), now).state === 'locked' ? [id] : []));
}
