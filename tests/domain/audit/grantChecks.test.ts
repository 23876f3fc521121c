import fc from 'fast-check';
import { type AuditRecord, auditOf, NOTHING_CHECKED, withAudit } from '../../../src/domain/audit/auditRecord';
import { leftIn, PURSES } from '../../../src/domain/audit/budget';
import { endCheck } from '../../../src/domain/audit/endCheck';
import { type Checkable, fitsAnHour, grantChecks, issuesFor } from '../../../src/domain/audit/grantChecks';
import { productId } from '../../../src/domain/ids';
import { type Instant, instant } from '../../../src/domain/instant';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const closed = instant(Date.parse('2027-03-08T18:00:00Z'));
const after = (ms: number): Instant => instant(closed + ms);
const product = (name: string, count: number): Checkable => ({ productId: productId(name), lockedSince: closed, count });
const granted = (record: AuditRecord, products: readonly Checkable[], now: Instant, event: Instant | null = null) =>
  grantChecks(record, products, { now, event }).granted;

/** The check that is under way ends as it should. */
function ended(record: AuditRecord, { productId: id, count }: Checkable, now: Instant): AuditRecord {
  const { begunAt, from, granted: points } = auditOf(record, id);
  if (begunAt === null || points === 0) return record;
  const end = fitsAnHour(count) ? count : from + issuesFor(points);
  return endCheck(record, id, { begunAt, spent: points, next: end < count ? end : null, isComplete: now > 0, found: 0 });
}

describe('V3 an order is checked some hours after the lock closed, before each event, and on demand', () => {
  it('is not checked right after it was taken, and again four hours later', () => {
    const pay = product('pay', 100);
    expect(granted(NOTHING_CHECKED, [pay], after(HOUR))).toEqual([]);
    expect(granted(NOTHING_CHECKED, [pay], after(4 * HOUR))).toEqual(['pay']);
  });

  it('is checked once more within the half hour before an event', () => {
    const pay = product('pay', 100);
    const event = after(3 * HOUR);
    expect(granted(NOTHING_CHECKED, [pay], after(2 * HOUR), event)).toEqual([]);
    const { record } = grantChecks(NOTHING_CHECKED, [pay], { now: after(2.6 * HOUR), event });
    expect(auditOf(record, pay.productId).begunAt).toBe(after(2.6 * HOUR));
    expect(granted(ended(record, pay, after(2.6 * HOUR)), [pay], after(2.9 * HOUR), event)).toEqual([]);
  });

  it('is checked at once when somebody wants it, but not twice at the same time', () => {
    const pay = product('pay', 100);
    const wanted = withAudit(NOTHING_CHECKED, pay.productId, { isWanted: true });
    const { record, granted: first } = grantChecks(wanted, [pay], { now: after(MINUTE), event: null });
    expect(first).toEqual(['pay']);
    const again = withAudit(record, pay.productId, { isWanted: true });
    expect(granted(again, [pay], after(2 * MINUTE))).toEqual([]);
    expect(granted(again, [pay], after(40 * MINUTE))).toEqual(['pay']);
  });

  it('does not count as checked when the points did not do for everything that seemed out of place', () => {
    const pay = product('pay', 100);
    const { record } = grantChecks(NOTHING_CHECKED, [pay], { now: after(5 * HOUR), event: null });
    const left = endCheck(record, pay.productId, { begunAt: after(5 * HOUR), spent: 100, next: null, isComplete: false, found: 3 });
    expect(auditOf(left, pay.productId)).toMatchObject({ checkedAt: null, isWanted: true, found: 3 });
  });

  it('gives back what a check did not need, and ignores one that ends after it was given up', () => {
    const pay = product('pay', 1_000);
    const { record } = grantChecks(NOTHING_CHECKED, [pay], { now: after(5 * HOUR), event: null });
    const end = { begunAt: after(5 * HOUR), spent: 901, next: null, isComplete: true, found: 0 };
    expect(leftIn(endCheck(record, pay.productId, end), 'reading', after(5 * HOUR))).toBe(PURSES.reading - 901);
    expect(endCheck(record, pay.productId, { ...end, begunAt: after(HOUR) })).toBe(record);
  });
});

describe('V4 the hour’s points go to whose order waited longest', () => {
  it('checks a backlog of 5,200 issues whole, and the others in the next hour', () => {
    const products = [product('pay', 3_000), product('core', 5_200)];
    const record = withAudit(NOTHING_CHECKED, productId('pay'), { checkedAt: after(HOUR) });
    const first = grantChecks(record, products, { now: after(6 * HOUR), event: null });
    expect(first.granted).toEqual(['core']);
    expect(auditOf(first.record, productId('core')).granted).toBeGreaterThanOrEqual(5_201);
    expect(granted(first.record, products, after(6 * HOUR + 10 * MINUTE))).toEqual([]);
    const next = ended(first.record, product('core', 5_200), after(6.2 * HOUR));
    expect(granted(next, products, after(7 * HOUR))).toEqual(['pay']);
  });

  it('lets one whose checks never end wait behind the others', () => {
    const products = [product('broken', 5_000), product('pay', 5_000)];
    const broken = withAudit(NOTHING_CHECKED, productId('broken'), { begunAt: after(4 * HOUR), granted: 5_090 });
    expect(granted(broken, products, after(5 * HOUR))).toEqual(['pay']);
  });

  it('checks a backlog of 50,000 issues in stretches, one after the other, and then counts as checked since the first', () => {
    const huge = product('huge', 50_000);
    let record: AuditRecord = NOTHING_CHECKED;
    let hours = 4;
    for (; auditOf(record, huge.productId).checkedAt === null && hours < 40; hours += 1) {
      ({ record } = grantChecks(record, [huge], { now: after(hours * HOUR), event: null }));
      record = ended(record, huge, after(hours * HOUR));
    }
    expect(hours).toBe(14);
    expect(auditOf(record, huge.productId)).toMatchObject({ checkedAt: after(4 * HOUR), from: 0 });
  });

  it('comes to the end of a long backlog though the others are wanted all the time', () => {
    const sizes = [3_625, 2_708, 4_208, 2_952, 1_665, 6_498, 10_818, 19_210];
    const products = sizes.map((count, index) => product(`p${String(index)}`, count));
    const long = productId('p7');
    let record: AuditRecord = NOTHING_CHECKED;
    let step = 0;
    for (; auditOf(record, long).checkedAt === null && step < 4 * 200; step += 1) {
      const now = after(step * 15 * MINUTE);
      const wanted = products[(step * 3) % products.length];
      if (wanted) record = withAudit(record, wanted.productId, { isWanted: true });
      ({ record } = grantChecks(record, products, { now, event: null }));
      for (const one of products) record = ended(record, one, now);
    }
    expect(step / 4).toBeLessThan(40);
  });

  it('whatever the products, never spends more than the hour’s points, and leaves none unchecked for long', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.infiniteStream(fc.nat(7)), (sizes, wishes: Iterator<number>) => {
        const products = sizes.map((size, index) => product(`p${String(index)}`, size));
        const hoursForAll = sizes.reduce((sum, size) => sum + Math.ceil(size / 4_000) + 1, 0) + 6;
        let record: AuditRecord = NOTHING_CHECKED;
        for (let minutes = 0; minutes < 2 * hoursForAll * 60; minutes += 15) {
          const now = after(minutes * MINUTE);
          const eager = products[Number(wishes.next().value)];
          if (eager) record = withAudit(record, eager.productId, { isWanted: true });
          const before = PURSES.reading - leftIn(record, 'reading', now);
          ({ record } = grantChecks(record, products, { now, event: null }));
          expect(leftIn(record, 'reading', now)).toBeGreaterThanOrEqual(0);
          expect(PURSES.reading - leftIn(record, 'reading', now)).toBeGreaterThanOrEqual(before);
          for (const one of products) record = ended(record, one, now);
        }
        for (const { productId: id } of products) expect(auditOf(record, id).checkedAt).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});
