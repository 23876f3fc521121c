import { placesIn } from '../../../src/app/settling/placeInOrder';
import { type IssueId, issueId } from '../../../src/domain/ids';
import { unhinted } from '../../../src/domain/ranking/agreedOrder';

const [above, dragged, below] = [issueId('1'), issueId('2'), issueId('3')];
const [first, second] = [issueId('8'), issueId('9')];

describe('L2, L7 places of issues whose ranks are of one moment', () => {
  it('keep their sequence, though what stands above them is dragged away between two readings', async () => {
    const ranks = new Map([
      [above, 'a'],
      [dragged, 'b'],
      [first, 'c'],
      [second, 'd'],
      [below, 'e'],
    ]);
    let isAway = false;
    const read = (asked: readonly IssueId[]) => {
      const seen = new Map(asked.filter((issue) => !isAway || issue !== dragged).map((issue) => [issue, ranks.get(issue) ?? '']));
      isAway ||= asked.includes(first);
      return Promise.resolve(seen);
    };
    const sought = [
      { issue: second, rank: 'd' },
      { issue: first, rank: 'c' },
    ];
    expect(await placesIn(unhinted([above, dragged, below]), sought, read)).toEqual([
      { issue: first, after: dragged },
      { issue: second, after: first },
    ]);
  });

  it('do not follow one of them that is dragged away itself', async () => {
    const ranks = new Map([
      [above, 'b'],
      [second, 'c'],
      [below, 'd'],
      [first, 'e'],
    ]);
    const read = (asked: readonly IssueId[]) => Promise.resolve(new Map(asked.map((issue) => [issue, ranks.get(issue) ?? ''])));
    const sought = [
      { issue: first, rank: 'a' },
      { issue: second, rank: 'c' },
    ];
    expect(await placesIn(unhinted([above, below]), sought, read)).toEqual([
      { issue: first, after: below },
      { issue: second, after: above },
    ]);
  });
});
