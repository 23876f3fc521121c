/** Which changes of an agreement are still to be made in Jira, and what became of the others (rules T4-T6). */
import type { ProductId } from '../ids';
import type { Instant } from '../instant';
import type { Change } from '../proposal/change';
import type { Agreement, Applied } from './agreement';

export type OwedChange = { readonly change: Change; readonly index: number };

/** Changes without a result, or whose result failed, in the order in which they were agreed; null for those of every product. */
export function owedChanges(agreement: Agreement, product: ProductId | null): readonly OwedChange[] {
  if (agreement.state.kind !== 'standing') return [];
  const settled = new Set(resultsOf(agreement).flatMap(({ change, outcome }) => (outcome.kind === 'failed' ? [] : [change])));
  return agreement.changes
    .map((change, index) => ({ change, index }))
    .filter(({ change, index }) => !settled.has(index) && (product === null || change.product === product));
}

/** A later result replaces an earlier one, but nothing that was made is forgotten (T6). */
export function withResults(agreement: Agreement, results: readonly Applied[], now: Instant): Agreement {
  const replaced = new Map(resultsOf(agreement).map((result) => [result.change, result]));
  for (const result of results) {
    if (replaced.get(result.change)?.outcome.kind !== 'made') replaced.set(result.change, result);
  }
  const all = [...replaced.values()].sort((a, b) => a.change - b.change);
  return { ...agreement, application: { kind: 'tried', at: now, results: all } };
}

export const resultsOf = ({ application }: Agreement): readonly Applied[] => (application.kind === 'tried' ? application.results : []);

/** Done only when Jira matches: every change has a result, and none failed. */
export const isApplied = (agreement: Agreement): boolean =>
  resultsOf(agreement).length === agreement.changes.length && resultsOf(agreement).every(({ outcome }) => outcome.kind !== 'failed');
