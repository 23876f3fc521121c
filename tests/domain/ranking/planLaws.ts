/** What tests of plans share: executing a plan, and arbitrary backlogs with arbitrary moves in them. */
import fc from 'fast-check';
import type { IssueId } from '../../../src/domain/ids';
import { applyRankCall } from '../../../src/domain/ranking/applyRankCall';
import type { RankCall, RestorePlan } from '../../../src/domain/ranking/plan';
import { issuesUpTo } from './everyCall';

export const executed = (order: readonly IssueId[], { calls }: Pick<RestorePlan, 'calls'>): readonly IssueId[] =>
  calls.reduce(applyRankCall, order);

export const touchedBy = ({ calls }: Pick<RestorePlan, 'calls'>): ReadonlySet<IssueId> => new Set(calls.flatMap((call) => call.issues));
export const anchorOf = ({ anchor }: RankCall): IssueId => ('after' in anchor ? anchor.after : anchor.before);

export type MovedBacklog = {
  readonly target: readonly IssueId[];
  readonly current: readonly IssueId[];
  readonly moved: ReadonlySet<IssueId>;
};

/** A backlog of up to `most` issues in which some were moved to other places, and which ones. */
export const movedBacklogs = (most: number): fc.Arbitrary<MovedBacklog> =>
  fc.integer({ min: 1, max: most }).chain((count) => {
    const place = fc.integer({ min: 0, max: count - 1 });
    return fc.array(fc.tuple(place, place), { maxLength: 30 }).map((moves) => {
      const target = issuesUpTo(count);
      const current = [...target];
      const moved = moves.map(([from, to]) => {
        const [issue] = current.splice(from, 1);
        if (issue === undefined) throw new RangeError('No issue there.');
        current.splice(to, 0, issue);
        return issue;
      });
      return { target, current, moved: new Set(moved) };
    });
  });

/** A backlog of up to `most` issues in any order at all. */
export const shuffledBacklogs = (most: number): fc.Arbitrary<Omit<MovedBacklog, 'moved'>> =>
  fc.integer({ min: 0, max: most }).chain((count) => {
    const target = issuesUpTo(count);
    return fc.shuffledSubarray([...target], { minLength: count }).map((current) => ({ target, current }));
  });
