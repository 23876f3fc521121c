/** Reads CSV as spreadsheets and Jira write it: byte order mark, quoted line breaks, commas, semicolons or tabs. Knows where each cell stands. */
import { CsvError, parse } from 'csv-parse/sync';
import type { CsvOutcome, CsvProblem } from './problem';

export type CsvRow = { cells: readonly string[]; /** The line on which that cell (from 0) begins. */ lineOf: (cell: number) => number };
export type CsvTable = { headings: readonly string[]; rows: readonly CsvRow[] };
type Parsed = { record: string[]; info: { lines: number } };

/** Without the byte order mark; a line break inside quotation marks does not end it. */
const HEADING_LINE = /^\uFEFF?((?:"(?:[^"]|"")*"|[^"\r\n])*)/;
const DELIMITERS = [',', ';', '\t'] as const;

export function readTable(bytes: Uint8Array): CsvOutcome<CsvTable> {
  const text = decode(bytes);
  if (text === undefined) return failed({ line: 1, says: 'the file is not UTF-8 text.', todo: 'Export it again as CSV in UTF-8.' });
  if (text.trim() === '') return failed({ line: 1, says: 'the file is empty.', todo: 'Export it again with its heading line.' });
  const parsed = parseRecords(text, delimiterOf(text));
  if (!parsed.ok) return parsed;
  const [first, ...rest] = parsed.value;
  const headings = (first?.record ?? []).map((heading) => heading.trim());
  const problems = rest.flatMap(({ record, info }) => {
    if (record.length === headings.length) return [];
    const says = `this row has ${cellCount(record.length)}, the heading has ${headings.length}.`;
    return [{ line: info.lines - lineBreaks(record), says, todo: 'Quote cells that hold the delimiter, and give each row every column.' }];
  });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { headings, rows: rest.map(rowOf) } };
}

function rowOf({ record, info }: Parsed): CsvRow {
  return { cells: record, lineOf: (cell) => info.lines - lineBreaks(record.slice(cell)) };
}

function parseRecords(text: string, delimiter: string, to?: number): CsvOutcome<readonly Parsed[]> {
  try {
    const options = {
      bom: true,
      info: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      ...(to === undefined ? {} : { to }),
    };
    // csv-parse types rows by options it cannot infer here; with `info` each is { record, info }.
    return { ok: true, value: parse(text, options) as unknown as Parsed[] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return failed(problemOf(error, text, delimiter));
  }
}

function problemOf(error: CsvError, text: string, delimiter: string): CsvProblem {
  const at = { line: Number(error['lines']), column: { number: Number(error['index']) + 1, heading: 'quotation mark' } };
  if (error.code !== 'CSV_QUOTE_NOT_CLOSED') {
    return {
      ...at,
      says: 'a quotation mark stands inside a cell.',
      todo: 'Put the whole cell in quotation marks and double those inside it.',
    };
  }
  const whole = parseRecords(text, delimiter, Number(error['records']));
  const last = whole.ok ? (whole.value.at(-1)?.info.lines ?? 0) : 0;
  return {
    ...at,
    line: last + 1,
    says: 'a quotation mark is opened in this row and never closed.',
    todo: 'Close it, or double it if it belongs to the text.',
  };
}

/** The delimiter that stands most often in the heading line, outside quotation marks. */
function delimiterOf(text: string): string {
  const heading = (HEADING_LINE.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const lineBreaks = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
const cellCount = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
const failed = (problem: CsvProblem): { ok: false; problems: readonly CsvProblem[] } => ({ ok: false, problems: [problem] });
