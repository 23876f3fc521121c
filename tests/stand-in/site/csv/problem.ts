/** What is wrong with a CSV file, told so that the person who exported it finds the place and knows what to do. */
export type CsvProblem = {
  /** Lines and columns count from 1; the line is where the cell begins. */
  line: number;
  column?: { number: number; heading: string };
  /** What is wrong there. */
  says: string;
  /** What to do about it. */
  todo: string;
};

export type CsvOutcome<T> = { ok: true; value: T } | { ok: false; problems: readonly CsvProblem[] };

const SHOWN = 5;

/** One line a problem, the first five of them. */
export function describeProblems(file: string, problems: readonly CsvProblem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ line, column, says, todo }) => {
    const place = column ? `, column ${column.number} (${column.heading})` : '';
    return `${file}, line ${line}${place}: ${says} ${todo}`;
  });
  if (problems.length > SHOWN) lines.push(`${file}: ${problems.length - SHOWN} more problems of this kind.`);
  return [...lines, `Nothing of ${file} was imported.`].join('\n');
}
