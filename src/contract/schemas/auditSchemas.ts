/** What the calls about checking orders accept. */
import * as v from 'valibot';
import type { AuditCalls } from '../calls/auditCalls';
import { issue, nothing, product } from './parts';
import type { SchemasOf } from './schemasOf';

/** What fits into one call. */
const MOST_ISSUES = 30_000;

export const auditSchemas: SchemasOf<AuditCalls> = {
  showChecks: nothing,
  checkOrder: v.strictObject({ productId: product }),
  reportOrder: v.strictObject({ productId: product, order: v.pipe(v.array(issue), v.maxLength(MOST_ISSUES)) }),
};
