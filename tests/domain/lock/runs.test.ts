import { type IssueId, issueId } from '../../../src/domain/ids';
import { callsFor, runsOf } from '../../../src/domain/lock/runs';
import { fromSnapshot } from '../../../src/domain/ranking/agreedOrder';

const ids = (text: string) => text.split(' ').map(issueId);
const order = fromSnapshot(ids('1 2 3 4 5 6'), () => undefined);
const ranksBy = (current: string) =>
  new Map<IssueId, string>(ids(current).map((issue, index) => [issue, `0|${String(index).padStart(4, '0')}:`]));

describe('R1 moved issues go back between neighbours nobody moved', () => {
  it('groups moved issues that stand together, with the neighbours around them', () => {
    expect(runsOf(order, new Set(ids('3 4 6')))).toMatchObject([
      { place: { below: '2', above: '5' }, issues: ['3', '4'] },
      { place: { below: '5', above: null }, issues: ['6'] },
    ]);
  });

  it('needs no call for an issue that still stands between its neighbours', () => {
    const [run] = runsOf(order, new Set(ids('3')));
    expect(run && callsFor(run, ranksBy('2 3 4'))).toEqual([]);
  });

  it('moves the one issue that was moved', () => {
    const [run] = runsOf(order, new Set(ids('3')));
    expect(run && callsFor(run, ranksBy('3 2 4'))).toMatchObject([{ issues: ['3'] }]);
  });

  it('moves no neighbour, even where the neighbours are out of order because an event is still to come', () => {
    const [run] = runsOf(order, new Set(ids('3')));
    const calls = run ? callsFor(run, ranksBy('4 3 2')) : [];
    expect(calls).toEqual([{ issues: ['3'], anchor: { after: '2' } }]);
  });
});
