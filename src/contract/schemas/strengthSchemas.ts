/** What the calls about the strength hard accept. */
import * as v from 'valibot';
import { EXPORT_PARTS, type StrengthCalls } from '../calls/strengthCalls';
import { nothing, number, product } from './parts';
import type { SchemasOf } from './schemasOf';

const stamp = v.pipe(v.string(), v.minLength(1), v.maxLength(50_000));

export const strengthSchemas: SchemasOf<StrengthCalls> = {
  previewHard: v.strictObject({ productId: product }),
  lockHard: v.strictObject({ productId: product, stamp, affectsOthers: v.boolean() }),
  showChanges: nothing,
  giveBack: nothing,
  exportRecords: v.strictObject({ part: v.picklist(EXPORT_PARTS), after: v.exactOptional(number) }),
};
