import fc from 'fast-check';
import { isBroken, newlyBroken, positionsOf } from '../../../src/domain/agreement/positions';
import { type IssueId, issueId, productId } from '../../../src/domain/ids';
import type { Where } from '../../../src/domain/proposal/change';
import { fromSnapshot, placeAfter } from '../../../src/domain/ranking/agreedOrder';

const product = productId('charge');
const issues = (...ids: number[]): IssueId[] => ids.map((id) => issueId(String(id)));
const order = (...ids: number[]) => fromSnapshot(issues(...ids), () => undefined);
const promised = (where: Where, ...ids: number[]) =>
  positionsOf({ number: 12, changes: [{ kind: 'place', product, issues: issues(...ids), where }] }, product);
const broken = (where: Where, moved: number[], now: number[]) =>
  promised(where, ...moved).some((position) => isBroken(order(...now), position));

describe('T3 what an agreement promises of an order', () => {
  it.each<[string, Where, number[], number[], boolean]>([
    ['first stays first', { kind: 'top' }, [1], [1, 2, 3], false],
    ['another first breaks it', { kind: 'top' }, [1], [2, 1, 3], true],
    ['second may rise', { kind: 'position', position: 2 }, [2], [2, 1, 3], false],
    ['second may not sink', { kind: 'position', position: 2 }, [2], [1, 3, 2], true],
    ['above holds at any distance', { kind: 'above', issue: issueId('9') }, [1], [1, 2, 9], false],
    ['above is broken below', { kind: 'above', issue: issueId('9') }, [1], [9, 1], true],
    ['below holds at any distance', { kind: 'below', issue: issueId('9') }, [1], [9, 2, 1], false],
    ['several keep their order', { kind: 'below', issue: issueId('9') }, [1, 2], [9, 2, 1], true],
    ['an issue that is gone breaks nothing', { kind: 'top' }, [1], [2, 3], false],
    ['a neighbour that is gone breaks nothing', { kind: 'above', issue: issueId('9') }, [1], [2, 1], false],
  ])('%s', (_title, where, moved, now, expected) => {
    expect(broken(where, moved, now)).toBe(expected);
  });

  it('promises nothing of other products', () => {
    const changes = [{ kind: 'place' as const, product, issues: issues(1), where: { kind: 'top' as const } }];
    expect(positionsOf({ number: 1, changes }, productId('orders'))).toEqual([]);
  });

  it('a move that keeps every promise breaks none, and one that is broken already is not broken anew', () => {
    const ids = [1, 2, 3, 4, 5, 6];
    const someId = fc.constantFrom(...ids);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 6 }), someId, fc.option(someId), (now, moved, after) => {
        fc.pre(after !== moved);
        const before = order(...now);
        const next = placeAfter(before, issueId(String(moved)), after === null ? null : issueId(String(after)));
        const positions = [...promised({ kind: 'top' }, 1), ...promised({ kind: 'above', issue: issueId('5') }, 2)];
        const found = newlyBroken(positions, before, next);
        const held = positions.filter((position) => !isBroken(before, position));
        expect(found !== null).toBe(held.some((position) => isBroken(next, position)));
      }),
    );
  });
});
