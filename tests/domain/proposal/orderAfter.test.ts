import fc from 'fast-check';
import { callsOf } from '../../../src/domain/proposal/callsOf';
import { addedIssue, orderAfter } from '../../../src/domain/proposal/orderAfter';
import { applyRankCall } from '../../../src/domain/ranking/applyRankCall';
import { above, add, at, below, bottom, changesWithin, drop, ids, orders, place, top } from './changes';

const order = ids(97, 104, 118, 131, 122);

describe('O1 a change says exactly where issues go', () => {
  it.each([
    ['above another', place([118, 131], above(97)), ids(118, 131, 97, 104, 122)],
    ['below another', place(97, below(118)), ids(104, 118, 97, 131, 122)],
    ['to the top, in the order named', place([131, 104], top), ids(131, 104, 97, 118, 122)],
    ['to the bottom', place([97], bottom), ids(104, 118, 131, 122, 97)],
    ['to a position counted from 1', place(122, at(2)), ids(97, 122, 104, 118, 131)],
    ['to the last position', place(97, at(5)), ids(104, 118, 131, 122, 97)],
    ['all of them, in another sequence', place([122, 131, 118, 104, 97], top), ids(122, 131, 118, 104, 97)],
  ])('%s', (_, change, expected) => {
    expect(orderAfter(order, [change])).toEqual(expected);
  });

  it('an issue that is added enters there, and one that is dropped leaves', () => {
    expect(orderAfter(order, [add('New', above(104)), drop(131)])).toEqual([...ids(97), addedIssue(0), ...ids(104, 118, 122)]);
  });

  it('several changes are made one after the other', () => {
    expect(orderAfter(order, [place(122, top), place(97, above(122))])).toEqual(ids(97, 122, 104, 118, 131));
  });
});

describe('O3 what is previewed is made by the calls that apply it', () => {
  it('for any placings of an order', () => {
    const worlds = orders(12).chain((before) => fc.tuple(fc.constant(before), changesWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const placings = changes.filter((change) => change.kind === 'place');
        const fitting = placings.filter(
          ({ issues, where }) => !('issue' in where) || (before.includes(where.issue) && !issues.includes(where.issue)),
        );
        let now = before;
        for (const change of fitting) now = callsOf(change, now).reduce(applyRankCall, now);
        expect(orderAfter(before, placings)).toEqual(now);
      }),
    );
  });

  it('never loses or doubles an issue, whatever the changes are', () => {
    const worlds = orders(12).chain((before) => fc.tuple(fc.constant(before), changesWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const after = orderAfter(before, changes);
        const dropped = new Set(changes.flatMap((change) => (change.kind === 'drop' ? [change.issue] : [])));
        const added = changes.flatMap((change, index) => (change.kind === 'add' ? [addedIssue(index)] : []));
        expect([...after].sort()).toEqual([...before.filter((issue) => !dropped.has(issue)), ...added].sort());
      }),
    );
  });

  it('places a block together and in the order named', () => {
    const worlds = orders(12).chain((before) =>
      fc.tuple(fc.constant(before), fc.shuffledSubarray([...before], { minLength: 1 }), fc.integer({ min: 1, max: 12 })),
    );
    fc.assert(
      fc.property(worlds, ([before, issues, position]) => {
        fc.pre(position <= before.length - issues.length + 1);
        const after = orderAfter(before, [{ ...place(1, top), kind: 'place', issues, where: at(position) } as ReturnType<typeof place>]);
        expect(after.slice(position - 1, position - 1 + issues.length)).toEqual(issues);
      }),
    );
  });
});
