/** The schedule's part (rules V3, V4): grants what the hour's points pay for, and wakes a job for each order to be checked. */
import { type Checkable, grantChecks } from '../../domain/audit/grantChecks';
import { withAudit } from '../../domain/audit/auditRecord';
import { dueEventOf } from '../../domain/forum/dueEvent';
import type { Forum } from '../../domain/forum/forum';
import type { ProductId } from '../../domain/ids';
import type { Deps } from '../ports';
import type { AuditDeps } from './auditPorts';
import { changeRecord } from './changeRecord';
import { lockedSince } from './loadChecked';

export async function checkOrders(deps: AuditDeps): Promise<void> {
  const { value: guarded } = await deps.records.guarded();
  const locked = guarded.products.filter(({ phase }) => phase === 'locked');
  for (const forumId of new Set(locked.map((product) => product.forumId))) {
    const forum = (await deps.records.forum(forumId))?.value;
    if (forum) await grantAndWake(deps, forum);
  }
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
  const found: Checkable[] = [];
  for (const { id } of forum.products) {
    const lock = (await deps.records.lock(id))?.value;
    const since = lock ? lockedSince(lock, forum, now) : null;
    if (lock?.order && since !== null) found.push({ productId: id, lockedSince: since, count: lock.order.count });
  }
  return found;
}
