/** A CSV export of Jira becomes the issues of one project. The order of the file is the order of the backlog. All or nothing. */
import { findColumns, type Columns, type Field } from './columns';
import { readDate } from './dates';
import { numberRows } from './keys';
import type { CsvOutcome, CsvProblem } from './problem';
import { readTable, type CsvRow, type CsvTable } from './table';

export type ImportedIssue = {
  /** In the project it is imported into; the file's own key may have another prefix. */
  key: string;
  summary: string;
  issueType?: string;
  status?: string;
  statusCategory?: string;
  priority?: string;
  assignee?: string;
  reporter?: string;
  storyPoints?: number;
  labels: readonly string[];
  fixVersions: readonly string[];
  /** Milliseconds since the epoch. */
  created?: number;
  /** `YYYY-MM-DD`. */
  due?: string;
  /** Key, in this project, of another issue of the file. */
  parent?: string;
};

/** Jira's own limit. */
const SUMMARY_LIMIT = 255;
type Report = (row: CsvRow, field: Field, says: string, todo: string) => void;

/** @param projectKey the project the issues go into */
export function readBacklog(bytes: Uint8Array, projectKey: string): CsvOutcome<readonly ImportedIssue[]> {
  const table = readTable(bytes);
  if (!table.ok) return table;
  const columns = findColumns(table.value.headings);
  if (!columns.ok) return columns;
  return readIssues(table.value, columns.value, projectKey);
}

function readIssues({ headings, rows }: CsvTable, columns: Columns, projectKey: string): CsvOutcome<readonly ImportedIssue[]> {
  const problems: CsvProblem[] = [];
  const report: Report = (row, field, says, todo) => {
    const column = columns[field].find((at) => row.cells[at]?.trim()) ?? columns[field][0] ?? 0;
    problems.push({ line: row.lineOf(column), column: { number: column + 1, heading: headings[column] ?? '' }, says, todo });
  };
  const keyColumn = columns.key[0] ?? 0;
  const ownKeys = rows.map((row) => ({ key: first(row, columns.key).toUpperCase(), line: row.lineOf(keyColumn) }));
  const numbering = numberRows(ownKeys, projectKey);
  const place = { column: { number: keyColumn + 1, heading: headings[keyColumn] ?? '' } };
  problems.push(...numbering.problems.map((problem) => ({ ...problem, ...place })));
  const keys = numbering.numbers.map((number) => `${projectKey}-${number}`);
  const keyOf = parents(
    rows,
    columns,
    ownKeys.map(({ key }) => key),
    keys,
  );
  const issues = rows.map((row, at) => readIssue(row, columns, report, keys[at] ?? '', keyOf));
  if (problems.length > 0) return { ok: false, problems: problems.sort((a, b) => a.line - b.line) };
  return { ok: true, value: issues };
}

function readIssue(row: CsvRow, columns: Columns, report: Report, key: string, keyOf: (row: CsvRow) => string | undefined): ImportedIssue {
  const text = (field: Field): string => first(row, columns[field]);
  const plain = ['issueType', 'status', 'statusCategory', 'priority', 'assignee', 'reporter'] as const;
  const parent = keyOf(row);
  const due = date(row, 'due', text('due'), report);
  return {
    key,
    summary: summary(row, text('summary'), report),
    ...Object.fromEntries(plain.flatMap((field) => (text(field) === '' ? [] : [[field, text(field)]]))),
    ...defined('storyPoints', storyPoints(row, text('storyPoints'), report)),
    labels: all(row, columns.labels).flatMap((label) => label.split(/\s+/)),
    fixVersions: all(row, columns.fixVersions),
    ...defined('created', date(row, 'created', text('created'), report)),
    ...defined('due', due === undefined ? undefined : new Date(due).toISOString().slice(0, 10)),
    ...defined('parent', parent === key ? undefined : parent),
  };
}

function summary(row: CsvRow, text: string, report: Report): string {
  const oneLine = text.replace(/\s*[\r\n]+\s*/g, ' ');
  if (oneLine === '') report(row, 'summary', 'the summary is empty.', 'Give each issue one, or remove the row.');
  if (oneLine.length > SUMMARY_LIMIT)
    report(row, 'summary', `the summary has ${oneLine.length} characters.`, `Shorten it to ${SUMMARY_LIMIT}, the limit of Jira.`);
  return oneLine;
}

function storyPoints(row: CsvRow, text: string, report: Report): number | undefined {
  if (text === '') return undefined;
  const points = Number(text.replace(',', '.'));
  if (Number.isFinite(points)) return points;
  report(row, 'storyPoints', `"${text}" is not a number.`, 'Write one such as 3 or 0.5, or leave the cell empty.');
  return undefined;
}

function date(row: CsvRow, field: 'created' | 'due', text: string, report: Report): number | undefined {
  if (text === '') return undefined;
  const at = readDate(text);
  if (at === undefined) report(row, field, `"${text}" is not a date.`, 'Write 2027-03-08, 2027-03-08T18:00:00Z or 08/Mar/27 6:00 PM.');
  return at;
}

/** How to find the parent: by key or by number (`Parent id`), among the issues of the file; an export of a part leaves others out. */
function parents(
  rows: readonly CsvRow[],
  columns: Columns,
  ownKeys: readonly string[],
  keys: readonly string[],
): (row: CsvRow) => string | undefined {
  const byKey = new Map(ownKeys.map((own, at) => [own, keys[at]]));
  const byId = new Map(rows.map((row, at) => [first(row, columns.id), keys[at]]));
  byKey.delete('');
  byId.delete('');
  return (row) =>
    byKey.get(first(row, columns.parentKey).toUpperCase()) ??
    byId.get(first(row, columns.parentId)) ??
    byId.get(first(row, columns.parentKey));
}

const all = (row: CsvRow, columns: readonly number[]): string[] =>
  columns.map((at) => row.cells[at]?.trim() ?? '').filter((text) => text !== '');
const first = (row: CsvRow, columns: readonly number[]): string => all(row, columns)[0] ?? '';
const defined = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  // The computed key is K by construction.
  value === undefined ? {} : ({ [name]: value } as Record<K, V>);
