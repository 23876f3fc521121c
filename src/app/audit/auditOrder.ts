/**
 * A check of one product's order (rules V1-V5), with the points it was granted: what no event told is found and noted, and the ordinary lock does
 * the rest. May run twice: the second finds nothing granted.
 */
import { auditOf, type ProductAudit } from '../../domain/audit/auditRecord';
import { endCheck } from '../../domain/audit/endCheck';
import { isUnderWay } from '../../domain/audit/grantChecks';
import { suspectsOf } from '../../domain/audit/suspects';
import type { ProductId } from '../../domain/ids';
import type { AuditDeps } from './auditPorts';
import { changeRecord, takeFrom } from './changeRecord';
import { type Checked, loadChecked } from './loadChecked';
import { lookInto } from './lookInto';
import { readStretch } from './readStretch';

/** @throws JiraFault when Jira does not answer: the points are spent, and the order is checked again later. */
export async function auditOrder(deps: AuditDeps, productId: ProductId): Promise<'nothing' | 'checked'> {
  const checked = await loadChecked(deps, productId);
  if (!checked) return 'nothing';
  const audit = auditOf((await deps.checks.read(checked.forum.id)).value, productId);
  if (!isUnderWay(audit, deps.clock.now()) || audit.begunAt === null) return 'nothing';
  const { begunAt } = audit;
  const { next, spent, found, isComplete } = await check(deps, checked, audit);
  await changeRecord(deps, checked.forum.id, (record) => ({
    record: endCheck(record, productId, { begunAt, spent, next, isComplete, found }),
  }));
  return 'checked';
}

async function check(deps: AuditDeps, checked: Checked, { from, granted }: ProductAudit) {
  const { read, next, spent } = await readStretch(deps, checked, { from, points: granted });
  const suspects = suspectsOf(checked.order, read, checked.ignored);
  const take = takeFrom(deps, checked.forum.id, 'looking');
  const { moves, isComplete } = await lookInto({ deps, checked, take }, suspects);
  await deps.inbox.note(checked.product.id, moves, { now: deps.clock.now(), phase: 'locked' });
  return { next, spent, found: moves.length, isComplete };
}
