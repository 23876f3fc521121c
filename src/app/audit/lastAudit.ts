/** When the order of each product was last found whole, for the health of its lock. */
import { auditOf } from '../../domain/audit/auditRecord';
import type { ForumId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { OrderChecks } from './auditPorts';

/** Null before the first check. */
export async function lastAudit(checks: OrderChecks, forum: ForumId, product: ProductId): Promise<Instant | null> {
  return auditOf((await checks.read(forum)).value, product).checkedAt;
}
