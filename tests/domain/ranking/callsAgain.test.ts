import fc from 'fast-check';
import { type IssueId, issueId } from '../../../src/domain/ids';
import { applyRankCall } from '../../../src/domain/ranking/applyRankCall';
import { callsAgain } from '../../../src/domain/ranking/callsAgain';
import type { RankCall } from '../../../src/domain/ranking/plan';

const ids = (numbers: readonly number[]): readonly IssueId[] => numbers.map((number) => issueId(String(number)));

/** As Jira makes a call of which it cannot place some issues: these stay where they are. */
const partly = (order: readonly IssueId[], { issues, anchor }: RankCall, refused: ReadonlySet<IssueId>): readonly IssueId[] => {
  const placed = issues.filter((issue) => !refused.has(issue));
  return placed.length === 0 ? order : applyRankCall(order, { issues: placed, anchor });
};

describe('R7 what is left of a rank call', () => {
  it('is the whole call where nothing was placed', () => {
    const call: RankCall = { issues: ids([1, 2]), anchor: { after: issueId('9') } };
    expect(callsAgain(call, new Set(ids([1, 2])))).toEqual([call]);
  });

  it('makes of the order what the whole call would have made, whatever was refused', () => {
    const drawn = fc.record({
      order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8, maxLength: 8 }),
      moved: fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
      refused: fc.subarray([1, 2, 3, 4, 5, 6]),
      isAfter: fc.boolean(),
    });
    fc.assert(
      fc.property(drawn, ({ order, moved, refused, isAfter }) => {
        const anchor = isAfter ? { after: issueId('7') } : { before: issueId('7') };
        const call: RankCall = { issues: ids(moved), anchor };
        const left = new Set(ids(refused.filter((one) => moved.includes(one))));
        const again = left.size === 0 ? [] : callsAgain(call, left);
        expect(again.reduce(applyRankCall, partly(ids(order), call, left))).toEqual(applyRankCall(ids(order), call));
      }),
    );
  });
});
