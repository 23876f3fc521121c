/** Batches: up to 25 keys, each of which succeeds or fails by itself. */
import type { PlatformAnswer } from '../sandbox/platformResponse';
import type { KeyValueStore } from './keyValueStore';
import { present, valueText } from './present';
import { badRequest, keyNotFound, KvsRefusal } from './refusal';
import { readBody, type Body } from './requests';
import type { Row } from './rows';
import { checkKey } from './valueRules';

const MOST = 25;
const BYTES = 4 * 1024 * 1024;
type Item = { key: string; entityName?: string | undefined };

/** @throws KvsRefusal where the batch as a whole is refused. */
export function runBatch(store: KeyValueStore, path: string, { body, bytes }: { body: unknown; bytes: number }): PlatformAnswer {
  switch (path) {
    case '/api/v1/batch/get':
      return getEach(store, readBody('batchGet', body), bytes);
    case '/api/v1/batch/set':
      return each({ items: readBody('batchSet', body), bytes, verb: 'set' }, (item) => {
        const space = store.spaceOf(item.entityName);
        store.commit([{ space, row: store.prepare({ space, key: item.key, value: item.value, options: item.options }) }], []);
        return {};
      });
    default:
      return each({ items: readBody('batchDelete', body), bytes, verb: 'delete' }, (item) => {
        const space = store.spaceOf(item.entityName);
        checkKey(item.key, space.kind === 'entity');
        store.commit([], [{ space, key: item.key }]);
        return {};
      });
  }
}

/** As `each` would write it, with the values as they are at hand. */
function getEach(store: KeyValueStore, items: Body<'batchGet'>, bytes: number): PlatformAnswer {
  const rows: Row[] = [];
  const answer = each({ items, bytes, verb: 'get' }, (item) => {
    const row = store.read(store.spaceOf(item.entityName), item.key);
    if (!row) throw keyNotFound();
    rows.push(row);
    return present(row, item.options?.metadataFields);
  });
  if (items.some(({ options }) => options?.metadataFields.length)) return answer;
  const { successfulKeys, failedKeys } = answer.body;
  const found = successfulKeys.map(({ key, entityName }, index) => {
    const row = rows[index];
    const name = JSON.stringify({ key, entityName });
    return row ? `${name.slice(0, -1)},"value":${valueText(row)}}` : name;
  });
  return { ...answer, text: `{"successfulKeys":[${found.join(',')}],"failedKeys":${JSON.stringify(failedKeys)}}` };
}

type Named = { key: string; entityName?: string };
type Failed = Named & { error: { code: string; message: string } };
type BatchAnswer = { status: number; body: { successfulKeys: Named[]; failedKeys: Failed[] } };

type Batch<One> = { items: readonly One[]; bytes: number; verb: string };

function each<One extends Item>({ items, bytes, verb }: Batch<One>, carryOut: (item: One) => object): BatchAnswer {
  checkBatch({ items, bytes, verb });
  const successfulKeys: Named[] = [];
  const failedKeys: Failed[] = [];
  for (const item of items) {
    const name = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      successfulKeys.push({ ...name, ...carryOut(item) });
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      failedKeys.push({ ...name, error: { code: error.code, message: error.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys } };
}

function checkBatch({ items, bytes, verb }: Batch<Item>): void {
  if (items.length === 0) throw badRequest();
  if (items.length > MOST) {
    const message = `Number of entities to ${verb} was ${items.length}, but you can only ${verb} a maximum of ${MOST} entities at a time.`;
    throw new KvsRefusal(400, 'TOO_MANY_BATCH_ENTITIES', message);
  }
  const keys = new Set(items.map(({ key, entityName }) => `${entityName ?? ''}\n${key}`));
  if (keys.size < items.length) throw new KvsRefusal(400, 'KEY_DUPLICATION_ERROR', 'Duplicate key found in request');
  if (bytes > BYTES) throw new KvsRefusal(400, 'MAX_SIZE', `A batch may have at most ${BYTES} bytes`);
}
