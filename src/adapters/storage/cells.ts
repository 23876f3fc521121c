/** One versioned record of the app's storage: read by key, parsed, and written only if nobody wrote it in between. */
import { Filter, FilterConditions, ForgeKvsAPIError, kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Versioned } from '../../app/ports';
import { readValue } from './reads';

export type Entity = 'forum' | 'lock' | 'inbox' | 'record';
/** Stands for a record that is about to be made: whoever reads it meanwhile finds nothing. */
export const NOTHING_YET = { nothingYet: true };
export type Cell = { version: number; body: unknown };

/** @throws Error when the record has another shape than its schema. */
export async function readCell<T>(entity: Entity, key: string, schema: v.GenericSchema<unknown, T>): Promise<Versioned<T> | null> {
  // As it was written: only this file writes cells.
  const cell = (await readValue(entity, key)) as Cell | undefined;
  return cell && !isNothingYet(cell.body) ? { value: parseRecord(key, schema, cell.body), version: cell.version } : null;
}

export const isNothingYet = (body: unknown): boolean => typeof body === 'object' && body !== null && 'nothingYet' in body;

export function parseRecord<T>(key: string, schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  throw new Error(`The record ${key} cannot be read: ${v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message}`);
}

/** Writes a new record; false when there is one already. */
export async function createCell(entity: Entity, key: string, body: unknown): Promise<boolean> {
  try {
    await kvs.entity<Cell>(entity).set(key, { version: 1, body }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

/** Replaces a record that is still at `version`; false when it is not. Version 0 creates it. */
export async function replaceCell(entity: Entity, key: string, body: unknown, version: number): Promise<boolean> {
  if (version === 0) return createCell(entity, key, body);
  const transaction = kvs.transact().set(key, { version: version + 1, body }, whenAt(entity, version));
  return executed(() => transaction.execute());
}

/** The condition "still at this version", for one write of a transaction. */
export function whenAt(entity: string, version: number) {
  return { entityName: entity, conditions: new Filter<Cell>().and('version', FilterConditions.equalTo(version)) };
}

/** Runs a transaction; false when one of its conditions failed, in which case nothing was written. */
export async function executed(execute: () => Promise<void>): Promise<boolean> {
  try {
    await execute();
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ForgeKvsAPIError && (error.code === 'KEY_CONFLICT' || error.code === 'CONDITIONAL_CHECK_FAILED');
}
