import fc from 'fast-check';
import { inverseOf } from '../../../src/domain/proposal/inverseOf';
import { orderAfter } from '../../../src/domain/proposal/orderAfter';
import { above, charge, changesWithin, date, drop, ids, orders, place, reversibleWithin } from './changes';

describe('O5 applying and then taking back gives the order before', () => {
  it('for any changes but drops', () => {
    const worlds = orders(14).chain((before) => fc.tuple(fc.constant(before), reversibleWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const back = inverseOf(changes, new Map([[charge, before]]));
        expect(orderAfter(orderAfter(before, changes), back)).toEqual(before);
      }),
    );
  });

  it('less what was dropped, which stays closed', () => {
    const worlds = orders(14).chain((before) => fc.tuple(fc.constant(before), changesWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const back = inverseOf(changes, new Map([[charge, before]]));
        const dropped = new Set(changes.flatMap((change) => (change.kind === 'drop' ? [change.issue] : [])));
        expect(orderAfter(orderAfter(before, changes), back)).toEqual(before.filter((issue) => !dropped.has(issue)));
      }),
    );
  });

  it('touches no issue that was not moved', () => {
    const before = ids(97, 104, 118, 131, 122);
    expect(inverseOf([place([118, 131], above(97))], new Map([[charge, before]]))).toEqual([
      place([118, 131], { kind: 'below', issue: ids(104)[0] ?? before[0] } as Parameters<typeof place>[1]),
    ]);
  });

  it('takes a date back to the one there was, and leaves one that there was not', () => {
    const none = new Map();
    expect(inverseOf([date('2027-05-03', '2027-04-12')], none)).toEqual([date('2027-04-12', '2027-05-03')]);
    expect(inverseOf([date(null, '2027-04-12'), drop(1)], none)).toEqual([]);
  });
});
