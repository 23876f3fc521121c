/** Rows of a backlog that hold every word of a text in key or title; each keeps its place, counted from 1. */
import type { BacklogRow } from '../../wire/backlog';

export type PlacedRow = { row: BacklogRow; place: number };

const searchable = new WeakMap<readonly BacklogRow[], readonly { placed: PlacedRow; text: string }[]>();

export function findRows(rows: readonly BacklogRow[], text: string): readonly PlacedRow[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return lowered(rows).flatMap((one) => (words.every((word) => one.text.includes(word)) ? [one.placed] : []));
}

/** Lower case is made once a backlog, not once a letter typed. */
function lowered(rows: readonly BacklogRow[]) {
  const known = searchable.get(rows);
  if (known !== undefined) return known;
  const made = rows.map((row, at) => ({ placed: { row, place: at + 1 }, text: `${row.key} ${row.summary}`.toLowerCase() }));
  searchable.set(rows, made);
  return made;
}
