/** What happens to each row of an effect, for the words beside it. */
import type { EffectRow, OrderEffect } from '../../../../src/domain/proposal/effect';

/** `stays`: nothing happens, or it only slips to make room. */
export type EffectMark = 'up' | 'down' | 'added' | 'dropped' | 'stays';
export type MarkedRow = {
  key: string;
  row: EffectRow['row'];
  place: number;
  mark: EffectMark;
  /** Rows of the backlog are left out before this one. */
  isAfterGap: boolean;
};

export function marksOf({ before, after }: OrderEffect): { before: readonly MarkedRow[]; after: readonly MarkedRow[] } {
  const was = placesOf(before);
  const becomes = placesOf(after);
  return { before: mark(before, was, becomes), after: mark(after, was, becomes) };
}

type Places = ReadonlyMap<string, number>;
const keyOf = (row: EffectRow['row']): string => (row.kind === 'issue' ? row.issue : `+${row.summary}`);
const placesOf = (rows: readonly EffectRow[]): Places => new Map(rows.map(({ row, place }) => [keyOf(row), place]));

function mark(rows: readonly EffectRow[], was: Places, becomes: Places): readonly MarkedRow[] {
  return rows.map(({ row, place, isMoved }, at) => {
    const key = keyOf(row);
    const last = rows[at - 1]?.place ?? 0;
    return { key, row, place, mark: isMoved ? markOf(was.get(key), becomes.get(key)) : 'stays', isAfterGap: place > last + 1 };
  });
}

function markOf(was: number | undefined, becomes: number | undefined): EffectMark {
  if (was === undefined) return 'added';
  if (becomes === undefined) return 'dropped';
  return becomes === was ? 'stays' : becomes < was ? 'up' : 'down';
}
