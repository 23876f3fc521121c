/** A transaction: every condition is judged first, then all of it is written, or nothing. */
import type { PlatformAnswer } from '../sandbox/platformResponse';
import { checkConditions, holds } from './conditions';
import type { KeyValueStore } from './keyValueStore';
import { badRequest, conditionFailed, KvsRefusal } from './refusal';
import type { Body, Conditions } from './requests';

const OPERATIONS = 25;
const BYTES = 4 * 1024 * 1024;
type Operation = { key: string; entityName?: string | undefined; conditions?: Conditions | undefined };

/** @throws KvsRefusal */
export function runTransaction(store: KeyValueStore, body: Body<'transaction'>, bytes: number): PlatformAnswer {
  const operations: Operation[] = [...body.set, ...body.delete, ...body.check];
  checkSize(operations, bytes);
  const writes = body.set.map((set) => {
    const space = store.spaceOf(set.entityName);
    return { space, row: store.prepare({ space, key: set.key, value: set.value, options: set.options }) };
  });
  const deletions = body.delete.map(({ key, entityName }) => ({ space: store.spaceOf(entityName), key }));
  const areMet = operations.map((operation) => isMet(store, operation));
  if (areMet.includes(false)) throw conditionFailed();
  store.commit(writes, deletions);
  return { status: 204 };
}

function checkSize(operations: readonly Operation[], bytes: number): void {
  if (operations.length === 0) throw badRequest();
  if (operations.length > OPERATIONS)
    throw new KvsRefusal(422, 'UNPROCESSABLE_ENTITY', 'Request cannot be processed due to one or more semantic errors');
  const keys = new Set(operations.map(({ key, entityName }) => `${entityName ?? ''}\n${key}`));
  if (keys.size < operations.length) throw new KvsRefusal(400, 'KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  if (bytes > BYTES) throw new KvsRefusal(400, 'MAX_SIZE', `A transaction may have at most ${BYTES} bytes`);
}

function isMet(store: KeyValueStore, { key, entityName, conditions }: Operation): boolean {
  if (!conditions) return true;
  if (entityName === undefined) throw badRequest('Conditions are for entities only');
  checkConditions(store.entity(entityName), conditions);
  return holds(conditions, store.read(store.spaceOf(entityName), key)?.value);
}
