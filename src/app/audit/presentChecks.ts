/** When each order was compared with the agreed one last, as people see it. */
import type { ChecksView } from '../../contract/calls/auditCalls';
import { auditOf } from '../../domain/audit/auditRecord';
import { leftIn, POINTS_AN_HOUR, type Purse, PURSES } from '../../domain/audit/budget';
import { isUnderWay } from '../../domain/audit/grantChecks';
import { mayReport } from '../../domain/audit/reports';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { AuditDeps } from './auditPorts';
import { lockedSince } from './loadChecked';

export async function presentChecks(deps: AuditDeps, forum: Forum, reader: AccountId): Promise<ChecksView> {
  const now = deps.clock.now();
  const { value: record } = await deps.checks.read(forum.id);
  const locks = await Promise.all(forum.products.map(({ id }) => deps.records.lock(id)));
  const purses = Object.keys(PURSES) as Purse[]; // the keys of a constant
  return {
    products: forum.products.map(({ id: productId }, index) => {
      const lock = locks[index]?.value;
      const audit = auditOf(record, productId);
      const isLocked = lock !== undefined && lockedSince(lock, forum, now) !== null;
      const state = !isLocked ? 'off' : isUnderWay(audit, now) ? 'underWay' : audit.isWanted || audit.from > 0 ? 'waiting' : 'idle';
      return { productId, state, checkedAt: audit.checkedAt, found: audit.found, wantsReport: isLocked && mayReport(audit, now) };
    }),
    pointsAnHour: POINTS_AN_HOUR,
    pointsLeft: purses.reduce((sum, purse) => sum + leftIn(record, purse, now), 0),
    mayCheck: mayLead(forum, reader),
    app: locks.flatMap((lock) => lock?.value.app ?? [])[0] ?? null,
    asOf: now,
  };
}
