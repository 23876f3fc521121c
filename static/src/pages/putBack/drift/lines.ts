/** Where lines between two drawn orders begin and end: the middle of a row, in rows from the top. */
import type { IssueId } from '../../../../../src/domain/ids';

/** `place` counted from 1; null where only the neighbours are known. */
export type ColumnRow = { kind: 'issue'; issue: IssueId; place: number | null } | { kind: 'gap'; count: number };
export type Line = { issue: IssueId; from: number; to: number };

/** A line for each moved issue that stands in both. */
export function linesBetween(before: readonly ColumnRow[], after: readonly ColumnRow[], moved: ReadonlySet<IssueId>): readonly Line[] {
  const rowOf = new Map(before.flatMap((row, index) => (row.kind === 'issue' ? [[row.issue, index] as const] : [])));
  return after.flatMap((row, index) => {
    const from = row.kind === 'issue' && moved.has(row.issue) ? rowOf.get(row.issue) : undefined;
    return row.kind === 'issue' && from !== undefined ? [{ issue: row.issue, from: from + 0.5, to: index + 0.5 }] : [];
  });
}
