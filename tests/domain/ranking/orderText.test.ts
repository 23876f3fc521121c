/** The agreed order as stored text (rule R9). */
import fc from 'fast-check';
import { issueId, type IssueId } from '../../../src/domain/ids';
import { fromSnapshot, placeAfter } from '../../../src/domain/ranking/agreedOrder';
import { decode, encode } from '../../../src/domain/ranking/orderText';
import { bestTime } from './bestTime';
import { issuesUpTo, read } from './everyCall';

const rank = fc.option(fc.stringMatching(/^[0-9a-z|:]+$/), { nil: undefined });
const orders = fc
  .uniqueArray(fc.tuple(fc.nat(Number.MAX_SAFE_INTEGER), rank), { selector: ([id]) => id, maxLength: 120 })
  .map((rows) => new Map(rows.map(([id, ranked]) => [issueId(String(id)), ranked])))
  .map((ranks) => fromSnapshot([...ranks.keys()], (issue) => ranks.get(issue)));

const ranked = (issue: IssueId) => `0|${issue.padStart(6, '0')}:`;

describe('R9 an agreed order, stored and read back', () => {
  it('is the same, whatever its ids and hints and however small the chunks', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 400 }), (order, chunkBytes) => {
        expect(decode(encode(order, { chunkBytes }).chunks)).toEqual(order);
      }),
    );
  });

  it('is the same after accepted moves', () => {
    const order = placeAfter(fromSnapshot(issuesUpTo(20), ranked), issueId('4'), issueId('17'));
    expect(decode(encode(order).chunks)).toEqual(order);
  });

  it('fits 50,000 issues into chunks of at most 200,000 bytes', () => {
    const order = fromSnapshot(issuesUpTo(50_000).toReversed(), ranked);
    const { chunks } = encode(order);
    expect(chunks.map((chunk) => Buffer.byteLength(chunk)).filter((bytes) => bytes > 200_000)).toEqual([]);
    expect(chunks.length).toBeLessThanOrEqual(3);
    expect(decode(chunks)).toEqual(order);
  });

  it('is read within 30 milliseconds for 50,000 issues', () => {
    const { chunks } = encode(fromSnapshot(issuesUpTo(50_000).toReversed(), ranked));
    expect(bestTime(() => decode(chunks))).toBeLessThan(30);
  });
});

describe('R9 a stored order is refused', () => {
  const [first = '', second = '', third = ''] = encode(fromSnapshot(issuesUpTo(60), ranked), { chunkBytes: 120 }).chunks;
  const whole = encode(fromSnapshot(read('7 8'), ranked)).chunks;

  it.each([
    ['a chunk is missing in the middle', [first, third], 'a chunk is missing or out of turn'],
    ['the last chunk is missing', [first, second], 'it ends too early'],
    ['chunks are out of turn', [second, first], 'a chunk is missing or out of turn'],
    ['there is no chunk', [], 'it ends too early'],
    ['it was written by a later version', whole.map((chunk) => chunk.replace('v1', 'v2')), 'version "v2"'],
    ['an entry is damaged', whole.map((chunk) => chunk.replace('7=', '7?=')), 'damaged at its issue 1'],
    ['an entry is empty', whole.map((chunk) => chunk.replace('7=', '=')), 'damaged at its issue 1'],
  ])('where %s', (_, chunks, message) => {
    expect(() => decode(chunks)).toThrow(message);
  });
});
