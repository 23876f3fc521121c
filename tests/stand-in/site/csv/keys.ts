/** Gives each row its number in the project: its own where it can keep it, a new one after the greatest where it has none. */
import type { CsvProblem } from './problem';

export type KeyCell = { /** As written; empty where the row has none. */ key: string; line: number };
export type Numbering = { numbers: readonly number[]; problems: readonly Omit<CsvProblem, 'column'>[] };

const KEY = /^[A-Z][A-Z0-9_]*-([1-9]\d{0,8})$/;

export function numberRows(rows: readonly KeyCell[], projectKey: string): Numbering {
  const problems: Omit<CsvProblem, 'column'>[] = [];
  const holders = new Map<number, KeyCell>();
  const own = rows.map((row) => {
    if (row.key === '') return undefined;
    const number = Number(KEY.exec(row.key)?.[1] ?? Number.NaN);
    const holder = holders.get(number);
    if (Number.isNaN(number))
      problems.push({ line: row.line, says: `"${row.key}" is no issue key.`, todo: 'Write one such as ABC-12, or leave the cell empty.' });
    else if (holder) problems.push(clash(row, holder, projectKey, number));
    else holders.set(number, row);
    return number;
  });
  let last = [...holders.keys()].reduce((most, number) => Math.max(most, number), 0);
  return { numbers: own.map((number) => number ?? (last += 1)), problems };
}

function clash(row: KeyCell, holder: KeyCell, projectKey: string, number: number): Omit<CsvProblem, 'column'> {
  if (row.key === holder.key)
    return { line: row.line, says: `the key ${row.key} stands on line ${holder.line} already.`, todo: 'Remove one of the two rows.' };
  const says = `${row.key} and ${holder.key} (line ${holder.line}) would both become ${projectKey}-${number}.`;
  return { line: row.line, says, todo: 'Import each project from a file of its own, or empty one of the two cells to get a new number.' };
}
