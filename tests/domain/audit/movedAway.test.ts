import { movedAway, type Traces } from '../../../src/domain/audit/movedAway';
import { issueId } from '../../../src/domain/ids';
import { fromSnapshot } from '../../../src/domain/ranking/agreedOrder';

const order = fromSnapshot(['1', '2', '3', '4', '5', '6'].map(issueId), () => undefined);
/** Now they stand like this, from the top. */
const standing = (...names: string[]) => new Map(names.map((name, place) => [issueId(name), `0|i0000${String(place)}:`]));
const traces =
  (of: { untold?: string[]; heard?: string[] }): Traces =>
  (issue) =>
    of.untold?.includes(issue) ? 'untold' : of.heard?.includes(issue) ? 'heard' : 'none';

describe('V1 of issues that changed places those have left which somebody moved', () => {
  it('of two that stand side by side the one with a trace, whichever it is', () => {
    expect(movedAway(order, standing('1', '3', '2', '4'), traces({ untold: ['2'] }))).toEqual(['2']);
    expect(movedAway(order, standing('1', '3', '2', '4'), traces({ untold: ['3'] }))).toEqual(['3']);
  });

  it('a block of three rather than the one it was moved over', () => {
    expect(movedAway(order, standing('2', '3', '4', '1', '5'), traces({ untold: ['2', '3', '4'] }))).toEqual(['2', '3', '4']);
  });

  it('what nobody is known to have told rather than what the lock has accepted', () => {
    expect(movedAway(order, standing('2', '3', '1', '4'), traces({ untold: ['2', '3'], heard: ['1'] }))).toEqual(['2', '3']);
    expect(movedAway(order, standing('2', '3', '1', '4'), traces({ heard: ['1'] }))).toEqual(['1']);
  });

  it('nothing where the order is as agreed, however much was moved', () => {
    expect(movedAway(order, standing('1', '2', '4'), traces({ untold: ['1', '2', '4'] }))).toEqual([]);
  });
});
