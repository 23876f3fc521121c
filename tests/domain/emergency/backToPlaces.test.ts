import fc from 'fast-check';
import { backToPlaces } from '../../../src/domain/emergency/backToPlaces';
import { issueId } from '../../../src/domain/ids';
import { orderAfter } from '../../../src/domain/proposal/orderAfter';
import { charge } from './emergencyForum';

const order = Array.from({ length: 12 }, (_, index) => issueId(String(index + 1)));

describe('U14 the moves that bring named issues back', () => {
  it('give the order back wherever these issues went, as long as only they moved', () => {
    fc.assert(
      fc.property(fc.subarray(order), fc.array(fc.nat({ max: 12 }), { minLength: 12, maxLength: 12 }), (named, to) => {
        const moved = named.reduce<typeof order>((held, issue, index) => {
          const rest = held.filter((other) => other !== issue);
          return rest.toSpliced(to[index] ?? 0, 0, issue);
        }, order);
        expect(orderAfter(moved, backToPlaces(order, { product: charge, issues: named }))).toEqual(order);
      }),
    );
  });

  it('move neighbours together, and none of a whole product', () => {
    expect(backToPlaces(order, { product: charge, issues: order.slice(3, 6) })).toHaveLength(1);
    expect(backToPlaces(order, { product: charge, issues: null })).toEqual([]);
  });
});
