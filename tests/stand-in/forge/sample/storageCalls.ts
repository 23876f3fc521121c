/** Every method of `@forge/kvs`, by a name and plain values, so that a test can call it through the bridge. */
import { Filter, kvs, Sort, type GetOptions, type OverrideAndReturnSetOptions } from '@forge/kvs';

type Row = Record<string, unknown>;
type Clause = Parameters<InstanceType<typeof Filter<Row>>['and']>[1] & { property: string };
type Clauses = { and?: Clause[]; or?: Clause[] };
type Item = Clauses & { key: string; value: unknown; entityName: string; options?: OverrideAndReturnSetOptions };
type Transaction = { set?: Item[]; delete?: Item[]; check?: Item[] };
type IndexQuery = ReturnType<ReturnType<ReturnType<typeof kvs.entity<Row>>['query']>['index']>;
type EntityQuery = Clauses & {
  partition?: unknown[];
  where?: Parameters<IndexQuery['where']>[0];
  sort?: 'ASC' | 'DESC';
  limit?: number;
  cursor?: string;
};

export type Attempt = { ok: true; value: unknown } | { ok: false; error: Row };

/** The value, or the error as the package makes it. */
export async function attempt(call: () => Promise<unknown>): Promise<Attempt> {
  try {
    return { ok: true, value: (await call()) ?? null };
  } catch (error) {
    const { name, message, code, responseDetails, status } = error as {
      name?: string;
      message?: string;
      code?: string;
      responseDetails?: { status: number };
      status?: number;
    };
    const kind = (error as object).constructor.name;
    return { ok: false, error: { kind, isError: error instanceof Error, name, message, code, status: responseDetails?.status ?? status } };
  }
}

export const storageCalls: Readonly<Record<string, (...values: never[]) => Promise<unknown>>> = {
  get: (key: string, options?: GetOptions) => (options ? kvs.get(key, options) : kvs.get(key)),
  set: (key: string, value: unknown, options: OverrideAndReturnSetOptions) => kvs.set(key, value, options),
  delete: (key: string) => kvs.delete(key),
  getSecret: (key: string) => kvs.getSecret(key),
  setSecret: (key: string, value: unknown) => kvs.setSecret(key, value),
  deleteSecret: (key: string) => kvs.deleteSecret(key),
  batchGet: (items: { key: string; entityName: string }[]) => kvs.batchGet(items),
  batchSet: (items: Item[]) => kvs.batchSet(items),
  batchDelete: (items: Item[]) => kvs.batchDelete(items),
  entityGet: (entity: string, key: string) => kvs.entity(entity).get(key),
  entitySet: (entity: string, key: string, value: Row, options: OverrideAndReturnSetOptions) => kvs.entity(entity).set(key, value, options),
  entityDelete: (entity: string, key: string) => kvs.entity(entity).delete(key),
  query: ({ prefix, limit, cursor }: { prefix?: string; limit?: number; cursor?: string }) => {
    const query = kvs.query();
    if (prefix !== undefined) query.where('key', { condition: 'BEGINS_WITH', values: [prefix] });
    if (limit !== undefined) query.limit(limit);
    if (cursor !== undefined) query.cursor(cursor);
    return query.getMany();
  },
  entityQuery: (entity: string, index: string, asked: EntityQuery) => queryEntity(entity, index, asked),
  transact: (transaction: Transaction) => transact(transaction),
};

function filterOf({
  and,
  or,
}: Clauses): ReturnType<InstanceType<typeof Filter<Row>>['and']> | ReturnType<InstanceType<typeof Filter<Row>>['or']> | undefined {
  const [first, ...more] = and ?? or ?? [];
  if (!first) return undefined;
  if (and)
    return more.reduce((filter, clause) => filter.and(clause.property, bare(clause)), new Filter<Row>().and(first.property, bare(first)));
  return more.reduce((filter, clause) => filter.or(clause.property, bare(clause)), new Filter<Row>().or(first.property, bare(first)));
}

/** The condition alone; the builder adds the property. */
function bare({ condition, values }: Clause): Clause {
  return { condition, values } as Clause;
}

function queryEntity(entity: string, index: string, asked: EntityQuery): Promise<unknown> {
  const query = kvs
    .entity<Row>(entity)
    .query()
    .index(index, asked.partition ? { partition: asked.partition } : {});
  const filter = filterOf(asked);
  if (asked.where) query.where(asked.where);
  if (filter) query.filters(filter);
  if (asked.sort) query.sort(Sort[asked.sort]);
  if (asked.limit !== undefined) query.limit(asked.limit);
  if (asked.cursor !== undefined) query.cursor(asked.cursor);
  return query.getMany();
}

function transact({ set = [], delete: deletions = [], check = [] }: Transaction): Promise<void> {
  const transaction = kvs.transact();
  const entityOf = (item: Item): { entityName: string; conditions?: NonNullable<ReturnType<typeof filterOf>> } | undefined => {
    const conditions = filterOf(item);
    return (item.entityName as string | undefined) === undefined
      ? undefined
      : { entityName: item.entityName, ...(conditions ? { conditions } : {}) };
  };
  for (const item of set) transaction.set<Row>(item.key, item.value as Row, entityOf(item));
  for (const item of deletions) transaction.delete(item.key, entityOf(item));
  for (const item of check) {
    const conditions = filterOf(item);
    if (conditions) transaction.check(item.key, { entityName: item.entityName, conditions });
  }
  return transaction.execute();
}
