import fc from 'fast-check';
import type { IssueId } from '../../../src/domain/ids';
import type { EffectRow } from '../../../src/domain/proposal/effect';
import { dateEffects, effectOf } from '../../../src/domain/proposal/effectOf';
import { orderAfter } from '../../../src/domain/proposal/orderAfter';
import { above, add, at, charge, changesWithin, date, drop, ids, mobile, orders, place, top } from './changes';

const numbers = (count: number): readonly IssueId[] => ids(...Array.from({ length: count }, (_, index) => index + 1));
const onlyEffect = (changes: Parameters<typeof effectOf>[0], order: readonly IssueId[]) => {
  const [effect] = effectOf(changes, new Map([[charge, order]]));
  if (!effect) throw new Error('There is no effect.');
  return effect;
};
const places = (rows: readonly EffectRow[]) => rows.map(({ place: at }) => at);
const moved = (rows: readonly EffectRow[]) => rows.flatMap(({ row, isMoved }) => (isMoved && row.kind === 'issue' ? [row.issue] : []));

describe('O4 the effect shows before and after as the stretch that differs', () => {
  it('with three rows of surroundings', () => {
    const { before, after } = onlyEffect([place(12, above(10))], numbers(20));
    expect(places(before)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(after.map(({ row }) => row)).toEqual(ids(7, 8, 9, 12, 10, 11, 13, 14, 15).map((issue) => ({ kind: 'issue', issue })));
    expect([moved(before), moved(after)]).toEqual([ids(12), ids(12)]);
  });

  it('of a long stretch what stands around the moved issues, before and after', () => {
    const { before, after } = onlyEffect([place(3000, top)], numbers(3526));
    expect(places(before)).toEqual([1, 2, 3, 2997, 2998, 2999, 3000, 3001, 3002, 3003]);
    expect(places(after)).toEqual([1, 2, 3, 4, 2998, 2999, 3000, 3001, 3002, 3003]);
  });

  it('in at most 30 rows a product, however many issues move', () => {
    const block = Array.from({ length: 50 }, (_, index) => 400 + index * 7);
    const { before, after } = onlyEffect([place(block, at(3))], numbers(1000));
    expect(before).toHaveLength(30);
    expect(after).toHaveLength(30);
  });

  it('with an added issue as its summary, and a dropped one gone', () => {
    const { before, after } = onlyEffect([add('Badge scanner', above(2)), drop(3)], numbers(3));
    expect(after.map(({ row, isMoved }) => [row.kind === 'added' ? row.summary : row.issue, isMoved])).toEqual([
      ['1', false],
      ['Badge scanner', true],
      ['2', false],
    ]);
    expect(moved(before)).toEqual(ids(3));
  });

  it('for each product apart, and for none whose order is not known or stays', () => {
    const changes = [place(3, top), place(9, above(8), mobile)];
    expect(effectOf(changes, new Map([[charge, numbers(3)]])).map(({ product }) => product)).toEqual([charge]);
    expect(
      effectOf(
        changes,
        new Map([
          [charge, numbers(3)],
          [mobile, ids(8, 9)],
        ]),
      ),
    ).toHaveLength(2);
    expect(effectOf([place(1, top)], new Map([[charge, numbers(3)]]))).toEqual([]);
  });

  it('names dates with what they were', () => {
    const [effect] = dateEffects([date('2027-05-03', '2027-04-12'), place(1, top)]);
    expect(effect).toMatchObject({ name: 'St. Brigid go-live', from: '2027-05-03', to: '2027-04-12' });
  });
});

describe('O3 each row of the effect stands at its place', () => {
  it('in the order before, and in the order that the calls make', () => {
    const worlds = orders(60).chain((before) => fc.tuple(fc.constant(before), changesWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const after = orderAfter(before, changes);
        for (const effect of effectOf(changes, new Map([[charge, before]]))) {
          expect(after).not.toEqual(before);
          for (const [rows, order] of [
            [effect.before, before],
            [effect.after, after],
          ] as const) {
            for (const { row, place: at } of rows) if (row.kind === 'issue') expect(order[at - 1]).toBe(row.issue);
          }
        }
      }),
    );
  });
});
