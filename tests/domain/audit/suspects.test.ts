import fc from 'fast-check';
import { suspectsOf } from '../../../src/domain/audit/suspects';
import { issueId } from '../../../src/domain/ids';
import { fromSnapshot } from '../../../src/domain/ranking/agreedOrder';

const ids = (...names: string[]) => names.map(issueId);
const order = fromSnapshot(ids('1', '2', '3', '4', '5', '6'), () => undefined);
const nothing = new Set<never>();

describe('V1 a check accuses as few issues as explain what it read', () => {
  it('of one dragged to the top that one, and of an order that is as agreed none', () => {
    expect(suspectsOf(order, ids('5', '1', '2', '3', '4', '6'), nothing)).toMatchObject({ displaced: ['5'], unknown: [] });
    expect(suspectsOf(order, ids('1', '2', '3', '4', '5', '6'), nothing)).toMatchObject({ displaced: [], unknown: [] });
  });

  it('says nothing of what has left or is not to be seen', () => {
    expect(suspectsOf(order, ids('2', '6'), nothing).displaced).toEqual([]);
  });

  it('names issues that the agreed order does not hold', () => {
    expect(suspectsOf(order, ids('9', '1', '2', '9'), nothing)).toMatchObject({ displaced: [], unknown: ['9'] });
  });

  it('leaves alone what is being settled', () => {
    expect(suspectsOf(order, ids('5', '1', '2', '3', '4', '6'), new Set(ids('5'))).displaced).toEqual([]);
  });

  it('what is left without the accused stands as agreed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['1', '2', '3', '4', '5', '6', '7', '8']), (read) => {
        const { displaced, unknown, standing } = suspectsOf(order, ids(...read), nothing);
        const rest = read.filter((name) => ![...displaced, ...unknown].includes(issueId(name)));
        expect([...standing].sort()).toEqual([...rest].sort());
        expect(rest).toEqual([...rest].sort());
      }),
    );
  });
});
