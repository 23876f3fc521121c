import { issueId } from '../../../src/domain/ids';
import { gatherBatch } from '../../../src/domain/lock/batch';
import { newBreaches } from '../../../src/domain/lock/breaches';
import { after, lockedHistory, noted, settled } from '../../builders/moves';
import { manager, owner } from '../../builders/people';

type Given = Parameters<typeof gatherBatch>[0];
const nothingSeen = { displaced: new Set<never>(), leftThere: new Set<never>(), unconcerned: new Set<never>() };

function outcomes(given: Partial<Given>, seen: Partial<Parameters<typeof newBreaches>[2]>) {
  const all = { noted: [], pending: [], settled: [], remembered: [], again: [], ...given };
  const batch = gatherBatch(all, { rule: 'refine', history: lockedHistory, owner, openings: [] });
  return newBreaches(batch, all.settled, { ...nothingSeen, ...seen }).map(({ move, outcome }) => [move.issue, outcome.kind]);
}

const issues = (...ids: string[]) => new Set(ids.map(issueId));

describe('L12 each breach is recorded once', () => {
  it('counts every forbidden move of an issue that was away from its place', () => {
    const twice = [noted('1', { at: after(10) }), noted('1', { at: after(20) })];
    expect(outcomes({ noted: twice }, { displaced: issues('1') })).toEqual([
      ['1', 'putBack'],
      ['1', 'putBack'],
    ]);
  });

  it('counts no move that changed no order', () => {
    expect(outcomes({ noted: [noted('1')] }, {})).toEqual([]);
  });

  it('counts a move whose event came after the issue had been put back already', () => {
    const earlier = settled('1', { at: after(60), settledAt: after(62) });
    expect(outcomes({ noted: [noted('1', { at: after(5) })], settled: [earlier] }, {})).toEqual([['1', 'overtaken']]);
  });

  it('counts a move whose event came while the put-back of an earlier one was done and not yet recorded', () => {
    const place = { below: null, above: null };
    const breach = { number: 1, agreedPlace: place, foundPlace: null, outcome: { kind: 'putBack' as const }, against: null };
    const begun = { ...noted('1', { at: after(5) }), verdict: 'forbidden' as const, breach };
    expect(outcomes({ noted: [noted('1', { at: after(9) })], pending: [begun] }, {})).toEqual([['1', 'overtaken']]);
  });

  it('counts a move that the Product Owner has overtaken since', () => {
    const both = [noted('1', { by: manager, at: after(5) }), noted('1', { by: owner, at: after(9) })];
    expect(outcomes({ noted: both }, {})).toEqual([['1', 'overtaken']]);
  });
});

describe('L9 what left the backlog is no breach', () => {
  it('counts nothing of an issue the lock does not concern', () => {
    expect(outcomes({ noted: [noted('1')] }, { displaced: issues('1'), unconcerned: issues('1') })).toEqual([]);
  });
});

describe('L13 with strength watch a forbidden move is recorded and stays', () => {
  it('records where it was left', () => {
    expect(outcomes({ noted: [noted('1')] }, { leftThere: issues('1') })).toEqual([['1', 'recordedOnly']]);
  });
});
