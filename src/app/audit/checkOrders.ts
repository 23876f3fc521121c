/** The schedule's part (rules V3, V4): grants what the hour's points pay for, and wakes a job for each order to be checked. */
import { type Checkable, grantChecks } from '../../domain/audit/grantChecks';
import { type AuditRecord, withAudit } from '../../domain/audit/auditRecord';
import { dueEventOf } from '../../domain/forum/dueEvent';
import type { Forum } from '../../domain/forum/forum';
import type { ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { ProductLock } from '../../domain/lock/productLock';
import type { Deps } from '../ports';
import type { AuditDeps } from './auditPorts';
import { changeRecord } from './changeRecord';
import { lockedSince } from './loadChecked';

/** As read before: only where that grants something is anything read again. */
export async function checkOrders(
  deps: AuditDeps,
  forum: Forum,
  { locks, checks }: { locks: ReadonlyMap<ProductId, ProductLock>; checks: AuditRecord },
): Promise<void> {
  const now = deps.clock.now();
  const products = forum.products.flatMap(({ id }) => checkable(forum, locks.get(id), now));
  if (grantChecks(checks, products, { now, event: dueEventOf(forum, now) }).granted.length > 0) await grantAndWake(deps, forum);
}

/** `wanted`: this product though it is not its turn; it still waits for those that have waited longer. */
export async function grantAndWake(deps: AuditDeps, forum: Forum, wanted: ProductId | null = null): Promise<void> {
  const products = await checkableIn(deps, forum);
  const now = deps.clock.now();
  const when = { now, event: dueEventOf(forum, now) };
  const isWanted = products.some(({ productId }) => productId === wanted);
  const { granted } = await changeRecord(deps, forum.id, (record) => {
    const asked = wanted !== null && isWanted ? withAudit(record, wanted, { isWanted: true }) : record;
    return grantChecks(asked, products, when);
  });
  for (const productId of granted) await deps.checks.wake(productId);
}

async function checkableIn(deps: Deps, forum: Forum): Promise<readonly Checkable[]> {
  const now = deps.clock.now();
  const locks = await Promise.all(forum.products.map(({ id }) => deps.records.lock(id)));
  return locks.flatMap((lock) => checkable(forum, lock?.value, now));
}

function checkable(forum: Forum, lock: ProductLock | undefined, now: Instant): readonly Checkable[] {
  const since = lock ? lockedSince(lock, forum, now) : null;
  return lock?.order && since !== null ? [{ productId: lock.productId, lockedSince: since, count: lock.order.count }] : [];
}
