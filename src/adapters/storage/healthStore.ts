/** What is known of a lock's health, beside the lock: a record of its own, so that a long history of gaps weighs on no put-back. */
import type { Versioned } from '../../app/ports';
import type { ForumId, ProductId } from '../../domain/ids';
import { type HealthRecord, newHealthRecord } from '../../domain/lock/healthRecord';
import { readCell } from './cells';
import { keys } from './keys';
import { healthRecordSchema } from './schemas/healthSchemas';

export async function readHealth(productId: ProductId, forumId: ForumId): Promise<Versioned<HealthRecord>> {
  const found = await readCell('record', keys.lockHealth(productId), healthRecordSchema);
  return found ?? { value: newHealthRecord({ productId, forumId }), version: 0 };
}
