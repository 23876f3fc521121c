/** What Jira's rank call does to an order (rule R7): a pure model, for previews and for proving plans. */
import type { IssueId } from '../ids';
import type { RankCall } from './plan';

/** @throws RangeError for a call that Jira would refuse: no issues, an issue twice, an issue or anchor that is not there, an anchor that moves. */
export function applyRankCall(order: readonly IssueId[], { issues, anchor }: RankCall): readonly IssueId[] {
  const block = new Set(issues);
  const anchorIssue = 'after' in anchor ? anchor.after : anchor.before;
  if (block.size === 0 || block.size !== issues.length) throw new RangeError('A rank call names at least one issue, and none twice.');
  if (block.has(anchorIssue)) throw new RangeError(`Issue ${anchorIssue} cannot be placed next to itself.`);
  const others = order.filter((issue) => !block.has(issue));
  const anchorPlace = others.indexOf(anchorIssue);
  if (anchorPlace < 0) throw new RangeError(`The anchor ${anchorIssue} is not in the order.`);
  if (others.length + issues.length !== order.length) throw new RangeError('A rank call moves issues of the order only.');
  return others.toSpliced('after' in anchor ? anchorPlace + 1 : anchorPlace, 0, ...issues);
}
