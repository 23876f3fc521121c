/** Queries: by the beginning of a key, or over an index of an entity. Pages are cut before filters apply, so they can come short. */
import type { EntityDefinition, IndexDefinition } from '../manifest/manifest';
import { checkConditions, checkValues, compare, holds, matches } from './conditions';
import { badRequest, KvsRefusal } from './refusal';
import type { Body } from './requests';
import type { Row } from './rows';
import { checkAttribute } from './valueRules';

const PAGE = 10;
const LONGEST_PAGE = 100;

export type QueryPage = { rows: Row[]; /** How many rows were read for it. */ read: Row[]; cursor?: string };

export function queryKeys(rows: Row[], query: Body<'query'>): QueryPage {
  const limit = pageLength(query.limit);
  const [where, ...more] = query.where ?? [];
  if (more.length > 0) throw badRequest('A query takes a single condition');
  const after = query.after === undefined ? undefined : readCursor(query.after);
  const found = rows
    .filter(({ key }) => (where ? key.startsWith(where.values[0]) : true) && (after ? key > after.key : true))
    .sort((a, b) => compare(a.key, b.key));
  return cut(
    found,
    limit,
    () => null,
    () => true,
  );
}

export function queryIndex(rows: Row[], entity: EntityDefinition, query: Body<'entityQuery'>): QueryPage {
  const index = indexOf(entity, query.indexName);
  const limit = pageLength(query.limit);
  const { filters, range } = query;
  checkPartition(entity, index, query.partition);
  if (filters) checkConditions(entity, filters);
  if (range) checkRange(entity, index, range);
  const rangeOf = (row: Row): unknown => (index.range === KEY ? row.key : attributeOf(row, index.range));
  const sign = query.sort === 'DESC' ? -1 : 1;
  const order = (a: Place, b: Place): number => sign * (compare(a.range, b.range) || compare(a.key, b.key));
  const placeOf = (row: Row): Place => ({ range: rangeOf(row), key: row.key });
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
  const found = rows
    .filter((row) => isIndexed(row, index, rangeOf) && index.partition.every((name, i) => attributeOf(row, name) === query.partition[i]))
    .filter(
      (row) => (range ? matches(range.condition, range.values, rangeOf(row)) : true) && (after ? order(placeOf(row), after) > 0 : true),
    )
    .sort((a, b) => order(placeOf(a), placeOf(b)));
  return cut(found, limit, rangeOf, (row) => (filters ? holds(filters, row.value) : true));
}

/** The range of the built-in index `by-key`. */
const KEY = Symbol('key');
type Index = { name: string; partition: readonly string[]; range: string | typeof KEY };
type Place = { range: unknown; key: string };

function indexOf(entity: EntityDefinition, name: string): Index {
  if (name === 'by-key') return { name, partition: [], range: KEY };
  const declared: IndexDefinition | undefined = entity.indexes.find((index) => index.name === name);
  if (!declared) throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `The entity "${entity.name}" has no index "${name}"`);
  return declared;
}

function checkPartition(entity: EntityDefinition, index: Index, partition: readonly unknown[]): void {
  if (partition.length !== index.partition.length)
    throw badRequest(`The index "${index.name}" needs a partition of ${index.partition.length} values`);
  index.partition.forEach((name, i) => checkAttribute(name, entity.attributes[name] ?? 'any', partition[i]));
}

function checkRange(entity: EntityDefinition, index: Index, range: NonNullable<Body<'entityQuery'>['range']>): void {
  checkValues(range.condition, range.values);
  const type = index.range === KEY ? 'string' : (entity.attributes[index.range] ?? 'any');
  for (const value of range.values) checkAttribute(String(index.range), type, value);
}

/** An index holds only rows that have all of its attributes. */
function isIndexed(row: Row, index: Index, rangeOf: (row: Row) => unknown): boolean {
  return [rangeOf(row), ...index.partition.map((name) => attributeOf(row, name))].every((value) => value !== undefined && value !== null);
}

function attributeOf({ value }: Row, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

function cut(found: Row[], limit: number, rangeOf: (row: Row) => unknown, isKept: (row: Row) => boolean): QueryPage {
  const read = found.slice(0, limit);
  const last = read.at(-1);
  const rows = read.filter(isKept);
  if (!last || found.length <= read.length) return { rows, read };
  return { rows, read, cursor: Buffer.from(JSON.stringify({ range: rangeOf(last), key: last.key })).toString('base64url') };
}

function readCursor(cursor: string): Place {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Partial<Place>;
    if (typeof place.key === 'string') return { range: place.range, key: place.key };
  } catch {
    // Falls through to the refusal below.
  }
  throw badRequest('The cursor is not one of this query');
}

function pageLength(limit: number | undefined): number {
  if (limit === undefined) return PAGE;
  if (Number.isInteger(limit) && limit >= 1 && limit <= LONGEST_PAGE) return limit;
  throw new KvsRefusal(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', `The page limit must be between 1 and ${LONGEST_PAGE}`);
}
