import { issueId } from '../../../src/domain/ids';
import type { NotedMove, RankChange } from '../../../src/domain/lock/move';
import { untoldMoves, withEntries } from '../../../src/domain/lock/untold';
import { after, noted } from '../../builders/moves';
import { manager, owner } from '../../builders/people';

const entry = (id: string, at: number, actor: RankChange['actor'] = manager): RankChange => ({ id, actor, at: after(at) });
const untold = (changes: readonly RankChange[], told: readonly NotedMove[], from = 0) =>
  untoldMoves({ issue: issueId('1'), changes, from: after(from) }, told).map(({ change }) => change);

describe('L5 who moved an issue last is read in its history, whether an event has told it or not', () => {
  it('finds what no event has told yet', () => {
    expect(untold([entry('12', 80, owner), entry('11', 60)], [noted('1', { change: '11' })])).toEqual(['12']);
  });

  it('leaves out what is older than is remembered', () => {
    expect(untold([entry('11', 60)], [], 60)).toEqual(['11']);
    expect(untold([entry('11', 60)], [], 61)).toEqual([]);
  });

  it('knows a told move by actor and about the same time where its event did not name the entry', () => {
    expect(untold([entry('11', 60)], [noted('1', { at: after(62) })])).toEqual([]);
    expect(untold([entry('11', 60)], [noted('1', { at: after(66) })])).toEqual(['11']);
    expect(untold([entry('11', 60)], [noted('1', { at: after(62), by: owner })])).toEqual(['11']);
    expect(untold([entry('11', 60)], [noted('2', { at: after(62) })])).toEqual(['11']);
  });

  it('takes one told move for one entry only', () => {
    expect(untold([entry('12', 62), entry('11', 60)], [noted('1', { at: after(61) })])).toHaveLength(1);
  });
});

describe('L4 an actor that the event left out is read in the history', () => {
  it('names each move by its own entry', () => {
    const told = [noted('1', { by: null, change: '12' }), noted('1', { by: null, at: after(59) }), noted('2', { by: null })];
    const named = withEntries(told, (issue) => (issue === issueId('1') ? [entry('12', 80, owner), entry('11', 60)] : []));
    expect(named.map(({ actor, change }) => [actor, change])).toEqual([
      [owner, '12'],
      [manager, '11'],
      [null, null],
    ]);
  });
});
