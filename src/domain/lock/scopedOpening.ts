/** A part of a product's order that is open for a while although the rest stays locked: what an emergency opens (rule L17). */
import type { IssueId } from '../ids';
import type { Instant } from '../instant';

/** Half-open: includes `from`, excludes `until`. `issues` null: the whole product. */
export type ScopedOpening = {
  readonly emergency: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly issues: readonly IssueId[] | null;
};

export const isOpenTo = (openings: readonly ScopedOpening[], { issue, at }: { issue: IssueId; at: Instant }): boolean =>
  openings.some(({ from, until, issues }) => from <= at && at < until && (issues === null || issues.includes(issue)));

/**
 * What a close leaves of them: they end with it, and what was moved in them may still be judged. `keptFrom`: what was moved before that
 * is not told any more.
 */
export const leftAfter = (
  openings: readonly ScopedOpening[],
  { closedAt, keptFrom }: { closedAt: Instant; keptFrom: Instant },
): readonly ScopedOpening[] =>
  openings
    .filter(({ from, until }) => from < closedAt && until > keptFrom)
    .map((opening) => (opening.until > closedAt ? { ...opening, until: closedAt } : opening));
