/** The nearest issues in one direction, for looking further than the next neighbour (rule R10). */
import type { IssueId } from '../ids';
import { type AgreedOrder, indexOf, issueAt } from './agreedOrder';

/** From an issue on, itself included, upwards (-1) or downwards (1), without those that are set aside; at most so many. */
export function outward(
  order: AgreedOrder,
  from: IssueId,
  { step, excluded, count }: { step: 1 | -1; excluded: ReadonlySet<IssueId>; count: number },
): readonly IssueId[] {
  const found: IssueId[] = [];
  for (let at = indexOf(order, from); found.length < count; at += step) {
    const issue = issueAt(order, at);
    if (issue === null) break;
    if (!excluded.has(issue)) found.push(issue);
  }
  return found;
}
