import fc from 'fast-check';
import { issueId } from '../../../src/domain/ids';
import { fromSnapshot, issuesOf } from '../../../src/domain/ranking/agreedOrder';
import { movedBetween } from '../../../src/domain/ranking/movedBetween';

const order = (ids: readonly number[]) =>
  fromSnapshot(
    ids.map((id) => issueId(String(id))),
    () => undefined,
  );
const moved = (before: readonly number[], after: readonly number[]) => movedBetween(order(before), order(after)).map(Number);

describe('B6 the fewest moves that explain an order', () => {
  it('are one for one issue moved, far or near', () => {
    expect(moved([1, 2, 3, 4, 5], [5, 1, 2, 3, 4])).toEqual([5]);
    expect(moved([1, 2, 3, 4, 5], [2, 3, 4, 1, 5])).toEqual([1]);
  });

  it('count what entered, and not what left', () => {
    expect(moved([1, 2, 3], [1, 9, 3])).toEqual([9]);
  });

  it('leave the others in the sequence they had, for any two orders', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const gone = new Set(moved(before, after));
        const stayed = issuesOf(order(after))
          .map(Number)
          .filter((id) => !gone.has(id));
        expect(stayed).toEqual(before.filter((id) => stayed.includes(id)));
      }),
    );
  });
});
