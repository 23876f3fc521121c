/** The agreed orders of products, as far as there are any: before the first close there is none (rule W4). */
import type { Forum } from '../../domain/forum/forum';
import type { IssueId, ProductId } from '../../domain/ids';
import { withAccepted } from '../../domain/lock/agreedNow';
import type { KnownOrders } from '../../domain/proposal/orderAfter';
import { issuesOf } from '../../domain/ranking/agreedOrder';
import type { ProductLock } from '../../domain/lock/productLock';
import type { Deps } from '../ports';

/** Reads storage only: no backlog is read from Jira to draw an effect. */
export async function knownOrders(deps: Deps, forum: Forum, products: readonly ProductId[]): Promise<KnownOrders> {
  const own = products.filter((id) => forum.products.some((product) => product.id === id));
  const found = await Promise.all(own.map(async (id) => [id, await agreedOrder(deps, id)] as const));
  return new Map(found.flatMap(([id, order]) => (order === null ? [] : [[id, order]])));
}

async function agreedOrder(deps: Deps, product: ProductId): Promise<readonly IssueId[] | null> {
  const lock = await deps.records.lock(product);
  if (!lock?.value.order) return null;
  const known = seen.get(lock.value);
  if (known) return known;
  const order = issuesOf(withAccepted(await deps.orders.load(product, lock.value.order), lock.value.accepted));
  seen.set(lock.value, order);
  return order;
}

/** An answer that shows many proposals reads a lock once and needs its order as often. */
const seen = new WeakMap<ProductLock, readonly IssueId[]>();
