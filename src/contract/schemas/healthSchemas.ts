/** What the calls about the health of locks accept. */
import * as v from 'valibot';
import type { HealthCalls } from '../calls/healthCalls';
import { account, issue, product } from './parts';
import type { SchemasOf } from './schemasOf';

export const healthSchemas: SchemasOf<HealthCalls> = {
  showLockHealth: v.strictObject({ productId: product }),
  takeUpAgain: v.strictObject({ productId: product, issueId: issue, mover: v.nullable(account) }),
  proveLock: v.strictObject({ productId: product, by: v.picklist(['app', 'hand']), issueId: v.exactOptional(issue) }),
};
