/** How many breaches each product had since its lock was closed (rules E1, L12). */
import type { Forum } from '../../domain/forum/forum';
import type { ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Breach } from '../../domain/lock/productLock';
import type { Deps } from '../ports';

const PAGE = 100;
/** An agenda needs to know that there were very many, not how many exactly: beyond this, what the lock counted is shown. */
const MOST_PAGES = 3;

export async function breachesSinceClose(deps: Deps, forum: Forum): Promise<ReadonlyMap<ProductId, number>> {
  const locks = await Promise.all(forum.products.map(({ id }) => deps.records.lock(id)));
  const closed = new Map<ProductId, Instant>();
  const counts = new Map<ProductId, number>();
  for (const { productId, history } of locks.flatMap((lock) => lock?.value ?? [])) {
    const closing = history.findLast(({ to }) => to === 'locked');
    if (closing) closed.set(productId, closing.at);
  }
  if (closed.size === 0) return counts;
  for (const { productId, movedAt } of await newest(deps, forum, Math.min(...closed.values()))) {
    if (movedAt >= (closed.get(productId) ?? Infinity)) counts.set(productId, (counts.get(productId) ?? 0) + 1);
  }
  for (const lock of locks) {
    if (lock) counts.set(lock.value.productId, Math.max(counts.get(lock.value.productId) ?? 0, lock.value.putBackCount));
  }
  return counts;
}

/** Newest first, as far back as that instant or as the pages go. */
async function newest(deps: Deps, forum: Forum, since: number): Promise<readonly Breach[]> {
  const found: Breach[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const read = await deps.records.breaches(forum.id, { before: found.at(-1)?.number ?? null, size: PAGE });
    found.push(...read);
    const oldest = read.at(-1);
    if (read.length < PAGE || !oldest || oldest.settledAt < since) break;
  }
  return found;
}
