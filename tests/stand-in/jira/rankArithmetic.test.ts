/** LexoRank strings: https://support.atlassian.com/jira/kb/understand-the-lexorank-managment-page-in-jira-server/ describes buckets and rebalancing. */
import * as fc from 'fast-check';
import { bucketOf, rankBetween, ranksAfter, rebalanced } from './rankArithmetic';

const sorts = (ranks: readonly string[]): boolean => ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank);

describe('ranks', () => {
  it('begin where a new site of Jira begins, eight apart', () => {
    expect(ranksAfter(undefined, 3)).toEqual(['0|hzzzzz:', '0|i00007:', '0|i0000f:']);
  });

  it('fit between any two neighbours and sort as plain strings, however often and wherever one is put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (places) => {
        const ranks: string[] = [...(ranksAfter(undefined, 4) ?? [])];
        for (const place of places) {
          const at = place % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1], ranks[at]));
        }
        return sorts(ranks) && ranks.every((rank) => /^[012]\|[0-9a-z]{6}:[0-9a-z]*$/.test(rank));
      }),
    );
  });

  it('grow slowly when everything is put into one place', () => {
    let [left, right] = ['0|hzzzzz:', '0|i00007:'];
    for (let count = 0; count < 200; count += 1) {
      if (count % 2 === 0) left = rankBetween(left, right);
      else right = rankBetween(left, right);
    }
    expect(left < right).toBe(true);
    expect(left.length).toBeLessThan(80);
  });

  it('are refused when a bucket is full', () => {
    expect(ranksAfter('0|zzzzzy:', 2)).toBeUndefined();
  });
});

describe('a rebalance', () => {
  it('keeps the order, changes the bucket and spaces the ranks out', () => {
    const before = ranksAfter(undefined, 100) ?? [];
    const after = rebalanced(before, 1);
    expect(sorts(after)).toBe(true);
    expect(new Set(after.map(bucketOf))).toEqual(new Set(['1']));
    expect(after.every((rank, index) => rank !== before[index])).toBe(true);
  });

  it('leaves everything sorted half way, with two buckets coexisting, in each of the three turns', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 2 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (count, turns, share) => {
          let ranks = ranksAfter(undefined, count) ?? [];
          for (let turn = 0; turn < turns; turn += 1) ranks = rebalanced(ranks, 1);
          const halfway = rebalanced(ranks, share);
          const finished = rebalanced(halfway, 1);
          return sorts(halfway) && sorts(finished) && new Set(finished.map(bucketOf)).size === 1;
        },
      ),
    );
  });

  it('leaves room for a rank between the last of one bucket and the first of the next', () => {
    const [first, second] = rebalanced(ranksAfter(undefined, 2) ?? [], 0.5);
    expect([first?.charAt(0), second?.charAt(0)]).toEqual(['0', '1']);
    const between = rankBetween(first, second);
    expect(sorts([first ?? '', between, second ?? ''])).toBe(true);
  });
});
