import fc from 'fast-check';
import { driftOf, foldedRows } from '../../../src/domain/breach/drift';
import { type IssueId, issueId } from '../../../src/domain/ids';

const ids = (...numbers: number[]) => numbers.map((number) => issueId(String(number)));
const nobody = new Map<IssueId, 'refined' | 'breach'>();
const upTo = (count: number) => ids(...Array.from({ length: count }, (_, index) => index + 1));

describe('B6 drift is what differs between the order agreed and the order now', () => {
  it('names the one issue that was moved, from where and to where', () => {
    const { moves } = driftOf({ agreed: upTo(5), now: ids(4, 1, 2, 3, 5) }, nobody);
    expect(moves).toEqual([{ issue: '4', from: 4, to: 1, kind: 'untold' }]);
  });

  it('of two that changed places takes the one that somebody is known to have moved', () => {
    const now = { agreed: upTo(2), now: ids(2, 1) };
    expect(driftOf(now, new Map([[issueId('1'), 'breach']])).moves).toEqual([{ issue: '1', from: 1, to: 2, kind: 'breach' }]);
    expect(driftOf(now, new Map([[issueId('2'), 'refined']])).moves).toEqual([{ issue: '2', from: 2, to: 1, kind: 'refined' }]);
  });

  it('counts neither what came nor what left as moved', () => {
    const drift = driftOf({ agreed: upTo(4), now: ids(9, 1, 3, 4) }, nobody);
    expect(drift).toEqual({ moves: [], left: ids(2), came: ids(9) });
  });

  it('of an empty backlog says that all have left', () => {
    expect(driftOf({ agreed: upTo(2), now: [] }, nobody)).toEqual({ moves: [], left: ids(1, 2), came: [] });
    expect(driftOf({ agreed: [], now: [] }, nobody)).toEqual({ moves: [], left: [], came: [] });
  });

  it('is none where nothing changed, and puts all right once its moves are taken out', () => {
    const orders = fc
      .integer({ min: 0, max: 30 })
      .chain((size) => fc.tuple(fc.constant(upTo(size)), fc.shuffledSubarray(upTo(size), { minLength: size })));
    fc.assert(
      fc.property(orders, ([agreed, now]) => {
        const moved = new Set(driftOf({ agreed, now }, nobody).moves.map(({ issue }) => issue));
        expect(now.filter((issue) => !moved.has(issue))).toEqual(agreed.filter((issue) => !moved.has(issue)));
        expect(driftOf({ agreed, now: agreed }, nobody).moves).toEqual([]);
      }),
    );
  });
});

describe('B6 a long order is folded to what is shown of it', () => {
  it('keeps each shown issue with its neighbours, and counts what lies between', () => {
    expect(foldedRows(upTo(9), new Set(ids(5)))).toEqual([
      { kind: 'gap', count: 3 },
      { kind: 'issue', issue: '4', place: 4 },
      { kind: 'issue', issue: '5', place: 5 },
      { kind: 'issue', issue: '6', place: 6 },
      { kind: 'gap', count: 3 },
    ]);
  });

  it('loses and doubles nothing, of 5,000 as of none', () => {
    for (const size of [0, 1, 5, 5_000]) {
      const rows = foldedRows(upTo(size), new Set(ids(1, 3, 2_500)));
      const count = rows.reduce((sum, row) => sum + (row.kind === 'gap' ? row.count : 1), 0);
      expect(count).toBe(size);
      expect(rows.length).toBeLessThan(20);
    }
  });
});
