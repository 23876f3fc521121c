/**
 * Copies of a forum's records side by side, many to a cell (rule S5): who asks for hundreds reads a few cells. A copy is written in the
 * transaction that writes its record, so it is never older; a record without a copy is read by itself.
 */
import * as v from 'valibot';
import type { KeptKind, KeptWrite, Versioned } from '../../app/ports';
import type { ForumId } from '../../domain/ids';
import { cellsByKey } from './batches';
import { type Cell, NOTHING_YET, createCell } from './cells';
import { keys } from './keys';

const SHELVED: ReadonlySet<KeptKind> = new Set<KeptKind>(['proposal', 'agreement', 'impediment', 'pathway']);
const PLACES = 25;
/** Where fewer of a shelf are asked for, reading them one by one is as cheap. */
const WORTH_A_SHELF = 4;
/** A cell holds 240 KiB; a record larger than this gets no copy. */
const MOST_BYTES = 8_000;

type Copies = Readonly<Record<string, Cell>>;
const copiesSchema: v.GenericSchema<unknown, Copies> = v.record(v.string(), v.object({ version: v.number(), body: v.unknown() }));

export type ShelfWrite = { key: string; version: number; body: Copies };
/** A record as its transaction is about to leave it. */
export type Leaving = { write: KeptWrite; version: number };

const shelfKey = (of: KeptKind, forum: ForumId, number: number): string => keys.shelf(of, forum, Math.floor(number / PLACES));

/** The copies of those records, by number; of shelves that are not worth reading none. */
export async function readCopies(of: KeptKind, forum: ForumId, numbers: readonly number[]): Promise<ReadonlyMap<number, Cell>> {
  if (!SHELVED.has(of)) return new Map();
  const byShelf = groupBy(numbers, (number) => shelfKey(of, forum, number));
  const worth = [...byShelf].filter(([, asked]) => asked.length >= WORTH_A_SHELF);
  const read = await cellsByKey(
    'record',
    worth.map(([key]) => key),
    copiesSchema,
  );
  const copies = worth.flatMap(([key, asked]) => asked.map((number) => [number, read.get(key)?.value[number]] as const));
  return new Map(copies.flatMap(([number, copy]) => (copy ? [[number, copy]] : [])));
}

/** The shelves to be written with those records: all that hold a copy of one, and of the others as many as there is room for. */
export async function shelvesOf(forum: ForumId, records: readonly Leaving[], room: number): Promise<readonly ShelfWrite[]> {
  const shelved = records.filter(({ write }) => SHELVED.has(write.of));
  const byShelf = groupBy(shelved, ({ write }) => shelfKey(write.of, forum, write.number));
  const held = await cellsByKey('record', [...byShelf.keys()], copiesSchema);
  const [stale, fresh] = [new Array<string>(), new Array<string>()];
  for (const [key, leaving] of byShelf) {
    const copies = held.get(key)?.value ?? {};
    (leaving.some(({ write }) => String(write.number) in copies) ? stale : fresh).push(key);
  }
  if (stale.length > room) throw new Error(`A transaction has no room for the copies of ${records.length} records.`);
  const written = [...stale, ...fresh].slice(0, room);
  return Promise.all(written.map((key) => shelfWrite(key, { held: held.get(key) ?? null, leaving: byShelf.get(key) ?? [] })));
}

type Shelf = { held: Versioned<Copies> | null; leaving: readonly Leaving[] };

async function shelfWrite(key: string, { held, leaving }: Shelf): Promise<ShelfWrite> {
  // As with every record: a condition holds only for what exists.
  if (!held) await createCell('record', key, NOTHING_YET);
  const body: Record<string, Cell> = { ...held?.value };
  for (const { write, version } of leaving) {
    if (Buffer.byteLength(JSON.stringify(write.value)) > MOST_BYTES) Reflect.deleteProperty(body, write.number);
    else body[write.number] = { version, body: write.value };
  }
  return { key, version: held?.version ?? 1, body };
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
