/** A facilitator wants an order checked now (rules V3, V4): as soon as it is its turn and the hour's points pay for it. */
import type { ChecksView } from '../../contract/calls/auditCalls';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import { type NotTheFacilitator, notTheFacilitator } from '../../domain/forum/refusals';
import type { AccountId, ProductId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { AuditDeps } from './auditPorts';
import { grantAndWake } from './checkOrders';
import { presentChecks } from './presentChecks';

type Refusal = NotTheFacilitator | { code: 'noSuchProduct' };

export async function askForCheck(
  deps: AuditDeps,
  forum: Forum,
  { productId, actor }: { productId: ProductId; actor: AccountId },
): Promise<Result<ChecksView, Refusal>> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  if (!forum.products.some(({ id }) => id === productId)) return refused({ code: 'noSuchProduct' });
  await grantAndWake(deps, forum, productId);
  return ok(await presentChecks(deps, forum, actor));
}
