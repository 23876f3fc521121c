/** `@forge/kvs` on the wire: what each `/api/v1/...` does and answers. `get` is strict, a query may be stale. */
import type { Kernel } from '../../kernel/kernel';
import type { EntityDefinition, Manifest } from '../manifest/manifest';
import type { PlatformAnswer } from '../sandbox/platformResponse';
import type { ForgeFaults, ForgeMeters } from '../wire';
import { Allowance } from './allowance';
import { runBatch } from './batch';
import { keepText, present, valueText } from './present';
import { queryIndex, queryKeys, type QueryPage } from './query';
import { keyConflict, keyNotFound, KvsRefusal } from './refusal';
import { readBody, type ReadOptions, type WriteOptions } from './requests';
import { Rows, type Row, type Space } from './rows';
import { runTransaction } from './transaction';
import { checkEntityValue, checkKey, checkValue } from './valueRules';

const TTL_MS = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 } as const;
const plain: Space = { kind: 'plain' };
const secret: Space = { kind: 'secret' };

export type KvsWorld = { kernel: Kernel; manifest: Manifest; faults: () => ForgeFaults; meters: () => ForgeMeters };
export type Write = { space: Space; key: string; value: unknown; options: WriteOptions };

export class KeyValueStore {
  readonly #world: KvsWorld;
  readonly #rows: Rows;
  readonly #allowance: Allowance;

  constructor(world: KvsWorld) {
    this.#world = world;
    this.#rows = new Rows(world.kernel, () => world.faults().staleQueryMs);
    this.#allowance = new Allowance(world.kernel);
  }

  /** @throws for a path that no version of the package in use knows. */
  answer(path: string, bodyText: string | undefined): PlatformAnswer {
    try {
      if (!this.#world.manifest.scopes.includes('storage:app')) {
        throw new KvsRefusal(403, 'PERMISSION_DENIED', 'Access denied: the manifest lacks the scope storage:app');
      }
      this.#allowance.takeRequest();
      const text = bodyText ?? 'null';
      return this.#route(path, JSON.parse(text) as unknown, Buffer.byteLength(text));
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      return { status: error.status, body: { code: error.code, message: error.message } };
    }
  }

  #route(path: string, body: unknown, bytes: number): PlatformAnswer {
    switch (path) {
      case '/api/v1/get':
        return this.#get(plain, readBody('get', body));
      case '/api/v1/set':
        return this.#set({ space: plain, ...readBody('set', body) });
      case '/api/v1/delete':
        return this.#delete(plain, readBody('delete', body));
      case '/api/v1/query':
        return this.#queryKeys(body);
      case '/api/v1/secret/get':
        return this.#get(secret, readBody('get', body));
      case '/api/v1/secret/set':
        return this.#set({ space: secret, ...readBody('set', body) });
      case '/api/v1/secret/delete':
        return this.#delete(secret, readBody('delete', body));
      case '/api/v1/entity/get':
        return this.#entityGet(body);
      case '/api/v1/entity/set':
        return this.#entitySet(body);
      case '/api/v1/entity/delete':
        return this.#entityDelete(body);
      case '/api/v1/entity/query':
        return this.#queryEntity(body);
      case '/api/v1/transaction':
        return runTransaction(this, readBody('transaction', body), bytes);
      case '/api/v1/batch/get':
      case '/api/v1/batch/set':
      case '/api/v1/batch/delete':
        return runBatch(this, path, { body, bytes });
      default:
        throw new Error(`The stand-in does not model the storage call ${path}.`);
    }
  }

  /** The space of a key that may belong to an entity. @throws KvsRefusal */
  spaceOf(entityName: string | undefined): Space {
    return entityName === undefined ? plain : { kind: 'entity', name: this.entity(entityName).name };
  }

  /** @throws KvsRefusal for an entity that the manifest does not declare. */
  entity(name: string): EntityDefinition {
    const entity = this.#world.manifest.entities.find((one) => one.name === name);
    if (!entity) throw new KvsRefusal(404, 'SCHEMA_NOT_FOUND', 'The schema provided does not exist');
    return entity;
  }

  /** Strict, metered. @throws KvsRefusal */
  read(space: Space, key: string): Row | undefined {
    checkKey(key, space.kind === 'entity');
    const row = this.#rows.get(space, key);
    this.#allowance.takeRead(row?.bytes ?? 0);
    const { kvs } = this.#world.meters();
    kvs.reads += 1;
    kvs.bytesRead += row?.bytes ?? 0;
    return row;
  }

  /** Everything that can be wrong with a write, before anything is written. Answers the row to write. @throws KvsRefusal */
  prepare({ space, key, value, options }: Write): Row {
    checkKey(key, space.kind === 'entity');
    const { text, bytes } = checkValue(value);
    if (space.kind === 'entity') checkEntityValue(this.entity(space.name), value);
    const now = this.#world.kernel.now();
    const previous = this.#rows.get(space, key);
    if (options?.keyPolicy === 'FAIL_IF_EXISTS' && previous) throw keyConflict();
    const row = { key, value, bytes, createdAt: previous?.createdAt ?? now, updatedAt: now, expiresAt: expiryOf(options, now) };
    keepText(row, text);
    return row;
  }

  /** Writes and deletes at one instant. @throws KvsRefusal when the minute's allowance is used up; then nothing is written. */
  commit(writes: readonly { space: Space; row: Row }[], deletions: readonly { space: Space; key: string }[]): void {
    this.#allowance.takeWrites([...writes.map(({ row }) => row.bytes), ...deletions.map(() => 0)]);
    for (const { space, row } of writes) this.#rows.put(space, row);
    for (const { space, key } of deletions) this.#rows.delete(space, key);
    const { kvs } = this.#world.meters();
    kvs.writes += writes.length + deletions.length;
    kvs.bytesWritten += writes.reduce((sum, { row }) => sum + row.bytes, 0);
  }

  #get(space: Space, { key, options }: { key: string; options?: ReadOptions }): PlatformAnswer {
    const row = this.read(space, key);
    if (!row) throw keyNotFound();
    const body = present(row, options?.metadataFields);
    if ((options?.metadataFields ?? []).length > 0) return { status: 200, body };
    return { status: 200, body, text: `{"key":${JSON.stringify(row.key)},"value":${valueText(row)}}` };
  }

  #set(given: Omit<Write, 'value' | 'options'> & { value?: unknown; options?: WriteOptions }): PlatformAnswer {
    const write: Write = { space: given.space, key: given.key, value: given.value, options: given.options };
    const previous = this.#rows.get(write.space, write.key);
    const row = this.prepare(write);
    this.commit([{ space: write.space, row }], []);
    const returned = write.options?.returnValue === 'LATEST' ? row : write.options?.returnValue === 'PREVIOUS' ? previous : undefined;
    return returned ? { status: 200, body: present(returned, write.options?.returnMetadataFields) } : { status: 204 };
  }

  #delete(space: Space, { key }: { key: string }): PlatformAnswer {
    checkKey(key, space.kind === 'entity');
    if (!this.#rows.get(space, key)) throw keyNotFound();
    this.commit([], [{ space, key }]);
    return { status: 204 };
  }

  #entityGet(body: unknown): PlatformAnswer {
    const request = readBody('entityGet', body);
    return this.#get(this.spaceOf(request.entityName), request);
  }

  #entitySet(body: unknown): PlatformAnswer {
    const request = readBody('entitySet', body);
    return this.#set({ ...request, space: this.spaceOf(request.entityName) });
  }

  #entityDelete(body: unknown): PlatformAnswer {
    const request = readBody('entityDelete', body);
    return this.#delete(this.spaceOf(request.entityName), request);
  }

  #queryKeys(body: unknown): PlatformAnswer {
    const request = readBody('query', body);
    return this.#presentPage(queryKeys(this.#stale(plain), request), request.options);
  }

  #queryEntity(body: unknown): PlatformAnswer {
    const request = readBody('entityQuery', body);
    const entity = this.entity(request.entityName);
    return this.#presentPage(queryIndex(this.#stale(this.spaceOf(entity.name)), entity, request), request.options);
  }

  #stale(space: Space): Row[] {
    const { kernel, faults } = this.#world;
    const { staleQueryMs } = faults();
    return this.#rows.asOf(space, staleQueryMs > 0 ? kernel.random.below(staleQueryMs + 1) : 0);
  }

  #presentPage({ rows, read, cursor }: QueryPage, options: ReadOptions): PlatformAnswer {
    const bytes = read.reduce((sum, row) => sum + row.bytes, 0);
    this.#allowance.takeRead(bytes);
    const { kvs } = this.#world.meters();
    kvs.queries += 1;
    kvs.bytesRead += bytes;
    return {
      status: 200,
      body: { data: rows.map((row) => present(row, options?.metadataFields)), ...(cursor === undefined ? {} : { cursor }) },
    };
  }
}

function expiryOf(options: WriteOptions, now: number): number | null {
  if (!options?.ttl) return null;
  const { value, unit } = options.ttl;
  if (Number.isInteger(value) && value > 0) return now + value * TTL_MS[unit];
  throw new KvsRefusal(400, 'INVALID_TTL', `TTL value must be a positive integer, received: ${value}`);
}
