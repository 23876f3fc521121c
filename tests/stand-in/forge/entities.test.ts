import { startSample, type Sample } from './sample/startSample';

type Outcome = { ok: boolean; value?: unknown; error?: { code?: string; status?: number } };
type Call = [name: string, ...values: unknown[]];
type Page = { results: { key: string; value: { number: number } }[]; nextCursor?: string };
async function values(sample: Sample, ...calls: Call[]): Promise<unknown[]> {
  const outcomes = await sample.value<Outcome[]>('store', { calls });
  return outcomes.map(({ ok, value, error }) => (ok ? value : `${error?.status} ${error?.code}`));
}
const set = (key: string, value: unknown): Call => ['entitySet', 'parcel', key, value];
const shelf = async (sample: Sample, asked: object): Promise<Page> =>
  (await values(sample, ['entityQuery', 'parcel', 'by-shelf', { partition: ['A'], ...asked }]))[0] as Page;
const numbers = ({ results }: Page): number[] => results.map(({ value }) => value.number);

async function withParcels(faults = {}): Promise<Sample> {
  const sample = await startSample({ faults });
  const all = Array.from({ length: 12 }, (_, i) => set(`p${i}`, { shelf: i % 4 === 3 ? 'B' : 'A', number: i, isOpen: i % 2 === 0 }));
  await values(sample, ...all, set('incomplete', { shelf: 'A' }));
  return sample;
}

describe('values of an entity', () => {
  it('may leave attributes out, but must match the declared ones', async () => {
    const sample = await startSample();
    const outcomes = await values(
      sample,
      set('a', { shelf: 'A' }),
      set('b', { shelf: 1 }),
      set('c', { number: 2 ** 31 }),
      set('d', { number: -(2 ** 31) }),
      set('e', { number: 1.5 }),
      set('f', { weight: 1.5, isOpen: false, more: null }),
      set('g', { unknown: 1 }),
      set('h', ['list']),
      ['entitySet', 'nowhere', 'a', {}],
      set('', { shelf: 'A' }),
    );
    const typed = '400 INCORRECT_PROPERTY_TYPE';
    expect(outcomes).toEqual([
      null,
      typed,
      typed,
      null,
      typed,
      null,
      '400 INVALID_ENTITY_VALUE',
      '400 INVALID_ENTITY_VALUE',
      '404 SCHEMA_NOT_FOUND',
      '400 EMPTY_KEY',
    ]);
  });

  it('are read and deleted under their own keys', async () => {
    const sample = await startSample();
    expect(
      await values(
        sample,
        set('a', { shelf: 'A' }),
        ['get', 'a'],
        ['entityGet', 'parcel', 'a'],
        ['entityDelete', 'parcel', 'a'],
        ['entityGet', 'parcel', 'a'],
      ),
    ).toEqual([null, null, { shelf: 'A' }, null, null]);
  });
});

describe('queries over an index', () => {
  it('match the partition, sort by the range, and leave out rows that lack an attribute of the index', async () => {
    const sample = await withParcels();
    expect(numbers(await shelf(sample, {}))).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10]);
    expect(numbers(await shelf(sample, { sort: 'DESC', limit: 2 }))).toEqual([10, 9]);
    expect(numbers(await shelf(sample, { where: { condition: 'BETWEEN', values: [2, 6] } }))).toEqual([2, 4, 5, 6]);
    expect(numbers(await shelf(sample, { where: { condition: 'LESS_THAN', values: [2] } }))).toEqual([0, 1]);
  });

  it('page by cursor, in both directions, without losing or repeating a row', async () => {
    const sample = await withParcels();
    for (const sort of ['ASC', 'DESC'] as const) {
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const page: Page = await shelf(sample, { sort, limit: 4, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...numbers(page));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(sort === 'ASC' ? seen : [...seen].reverse()).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10]);
    }
  });

  it('filter after the page is cut, so that a page may come short and still have a next', async () => {
    const sample = await withParcels();
    const page = await shelf(sample, { limit: 4, and: [{ property: 'isOpen', condition: 'EQUAL_TO', values: [false] }] });
    expect(numbers(page)).toEqual([1]);
    expect(page.nextCursor).toBeDefined();
    const any = await shelf(sample, {
      or: [
        { property: 'number', condition: 'EQUAL_TO', values: [1] },
        { property: 'number', condition: 'GREATER_THAN', values: [9] },
      ],
    });
    expect(numbers(any)).toEqual([1, 10]);
  });

  it('know by-key and an index that is a single attribute', async () => {
    const sample = await withParcels();
    const byKey: Call = ['entityQuery', 'parcel', 'by-key', { where: { condition: 'BEGINS_WITH', values: ['p1'] } }];
    const byNumber: Call = ['entityQuery', 'parcel', 'number', { where: { condition: 'GREATER_THAN_EQUAL_TO', values: [10] } }];
    const [first, second] = (await values(sample, byKey, byNumber)) as Page[];
    expect(first?.results.map(({ key }) => key)).toEqual(['p1', 'p10', 'p11']);
    expect(second && numbers(second)).toEqual([10, 11]);
  });

  it('refuse an unknown index, a wrong partition, a bad page length and an empty filter', async () => {
    const sample = await startSample();
    const query = (index: string, asked: object): Call => ['entityQuery', 'parcel', index, asked];
    expect(
      await values(
        sample,
        query('by-weight', {}),
        query('by-shelf', {}),
        query('by-shelf', { partition: [1] }),
        query('number', { limit: 101 }),
        query('number', { where: { condition: 'EQUAL_TO', values: ['x'] } }),
        query('number', { cursor: 'nonsense' }),
      ),
    ).toEqual([
      '400 INVALID_ENTITY_INDEX',
      '400 BAD_REQUEST',
      '400 INCORRECT_PROPERTY_TYPE',
      '400 COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      '400 INCORRECT_PROPERTY_TYPE',
      '400 BAD_REQUEST',
    ]);
  });

  it('show how things stood a moment ago, while get is strict', async () => {
    const sample = await withParcels({ staleQueryMs: 2_000, callLatencyMs: 20 });
    await sample.kernel.advanceTo(sample.kernel.now() + 60_000);
    const seen = new Set<number>();
    await values(sample, set('p0', { shelf: 'A', number: 100, isOpen: true }), ['entityDelete', 'parcel', 'p1']);
    for (let i = 0; i < 40; i += 1) {
      for (const number of numbers(await shelf(sample, {}))) seen.add(number);
      expect(await values(sample, ['entityGet', 'parcel', 'p1'], ['entityGet', 'parcel', 'p0'])).toMatchObject([null, { number: 100 }]);
    }
    expect([...seen]).toEqual(expect.arrayContaining([0, 1, 100]));
    await sample.kernel.advanceTo(sample.kernel.now() + 60_001);
    expect(numbers(await shelf(sample, {}))).toEqual([2, 4, 5, 6, 8, 9, 10, 100]);
  });
});

describe('queries over plain keys', () => {
  it('go by the beginning of the key, ten to a page unless asked otherwise', async () => {
    const sample = await startSample();
    await values(
      sample,
      ...Array.from({ length: 15 }, (_, i): Call => ['set', `a:${String(i).padStart(2, '0')}`, i]),
      ['set', 'b', 1],
      ['setSecret', 'a:x', 1],
    );
    const [first] = (await values(sample, ['query', { prefix: 'a:' }])) as Page[];
    expect(first?.results).toHaveLength(10);
    const [second] = (await values(sample, ['query', { prefix: 'a:', cursor: first?.nextCursor }])) as Page[];
    expect(second).toMatchObject({ results: [{ key: 'a:10' }, { key: 'a:11' }, { key: 'a:12' }, { key: 'a:13' }, { key: 'a:14' }] });
    expect(second?.nextCursor).toBeUndefined();
    expect(await values(sample, ['query', { limit: 0 }])).toEqual(['400 COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE']);
  });
});

describe('transactions', () => {
  const version = (number: number): object => ({ property: 'number', condition: 'EQUAL_TO', values: [number] });
  const absent = { property: 'number', condition: 'NOT_EXISTS', values: [true] };

  it('write all or nothing, on conditions judged at one instant', async () => {
    const sample = await startSample();
    const put = (key: string, number: number, and: object[]): object => ({ key, value: { number }, entityName: 'parcel', and });
    const outcomes = await values(
      sample,
      ['transact', { set: [put('a', 1, [absent]), { key: 'plain', value: 'x' }] }],
      ['transact', { set: [put('a', 2, [version(1)])], delete: [{ key: 'plain' }] }],
      ['transact', { set: [put('a', 3, [version(1)]), { key: 'plain', value: 'y' }] }],
      ['transact', { set: [{ key: 'plain', value: 'z' }], check: [{ key: 'a', entityName: 'parcel', and: [version(9)] }] }],
      ['transact', { set: [put('a', 9, [absent])] }],
      ['entityGet', 'parcel', 'a'],
      ['get', 'plain'],
    );
    const failed = '400 CONDITIONAL_CHECK_FAILED';
    expect(outcomes).toEqual([null, null, failed, failed, failed, { number: 2 }, null]);
  });

  it('let one of two winners through, however their calls interleave', async () => {
    const sample = await startSample({ seed: 7, faults: { callLatencyMs: [1, 50] } });
    await values(sample, set('a', { number: 1 }));
    const race = (to: number): ReturnType<Sample['call']> =>
      sample.forge.invoke({
        functionKey: 'calls',
        call: 'store',
        payload: {
          calls: [
            ['entityGet', 'parcel', 'a'],
            ['transact', { set: [{ key: 'a', value: { number: to }, entityName: 'parcel', and: [version(1)] }] }],
          ],
        },
        accountId: 'anna',
      });
    const runs = [race(2), race(3), race(4)];
    await sample.kernel.settle();
    const outcomes = (await Promise.all(runs)).map((outcome) => (outcome.ok ? (outcome.value as Outcome[])[1]?.ok : undefined));
    expect(outcomes.filter((ok) => ok === true)).toHaveLength(1);
    expect(outcomes.filter((ok) => ok === false)).toHaveLength(2);
  });

  it('take 25 operations, each key once, conditions for entities only', async () => {
    const sample = await startSample();
    const keys = (count: number): object[] => Array.from({ length: count }, (_, i) => ({ key: `k${i}`, value: 1 }));
    expect(
      await values(
        sample,
        ['transact', { set: keys(25) }],
        ['transact', { set: keys(26) }],
        ['transact', { set: keys(1), delete: [{ key: 'k0' }] }],
        [
          'transact',
          {
            set: [
              { key: 'a', value: 1 },
              { key: 'b', value: { unknown: 1 }, entityName: 'parcel' },
            ],
          },
        ],
        ['get', 'a'],
      ),
    ).toEqual([null, '422 UNPROCESSABLE_ENTITY', '400 KEY_DUPLICATION_ERROR', '400 INVALID_ENTITY_VALUE', null]);
  });
});
