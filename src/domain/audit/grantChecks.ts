/**
 * Whose order is checked next (rules V3, V4): those that are due, longest unchecked first, each as soon as the hour's points pay for it. A backlog
 * that no hour pays for is checked in stretches.
 */
import type { ProductId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import { type AuditRecord, auditOf, type ProductAudit, withAudit } from './auditRecord';
import { leftIn, PURSES, taken } from './budget';

/** A locked product. `count`: issues of its agreed order. */
export type Checkable = { readonly productId: ProductId; readonly lockedSince: Instant; readonly count: number };

/** Events are seldom lost, and pages that are open look for nothing: so a few times a day will do. */
export const CHECK_EVERY_MS = 4 * 60 * MINUTE_MS;
/** Before an event opens each order is checked once more. */
export const BEFORE_EVENT_MS = 30 * MINUTE_MS;
/** A check takes a minute or two; one that has not ended by now never will (Jira did not answer, or it crashed). */
export const GIVEN_UP_AFTER_MS = 30 * MINUTE_MS;

export const ISSUES_A_READ = 100;
/** What is found could not be looked at with fewer points. */
const WORTH_A_CHECK = 50;
/** A stretch costs its turn, so less than half an hour's points are not worth it: a long backlog that took what the others left would not come to its end. */
const SHORTEST_STRETCH = PURSES.reading / 2;
/** The backlog may have grown since its order was taken. */
const wholeCost = (count: number): number => Math.ceil(count * 1.01) + 40;
const stretchCost = (count: number): number => count + Math.ceil(count / ISSUES_A_READ);

export const fitsAnHour = (count: number): boolean => wholeCost(count) <= PURSES.reading;
/** Issues that so many points pay for, read a hundred at a time. */
export const issuesFor = (points: number): number => Math.max(0, Math.floor((points * ISSUES_A_READ) / (ISSUES_A_READ + 1)));

export const isUnderWay = ({ granted, begunAt }: ProductAudit, now: Instant): boolean =>
  granted > 0 && begunAt !== null && now - begunAt < GIVEN_UP_AFTER_MS;

/** A lock that has just closed holds the order as it was read then. */
export const seenAt = ({ checkedAt }: ProductAudit, { lockedSince }: Checkable): number => Math.max(checkedAt ?? 0, lockedSince);

function isDue(audit: ProductAudit, product: Checkable, { now, event }: { now: Instant; event: Instant | null }): boolean {
  if (isUnderWay(audit, now)) return false;
  const seen = seenAt(audit, product);
  const isEventNear = event !== null && event - now <= BEFORE_EVENT_MS && seen < event - BEFORE_EVENT_MS;
  return audit.isWanted || audit.from > 0 || isEventNear || now - seen >= CHECK_EVERY_MS;
}

/** Null: what is left of the hour does not pay for it. */
function costOf({ from }: ProductAudit, { count }: Checkable, left: number): number | null {
  if (fitsAnHour(count)) return wholeCost(count) <= left ? wholeCost(count) : null;
  const stretch = Math.min(count - from, issuesFor(left));
  return stretch <= 0 || (stretch < SHORTEST_STRETCH && stretch < count - from) ? null : stretchCost(stretch);
}

/** The record with the points of these checks spent, and the products to check. */
export function grantChecks(
  record: AuditRecord,
  products: readonly Checkable[],
  when: { now: Instant; event: Instant | null },
): { record: AuditRecord; granted: readonly ProductId[] } {
  const { now } = when;
  if (leftIn(record, 'looking', now) < WORTH_A_CHECK) return { record, granted: [] };
  const due = products.filter((product) => isDue(auditOf(record, product.productId), product, when));
  // One whose checks never end goes to the back like the others.
  const lastTurn = (product: Checkable) => {
    const audit = auditOf(record, product.productId);
    return Math.max(seenAt(audit, product), audit.begunAt ?? 0);
  };
  let next = record;
  const granted: ProductId[] = [];
  for (const product of [...due].sort((a, b) => lastTurn(a) - lastTurn(b))) {
    const audit = auditOf(next, product.productId);
    const from = audit.from < product.count ? audit.from : 0;
    const cost = costOf({ ...audit, from }, product, leftIn(next, 'reading', now));
    if (cost === null) continue;
    const { spending } = taken(next, { purse: 'reading', wanted: cost, now });
    const roundAt = from === 0 ? now : audit.roundAt;
    next = withAudit({ ...next, ...spending }, product.productId, { begunAt: now, granted: cost, from, roundAt, isWanted: false });
    granted.push(product.productId);
  }
  return { record: next, granted };
}
