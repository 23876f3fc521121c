/** What a check that came to its end leaves behind (rules V3, V4). */
import type { ProductId } from '../ids';
import type { Instant } from '../instant';
import { type AuditRecord, auditOf, withAudit } from './auditRecord';
import { hourOf } from './budget';

export type Ended = {
  /** The check that ended: an older one that comes late changes nothing. */
  readonly begunAt: Instant;
  readonly spent: number;
  /** Where to go on; null at the end of the order. */
  readonly next: number | null;
  /** Everything that seemed out of place was looked at. */
  readonly isComplete: boolean;
  readonly found: number;
};

/** Points that were not needed go back, within their hour. */
export function endCheck(record: AuditRecord, id: ProductId, { begunAt, spent, next, isComplete, found }: Ended): AuditRecord {
  const audit = auditOf(record, id);
  if (audit.begunAt !== begunAt || audit.granted === 0) return record;
  const unspent = record.hour === hourOf(begunAt) ? Math.max(0, audit.granted - spent) : 0;
  const reading = Math.max(0, record.spent.reading - unspent);
  const isWhole = next === null && isComplete;
  return withAudit({ ...record, spent: { ...record.spent, reading } }, id, {
    granted: 0,
    from: isComplete ? (next ?? 0) : audit.from,
    checkedAt: isWhole ? audit.roundAt : audit.checkedAt,
    isWanted: audit.isWanted || !isComplete,
    found: audit.found + found,
  });
}
