/** Jira's rank call as the plans understand it (rule R7). */
import { applyRankCall } from '../../../src/domain/ranking/applyRankCall';
import type { RankCall } from '../../../src/domain/ranking/plan';
import { read, write } from './everyCall';

const call = (issues: string, anchor: { after: string } | { before: string }) =>
  ({ issues: issues === '' ? [] : read(issues), anchor }) as unknown as RankCall;

describe('R7 a rank call', () => {
  it.each([
    ['one issue down', call('1', { after: '3' }), '2 3 1 4 5'],
    ['one issue up', call('4', { before: '1' }), '4 1 2 3 5'],
    ['a block after its anchor, in the order named', call('5 1', { after: '3' }), '2 3 5 1 4'],
    ['a block before its anchor, in the order named', call('4 2', { before: '1' }), '4 2 1 3 5'],
    ['a block that stands on both sides of its anchor', call('1 3', { after: '2' }), '2 1 3 4 5'],
    ['nothing where the issue already stands there', call('2', { after: '1' }), '1 2 3 4 5'],
  ])('moves %s', (_, rankCall, expected) => {
    expect(write(applyRankCall(read('1 2 3 4 5'), rankCall))).toBe(expected);
  });

  it('leaves the order it is given as it was', () => {
    const order = read('1 2 3');
    applyRankCall(order, call('1', { after: '3' }));
    expect(write(order)).toBe('1 2 3');
  });

  it.each([
    ['no issue', call('', { after: '1' })],
    ['an issue twice', call('2 2', { after: '1' })],
    ['an anchor that moves', call('1 2', { after: '2' })],
    ['an anchor from elsewhere', call('1', { after: '9' })],
    ['an issue from elsewhere', call('9', { after: '1' })],
  ])('is refused for %s', (_, rankCall) => {
    expect(() => applyRankCall(read('1 2 3'), rankCall)).toThrow(RangeError);
  });
});
