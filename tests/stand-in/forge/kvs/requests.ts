/** The bodies that `@forge/kvs` sends. */
import * as v from 'valibot';
import { badRequest } from './refusal';

const metadata = v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
const ttl = v.object({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });
const readOptions = v.optional(v.object({ metadataFields: v.optional(v.array(metadata), []) }));
const writeOptions = v.optional(
  v.object({
    ttl: v.optional(ttl),
    keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
    returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
    returnMetadataFields: v.optional(v.array(metadata)),
  }),
);
const plainKey = { key: v.string() };
const entityKey = { key: v.string(), entityName: v.string() };
const eitherKey = { key: v.string(), entityName: v.optional(v.string()) };
const value = { value: v.optional(v.unknown()) };

const condition = v.object({
  property: v.string(),
  condition: v.picklist([
    'BEGINS_WITH',
    'BETWEEN',
    'CONTAINS',
    'EQUAL_TO',
    'EXISTS',
    'GREATER_THAN',
    'GREATER_THAN_EQUAL_TO',
    'LESS_THAN',
    'LESS_THAN_EQUAL_TO',
    'NOT_CONTAINS',
    'NOT_EQUAL_TO',
    'NOT_EXISTS',
  ]),
  values: v.array(v.unknown()),
});
const conditions = v.object({ and: v.optional(v.array(condition)), or: v.optional(v.array(condition)) });
const range = v.object({
  condition: v.picklist(['BEGINS_WITH', 'BETWEEN', 'EQUAL_TO', 'GREATER_THAN', 'GREATER_THAN_EQUAL_TO', 'LESS_THAN', 'LESS_THAN_EQUAL_TO']),
  values: v.array(v.unknown()),
});

export const bodies = {
  get: v.object({ ...plainKey, options: readOptions }),
  set: v.object({ ...plainKey, ...value, options: writeOptions }),
  delete: v.object(plainKey),
  query: v.object({
    limit: v.optional(v.number()),
    after: v.optional(v.string()),
    where: v.optional(
      v.array(v.object({ property: v.literal('key'), condition: v.literal('BEGINS_WITH'), values: v.tuple([v.string()]) })),
    ),
    options: readOptions,
  }),
  entityGet: v.object({ ...entityKey, options: readOptions }),
  entitySet: v.object({ ...entityKey, ...value, options: writeOptions }),
  entityDelete: v.object(entityKey),
  entityQuery: v.object({
    entityName: v.string(),
    indexName: v.string(),
    partition: v.optional(v.array(v.unknown()), []),
    range: v.optional(range),
    filters: v.optional(conditions),
    sort: v.optional(v.picklist(['ASC', 'DESC']), 'ASC'),
    cursor: v.optional(v.string()),
    limit: v.optional(v.number()),
    options: readOptions,
  }),
  transaction: v.object({
    set: v.optional(v.array(v.object({ ...eitherKey, ...value, conditions: v.optional(conditions), options: writeOptions })), []),
    delete: v.optional(v.array(v.object({ ...eitherKey, conditions: v.optional(conditions) })), []),
    check: v.optional(v.array(v.object({ ...entityKey, conditions })), []),
  }),
  batchGet: v.array(v.object({ ...eitherKey, options: readOptions })),
  batchSet: v.array(v.object({ ...eitherKey, ...value, options: writeOptions })),
  batchDelete: v.array(v.object(eitherKey)),
};

export type ReadOptions = v.InferOutput<typeof readOptions>;
export type WriteOptions = v.InferOutput<typeof writeOptions>;
export type Condition = v.InferOutput<typeof condition>;
export type Conditions = v.InferOutput<typeof conditions>;
export type Body<Name extends keyof typeof bodies> = v.InferOutput<(typeof bodies)[Name]>;

/** @throws KvsRefusal */
export function readBody<Name extends keyof typeof bodies>(name: Name, body: unknown): Body<Name> {
  const checked = v.safeParse(bodies[name], body);
  if (!checked.success) throw badRequest();
  return checked.output;
}
