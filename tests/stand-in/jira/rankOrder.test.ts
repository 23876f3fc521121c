import * as fc from 'fast-check';
import { Store } from '../kernel/store';
import { RankOrder } from './rankOrder';

function orderOf(count: number): { order: RankOrder; ids: string[]; store: Store } {
  const store = new Store();
  const order = new RankOrder(store.table('rank'));
  const ids = Array.from({ length: count }, (_, index) => String(index));
  order.append(ids);
  return { order, ids, store };
}
const move = (order: RankOrder, id: string, side: 'before' | 'after', anchor: string): void => {
  const rank = order.rankBeside(id, side, anchor);
  if (rank !== undefined) order.set(id, rank);
};

describe('an order', () => {
  it('stands as a plain list would after any moves, rebalances between them or not', () => {
    const moves = fc.array(fc.record({ id: fc.nat(19), anchor: fc.nat(19), after: fc.boolean(), rebalance: fc.boolean() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(moves, (steps) => {
        const { order, ids } = orderOf(20);
        for (const { id, anchor, after, rebalance } of steps) {
          if (id === anchor) continue;
          ids.splice(ids.indexOf(String(id)), 1);
          ids.splice(ids.indexOf(String(anchor)) + (after ? 1 : 0), 0, String(id));
          move(order, String(id), after ? 'after' : 'before', String(anchor));
          if (rebalance) order.rebalance(0.5);
        }
        expect(order.ids()).toEqual(ids);
      }),
    );
  });

  it('has no new rank for what stands there already', () => {
    const { order } = orderOf(3);
    expect(order.rankBeside('1', 'after', '0')).toBeUndefined();
    expect(order.rankBeside('1', 'before', '2')).toBeUndefined();
    expect(order.rankBeside('2', 'after', '0')).toBeDefined();
  });

  it('is found again from the table alone', () => {
    const { order, store } = orderOf(5);
    move(order, '4', 'before', '0');
    expect(new RankOrder(store.table('rank')).ids()).toEqual(['4', '0', '1', '2', '3']);
  });

  it('rebalances by itself when a bucket cannot hold more', () => {
    const { order } = orderOf(2);
    order.set('1', '0|zzzzzz:');
    order.append(['2', '3']);
    expect(order.ids()).toEqual(['0', '1', '2', '3']);
    expect(order.rank('0')?.charAt(0)).toBe('1');
  });
});
