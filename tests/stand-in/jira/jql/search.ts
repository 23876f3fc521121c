/** Runs a search over a view of the site: ids in the order asked for. */
import { DEFAULT_RANK_FIELD } from '../fields';
import type { View } from '../past';
import type { IssueRecord } from '../records';
import { compileJql, type Search, type Sort, type Test } from './compile';
import type { Asker } from './fields';

/** The issues that match and that the asker may see. Without an order of its own: newest first. */
export function searchIssues(view: View, search: Search, asker: Asker): IssueRecord[] {
  return sorted(view, search.sorts, (issue) => asker.mayBrowse(issue.projectId) && search.matches(issue));
}

/**
 * The issues of a filter, narrowed by one more query, whose order goes before the filter's. A saved filter may name what the asker cannot see: that
 * part of it finds nothing.
 */
export function searchWithin(
  view: View,
  { filter, jql, also }: { filter: string; jql: string | null; also: Test },
  asker: Asker,
): IssueRecord[] {
  const outer = compileJql(filter, { ...asker, mayBrowse: () => true });
  const inner = jql === null ? undefined : compileJql(jql, asker);
  const sorts = inner && inner.sorts.length > 0 ? inner.sorts : outer.sorts;
  return sorted(
    view,
    sorts,
    (issue) => asker.mayBrowse(issue.projectId) && outer.matches(issue) && also(issue) && (inner?.matches(issue) ?? true),
  );
}

function sorted(view: View, sorts: readonly Sort[], matches: Test): IssueRecord[] {
  const [first, ...others] = sorts;
  const byRank = first?.kind === 'rank' ? first : undefined;
  const found: IssueRecord[] = [];
  for (const id of view.order(byRank?.fieldId ?? DEFAULT_RANK_FIELD)) {
    const issue = view.issue(id);
    if (issue && matches(issue)) found.push(issue);
  }
  if (byRank) return byRank.descending ? found.reverse() : found;
  return found.sort(comparison(view, first ? [first, ...others] : []));
}

function comparison(view: View, sorts: readonly Sort[]): (a: IssueRecord, b: IssueRecord) => number {
  return (a, b) => {
    for (const sort of sorts) {
      const [left, right] =
        sort.kind === 'rank' ? [view.rank(sort.fieldId, a.id) ?? '', view.rank(sort.fieldId, b.id) ?? ''] : [sort.of(a), sort.of(b)];
      if (left !== right) return (left < right ? -1 : 1) * (sort.descending ? -1 : 1);
    }
    return Number(b.id) - Number(a.id);
  };
}
