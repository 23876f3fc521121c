/** When an issue counts as displaced (rule R11). */
import { isDisplaced } from '../../../src/domain/ranking/displacement';

describe('R11 an issue is displaced', () => {
  it.each([
    ['above the one it should stand below', { rank: '0|hzzzzz:', below: '0|i00000:', above: null }],
    ['below the one it should stand above', { rank: '0|i0000f:', below: null, above: '0|i00007:' }],
    ['level with the one it should stand below', { rank: '0|i00000:', below: '0|i00000:', above: null }],
    ['level with the one it should stand above', { rank: '0|i00007:', below: '0|i00000:', above: '0|i00007:' }],
    ['between neighbours that are out of order themselves', { rank: '0|i00003:', below: '0|i00007:', above: '0|i00000:' }],
  ])('%s', (_, ranks) => {
    expect(isDisplaced(ranks)).toBe(true);
  });

  it.each([
    ['between its neighbours', { rank: '0|i00003:', below: '0|i00000:', above: '0|i00007:' }],
    ['between them by a longer rank', { rank: '0|i00000:i', below: '0|i00000:', above: '0|i00001:' }],
    ['at the top, above the next one', { rank: '0|hzzzzz:', below: null, above: '0|i00000:' }],
    ['at the end, below the last one', { rank: '0|i00007:', below: '0|i00000:', above: null }],
    ['alone', { rank: '0|i00000:', below: null, above: null }],
    [
      'between them while Jira is renewing ranks, one bucket after the other',
      { rank: '1|00000a:', below: '0|zzzzzz:', above: '1|00000b:' },
    ],
  ])('but not %s', (_, ranks) => {
    expect(isDisplaced(ranks)).toBe(false);
  });
});
