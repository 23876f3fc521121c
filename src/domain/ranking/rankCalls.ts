/**
 * Turns a choice of kept issues into calls (rules R6, R7). Every anchor is an issue that the plan does not touch, so that a call which fails
 * spoils at most its own gap.
 */
import type { IssueId } from '../ids';
import type { RankCall } from './plan';

type Kept = { readonly kept: readonly number[]; readonly issuesPerCall: number };

/** @param kept indexes into the target's order, ascending, at least one unless the target is empty. */
export function rankCalls(target: readonly IssueId[], { kept, issuesPerCall }: Kept): readonly RankCall[] {
  const [first] = kept;
  if (first === undefined) return [];
  const head = blocksOf(target.slice(0, first), issuesPerCall).map((issues) => ({ issues, anchor: { before: issueAt(target, first) } }));
  const others = kept.flatMap((index, rank) => {
    const moved = target.slice(index + 1, kept[rank + 1] ?? target.length);
    // Last block first: each lands directly after the same kept issue and pushes the blocks placed before it down.
    return blocksOf(moved, issuesPerCall)
      .reverse()
      .map((issues) => ({ issues, anchor: { after: issueAt(target, index) } }));
  });
  return [...head, ...others];
}

function blocksOf(issues: readonly IssueId[], size: number): (readonly IssueId[])[] {
  return Array.from({ length: Math.ceil(issues.length / size) }, (_, block) => issues.slice(block * size, (block + 1) * size));
}

function issueAt(target: readonly IssueId[], index: number): IssueId {
  const issue = target[index];
  if (issue === undefined) throw new RangeError(`The order wanted has no issue at ${index}.`);
  return issue;
}
