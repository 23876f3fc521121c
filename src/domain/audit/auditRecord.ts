/** What a forum remembers of checking the orders of its products (rules V3-V6). */
import type { ProductId } from '../ids';
import type { Instant } from '../instant';
import { NOTHING_SPENT, type Spending } from './budget';

export type ProductAudit = {
  readonly productId: ProductId;
  /** When the last check that saw the whole order began; null before the first. */
  readonly checkedAt: Instant | null;
  /** When a check was begun last. */
  readonly begunAt: Instant | null;
  /** Points granted to the check that is under way; 0 where none is. */
  readonly granted: number;
  /** Where a backlog too long for one hour is gone on with, counted in issues from the top. */
  readonly from: number;
  /** When the round of such a backlog began. */
  readonly roundAt: Instant | null;
  /** Somebody wants it checked although it is not its turn. */
  readonly isWanted: boolean;
  /** When a page reported the order last. */
  readonly reportedAt: Instant | null;
  /** Moves that no event had told, found so far. */
  readonly found: number;
};

export type AuditRecord = Spending & { readonly products: readonly ProductAudit[] };

export const NOTHING_CHECKED: AuditRecord = { ...NOTHING_SPENT, products: [] };

const newAudit = (productId: ProductId): ProductAudit => ({
  productId,
  checkedAt: null,
  begunAt: null,
  granted: 0,
  from: 0,
  roundAt: null,
  isWanted: false,
  reportedAt: null,
  found: 0,
});

export const auditOf = ({ products }: AuditRecord, id: ProductId): ProductAudit =>
  products.find(({ productId }) => productId === id) ?? newAudit(id);

export function withAudit(record: AuditRecord, id: ProductId, changes: Partial<Omit<ProductAudit, 'productId'>>): AuditRecord {
  const changed = { ...auditOf(record, id), ...changes };
  return { ...record, products: [...record.products.filter(({ productId }) => productId !== id), changed] };
}
