/** What is left of a rank call of which Jira could not place some issues (rule R7): to be made before any other call. */
import type { IssueId } from '../ids';
import type { RankCall } from './plan';

/** Each stretch that was refused goes after the issue placed before it, or before the first that was placed; all of it where none was. */
export function callsAgain({ issues, anchor }: RankCall, refused: ReadonlySet<IssueId>): readonly RankCall[] {
  const first = issues.find((issue) => !refused.has(issue));
  if (first === undefined) return [{ issues, anchor }];
  const calls: { issues: IssueId[]; anchor: RankCall['anchor'] }[] = [];
  let previous: IssueId | null = null;
  let stretch: IssueId[] | null = null;
  for (const issue of issues) {
    if (!refused.has(issue)) {
      previous = issue;
      stretch = null;
    } else if (stretch) {
      stretch.push(issue);
    } else {
      stretch = [issue];
      calls.push({ issues: stretch, anchor: previous === null ? { before: first } : { after: previous } });
    }
  }
  return calls;
}
