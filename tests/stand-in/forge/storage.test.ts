import { sampleManifestText, startSample, type Sample } from './sample/startSample';

type Outcome = { ok: boolean; value?: unknown; error?: { code?: string; status?: number; kind?: string } };
type Call = [name: string, ...values: unknown[]];
const run = (sample: Sample, ...calls: Call[]): Promise<Outcome[]> => sample.value<Outcome[]>('store', { calls });
/** The values of calls that must succeed, or the codes of those that do not. */
async function values(sample: Sample, ...calls: Call[]): Promise<unknown[]> {
  return (await run(sample, ...calls)).map(({ ok, value, error }) => (ok ? value : `${error?.status} ${error?.code}`));
}
const parcel = (number: number, more: object = {}): object => ({
  shelf: 'A',
  number,
  weight: 1.5,
  isOpen: true,
  more: { deep: [1] },
  ...more,
});

describe('keys and values', () => {
  it('are set, read and deleted; an absent key reads as nothing', async () => {
    const sample = await startSample();
    expect(await values(sample, ['set', 'a', { n: 1 }], ['get', 'a'], ['delete', 'a'], ['get', 'a'], ['delete', 'a'])).toEqual([
      null,
      { n: 1 },
      null,
      null,
      null,
    ]);
    expect(
      await values(sample, ['setSecret', 'a', 'hush'], ['getSecret', 'a'], ['get', 'a'], ['deleteSecret', 'a'], ['getSecret', 'a']),
    ).toEqual([null, 'hush', null, null, null]);
  });

  it('tell when they were made and changed, and what stood there before', async () => {
    const sample = await startSample();
    const [, previous, latest] = await values(
      sample,
      ['set', 'a', 1],
      ['set', 'a', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' }],
      ['set', 'a', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: ['CREATED_AT'] }],
    );
    expect(previous).toEqual({ key: 'a', value: 1 });
    expect(latest).toEqual({ key: 'a', value: 3, createdAt: sample.kernel.now() });
  });

  it('refuse a clash under FAIL_IF_EXISTS with 409 KEY_CONFLICT', async () => {
    const sample = await startSample();
    const once = ['set', 'a', 1, { keyPolicy: 'FAIL_IF_EXISTS' }] as const;
    expect(await values(sample, [...once], [...once])).toEqual([null, '409 KEY_CONFLICT']);
  });

  it.each([
    ['', 1, '400 KEY_TOO_SHORT'],
    ['k'.repeat(501), 1, '400 KEY_TOO_LONG'],
    ['a/b', 1, '400 INVALID_KEY'],
    ['big', 'x'.repeat(240 * 1024 - 1), '400 MAX_SIZE'],
    ['nothing', null, '400 BAD_REQUEST'],
  ])('refuse the key %p with a bad key or value', async (key, value, refusal) => {
    expect(await values(await startSample(), ['set', key, value])).toEqual([refusal]);
  });

  it('may be nested 31 deep and 240 KiB large, and no more', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const sample = await startSample();
    expect(await values(sample, ['set', 'a', nested(31)], ['set', 'b', nested(32)], ['set', 'c', 'x'.repeat(240 * 1024 - 2)])).toEqual([
      null,
      '400 MAX_DEPTH',
      null,
    ]);
  });

  it('are gone when their time to live is over', async () => {
    const sample = await startSample();
    expect(
      await values(sample, ['set', 'a', 1, { ttl: { value: 2, unit: 'MINUTES' } }], ['set', 'b', 1, { ttl: { value: 0, unit: 'DAYS' } }]),
    ).toEqual([null, '400 INVALID_TTL']);
    await sample.kernel.advanceTo(sample.kernel.now() + 119_999);
    expect(await values(sample, ['get', 'a'])).toEqual([1]);
    await sample.kernel.advanceTo(sample.kernel.now() + 1);
    expect(await values(sample, ['get', 'a'], ['set', 'a', 2, { keyPolicy: 'FAIL_IF_EXISTS' }])).toEqual([null, null]);
  });

  it('are refused altogether without the scope storage:app', async () => {
    const sample = await startSample({ manifest: sampleManifestText.replace(', storage:app', '') });
    expect(await values(sample, ['get', 'a'])).toEqual(['403 PERMISSION_DENIED']);
  });
});

describe('batches', () => {
  it('answer each key by itself', async () => {
    const sample = await startSample();
    const [set, got, deleted] = await values(
      sample,
      [
        'batchSet',
        [
          { key: 'a', value: 1 },
          { key: 'a/b', value: 2 },
          { key: 'p', entityName: 'parcel', value: parcel(1) },
        ],
      ],
      ['batchGet', [{ key: 'a' }, { key: 'p', entityName: 'parcel' }, { key: 'gone' }]],
      ['batchDelete', [{ key: 'a' }, { key: 'gone' }]],
    );
    expect(set).toEqual({
      successfulKeys: [{ key: 'a' }, { key: 'p', entityName: 'parcel' }],
      failedKeys: [{ key: 'a/b', error: { code: 'INVALID_KEY', message: expect.any(String) as unknown } }],
    });
    expect(got).toMatchObject({
      successfulKeys: [
        { key: 'a', value: 1 },
        { key: 'p', value: parcel(1) },
      ],
      failedKeys: [{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }],
    });
    expect(deleted).toMatchObject({ successfulKeys: [{ key: 'a' }, { key: 'gone' }], failedKeys: [] });
  });

  it('take 25 keys, each once', async () => {
    const keys = (count: number): object[] => Array.from({ length: count }, (_, i) => ({ key: `k${i}` }));
    expect(await values(await startSample(), ['batchGet', keys(26)], ['batchGet', [{ key: 'a' }, { key: 'a' }]])).toEqual([
      '400 TOO_MANY_BATCH_ENTITIES',
      '400 KEY_DUPLICATION_ERROR',
    ]);
  });
});

describe('limits of an installation', () => {
  it('are 4,000 units of 10 KB read and written a minute', async () => {
    const sample = await startSample();
    const outcomes: unknown[] = [];
    for (let i = 0; i < 201; i += 1) outcomes.push(...(await values(sample, ['set', 'a', 'x'.repeat(200 * 1024 - 2)])));
    expect(outcomes.slice(0, 200).every((outcome) => outcome === null)).toBe(true);
    expect(outcomes[200]).toBe('429 RATE_LIMIT_EXCEEDED');
    expect(await values(sample, ['get', 'b'])).toEqual([null]);
    await sample.kernel.advanceTo(sample.kernel.now() + 60_000);
    expect(await values(sample, ['set', 'a', 1])).toEqual([null]);
  });

  it('are 1,000 requests a second', async () => {
    const outcomes = await values(await startSample(), ...Array.from({ length: 1_001 }, (): Call => ['get', 'a']));
    expect(outcomes.filter((outcome) => outcome === '429 RATE_LIMIT_EXCEEDED')).toHaveLength(1);
  });

  it('are metered', async () => {
    const sample = await startSample();
    await values(sample, ['set', 'a', 'xx'], ['get', 'a'], ['query', {}], ['delete', 'a']);
    expect(sample.forge.meters.kvs).toEqual({ reads: 1, writes: 2, queries: 1, bytesRead: 8, bytesWritten: 4 });
    sample.forge.resetMeters();
    expect(sample.forge.meters.kvs.reads).toBe(0);
  });
});
