/** What of a reading does not fit the agreed order (rules V1, V7). The reading may be old or a lie: nothing is judged by it. */
import type { IssueId } from '../ids';
import { type AgreedOrder, issuesOf } from '../ranking/agreedOrder';
import { currentPlaces } from '../ranking/currentPlaces';
import { keptIssues } from '../ranking/keptIssues';

export type Suspects = {
  /** As few issues as explain the difference, in agreed order. */
  readonly displaced: readonly IssueId[];
  /** What was read besides, all in agreed order. */
  readonly standing: ReadonlySet<IssueId>;
  /** Issues that the agreed order does not hold, in the order read. */
  readonly unknown: readonly IssueId[];
};

/** `read`: from the top. What was not read has left, or was not to be seen; what is `ignored` is being settled. */
export function suspectsOf(order: AgreedOrder, read: readonly IssueId[], ignored: ReadonlySet<IssueId>): Suspects {
  const seen = [...new Set(read)].filter((issue) => !ignored.has(issue));
  const agreed = new Set(issuesOf(order));
  const current = seen.filter((issue) => agreed.has(issue));
  const shown = new Set(current);
  const target = [...agreed].filter((issue) => shown.has(issue));
  const kept = new Set(keptIssues(currentPlaces({ target, current }), { issueWeight: () => 1, callWeight: 0, issuesPerCall: 1 }));
  return {
    displaced: target.filter((_, index) => !kept.has(index)),
    standing: new Set(target.filter((_, index) => kept.has(index))),
    unknown: seen.filter((issue) => !agreed.has(issue)),
  };
}
