/** How often a page may report the order it sees (rule V6). */
import { type Instant, MINUTE_MS } from '../instant';
import type { ProductAudit } from './auditRecord';

export const REPORT_EVERY_MS = 20 * MINUTE_MS;

export const mayReport = ({ reportedAt }: ProductAudit, now: Instant): boolean =>
  reportedAt === null || now - reportedAt >= REPORT_EVERY_MS;
