/** What checking orders needs of the world beside what everything needs. */
import type { ProductBoard } from '../../domain/forum/forum';
import type { AuditRecord } from '../../domain/audit/auditRecord';
import type { ForumId, IssueId, ProductId } from '../../domain/ids';
import type { Deps, Versioned } from '../ports';

export type OrderChecks = {
  /** Version 0 before the first check. */
  read(forum: ForumId): Promise<Versioned<AuditRecord>>;
  /** False where somebody else wrote it meanwhile. */
  replace(forum: ForumId, record: AuditRecord, version: number): Promise<boolean>;
  /** Wakes the product's job to check its order with what it was granted. */
  wake(product: ProductId): Promise<void>;
  /** The backlog from the top; costs a point an issue and one a call, together never more than `points`. May be some seconds old. */
  topOf(board: ProductBoard, points: number): AsyncIterable<readonly IssueId[]>;
};

export type AuditDeps = Deps & { checks: OrderChecks };
