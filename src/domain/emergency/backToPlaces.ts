/** The changes that bring named issues back to where they stood (rule U14), whatever was done with them meanwhile. */
import type { IssueId, ProductId } from '../ids';
import type { Change } from '../proposal/change';

/** From the top down, neighbours together, below the issue they stood below: made one after another they give the order back, as far as only these moved. */
export function backToPlaces(
  order: readonly IssueId[],
  { product, issues }: { product: ProductId; issues: readonly IssueId[] | null },
): readonly Change[] {
  if (issues === null) return [];
  const named = new Set(issues);
  const runs: { above: IssueId | null; issues: IssueId[] }[] = [];
  order.forEach((issue, at) => {
    if (!named.has(issue)) return;
    const above = order[at - 1] ?? null;
    const last = runs.at(-1);
    if (above !== null && last?.issues.at(-1) === above) last.issues.push(issue);
    else runs.push({ above, issues: [issue] });
  });
  return runs.map((run) => ({
    kind: 'place',
    product,
    issues: run.issues,
    where: run.above === null ? { kind: 'top' } : { kind: 'below', issue: run.above },
  }));
}
