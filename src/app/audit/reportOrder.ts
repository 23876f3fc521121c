/**
 * A page that is open tells the order as its user sees it, free of points (rules V6, V7). Nothing of it is believed: it only says where to look, as
 * often and as much as a purse of its own allows.
 */
import { auditOf, withAudit } from '../../domain/audit/auditRecord';
import { mayReport } from '../../domain/audit/reports';
import { suspectsOf } from '../../domain/audit/suspects';
import type { Forum } from '../../domain/forum/forum';
import type { IssueId, ProductId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { AuditDeps } from './auditPorts';
import { changeRecord, takeFrom } from './changeRecord';
import { loadChecked } from './loadChecked';
import { lookInto } from './lookInto';

/** What more is out of place is left to the next check. */
const MOST_LOOKED_AT = 60;

type Reported = { productId: ProductId; order: readonly IssueId[] };

/** How many moves were found. */
export async function reportOrder(
  deps: AuditDeps,
  forum: Forum,
  { productId, order }: Reported,
): Promise<Result<number, { code: 'noSuchProduct' }>> {
  if (!forum.products.some(({ id }) => id === productId)) return refused({ code: 'noSuchProduct' });
  const checked = await loadChecked(deps, productId);
  if (!checked || !(await claimReport(deps, forum, productId))) return ok(0);
  const { displaced, unknown, standing } = suspectsOf(checked.order, order, checked.ignored);
  const suspects = { displaced: displaced.slice(0, MOST_LOOKED_AT), unknown: unknown.slice(0, MOST_LOOKED_AT), standing };
  const { moves } = await lookInto({ deps, checked, take: takeFrom(deps, forum.id, 'reports') }, suspects);
  if (moves.length === 0) return ok(0);
  const now = deps.clock.now();
  await deps.inbox.note(productId, moves, { now, phase: 'locked' });
  const wake = await deps.inbox.claimWake(productId, now);
  if (wake) await deps.jobs.push({ kind: 'settle', productId }, wake);
  await changeRecord(deps, forum.id, (record) => ({
    record: withAudit(record, productId, { found: auditOf(record, productId).found + moves.length }),
  }));
  return ok(moves.length);
}

/** One report a product and while: of two pages one is heard. */
async function claimReport(deps: AuditDeps, forum: Forum, productId: ProductId): Promise<boolean> {
  const now = deps.clock.now();
  const { isHeard } = await changeRecord(deps, forum.id, (record) => {
    const heard = mayReport(auditOf(record, productId), now);
    return { record: heard ? withAudit(record, productId, { reportedAt: now }) : record, isHeard: heard };
  });
  return isHeard;
}
