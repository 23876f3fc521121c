/** Reads by key: those asked for in the same turn go to the platform together, as many to a request as it allows. */
import { kvs } from '@forge/kvs';

const BATCH = 25;

type Asked = {
  readonly entity: string | null;
  readonly key: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

let waiting: Asked[] = [];

/** Undefined where there is no such record. @throws Error when it cannot be read for another reason than being absent. */
export function readValue(entity: string | null, key: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (waiting.length === 0) queueMicrotask(readWaiting);
    waiting.push({ entity, key, resolve, reject });
  });
}

function readWaiting(): void {
  const byName = new Map<string, Asked[]>();
  for (const asked of waiting) {
    const name = `${asked.entity ?? ''} ${asked.key}`;
    const same = byName.get(name);
    if (same) same.push(asked);
    else byName.set(name, [asked]);
  }
  waiting = [];
  const all = [...byName.values()];
  for (let from = 0; from < all.length; from += BATCH) void readTogether(all.slice(from, from + BATCH));
}

/** Several askers of one record stand together. */
async function readTogether(groups: readonly (readonly Asked[])[]): Promise<void> {
  const answerAll = (how: (asked: Asked) => void): void => {
    for (const group of groups) for (const asked of group) how(asked);
  };
  try {
    const read = await valuesOf(groups.flatMap((group) => group.slice(0, 1)));
    answerAll(({ entity, key, resolve }) => resolve(read(entity, key)));
  } catch (error) {
    answerAll(({ reject }) => reject(error));
  }
}

type Read = (entity: string | null, key: string) => unknown;

async function valuesOf(asked: readonly Pick<Asked, 'entity' | 'key'>[]): Promise<Read> {
  const [first] = asked;
  if (asked.length === 1 && first) {
    const value = await (first.entity === null ? kvs.get<unknown>(first.key) : kvs.entity<unknown>(first.entity).get(first.key));
    return () => value;
  }
  const items = asked.map(({ entity, key }) => (entity === null ? { key } : { key, entityName: entity }));
  const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Error(`The record ${failed.key} cannot be read: ${failed.error.message}`);
  const found = new Map(successfulKeys.map(({ key, entityName, value }) => [`${entityName ?? ''} ${key}`, value]));
  return (entity, key) => found.get(`${entity ?? ''} ${key}`);
}
