/** Reading many records by key, in the batches the platform allows. */
import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type Entity, parseRecord } from './cells';

const BATCH = 25;

/** The records that exist, in no particular order. @throws Error when one cannot be read for another reason than being absent. */
export async function readMany<T>(entity: string | null, keys: readonly string[], schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < keys.length; start += BATCH) {
    const items = keys.slice(start, start + BATCH).map((key) => (entity === null ? { key } : { key, entityName: entity }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failed = failedKeys.find((item) => item.error.code !== 'KEY_NOT_FOUND');
    if (failed) throw new Error(`The record ${failed.key} cannot be read: ${failed.error.message}`);
    found.push(...successfulKeys.map((item) => parseRecord(item.key, schema, item.value)));
  }
  return found;
}

/** The bodies of the versioned records that exist, in no particular order. */
export async function batchOfCells<T>(entity: Entity, keys: readonly string[], body: v.GenericSchema<unknown, T>): Promise<T[]> {
  const cells = await readMany(entity, keys, v.object({ version: v.number(), body }));
  return cells.map((cell) => cell.body);
}
