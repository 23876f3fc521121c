/** Reading many records by key. */
import * as v from 'valibot';
import type { Versioned } from '../../app/ports';
import { type Entity, isNothingYet, parseRecord } from './cells';
import { readValue } from './reads';

/** The records that exist, in no particular order. @throws Error when one cannot be read for another reason than being absent. */
export async function readMany<T>(entity: string | null, keys: readonly string[], schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  return (await readRaw(entity, keys)).map(({ key, value }) => parseRecord(key, schema, value));
}

const cell = v.object({ version: v.number(), body: v.unknown() });

/** The versioned records that exist, by key. */
export async function cellsByKey<T>(
  entity: Entity,
  keys: readonly string[],
  schema: v.GenericSchema<unknown, T>,
): Promise<ReadonlyMap<string, Versioned<T>>> {
  const found = new Map<string, Versioned<T>>();
  for (const { key, value } of await readRaw(entity, keys)) {
    const { version, body } = parseRecord(key, cell, value);
    if (!isNothingYet(body)) found.set(key, { version, value: parseRecord(key, schema, body) });
  }
  return found;
}

/** All at the same time: hundreds of records take as long as a few. */
async function readRaw(entity: string | null, keys: readonly string[]): Promise<{ key: string; value: unknown }[]> {
  const values = await Promise.all(keys.map((key) => readValue(entity, key)));
  return keys.map((key, index) => ({ key, value: values[index] })).filter(({ value }) => value !== undefined);
}
