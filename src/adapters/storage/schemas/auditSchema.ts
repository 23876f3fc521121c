/** The record of a forum's checks as it is stored. */
import * as v from 'valibot';
import type { AuditRecord } from '../../../domain/audit/auditRecord';
import { at, product } from './parts';

const points = v.pipe(v.number(), v.minValue(0));
const moment = v.nullable(at);

export const auditSchema: v.GenericSchema<unknown, AuditRecord> = v.object({
  hour: v.number(),
  spent: v.object({ reading: points, looking: points, reports: points }),
  products: v.array(
    v.object({
      productId: product,
      checkedAt: moment,
      begunAt: moment,
      granted: points,
      from: points,
      roundAt: moment,
      isWanted: v.boolean(),
      reportedAt: moment,
      found: points,
    }),
  ),
});
