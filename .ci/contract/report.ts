/** The table of operations with how often each was seen and what it was held against, then what failed, one line a kind of problem. */
import type { Contract, Verdict } from './contract';
import type { Exchange } from './exchange';

type Row = { operation: string; tour: number; app: number; statuses: Set<number>; held: Set<Verdict['held']>; problems: number };

/** Answers whether all is well. Parameters of a path may be named otherwise in the documents than in the stand-in, so places are compared. */
export function printReport(given: {
  exchanges: readonly Exchange[];
  contract: Contract;
  canaries: readonly string[];
  modelled: readonly string[];
}): boolean {
  const { exchanges, contract, canaries, modelled } = given;
  const rows = new Map<string, Row>();
  const failures = new Map<string, number>();
  for (const exchange of exchanges) {
    const { operation, problems, held } = contract.judge(exchange);
    const row = rows.get(operation) ?? { operation, tour: 0, app: 0, statuses: new Set(), held: new Set(), problems: 0 };
    row[exchange.by === 'app' ? 'app' : 'tour'] += 1;
    row.statuses.add(exchange.status);
    row.held.add(held);
    row.problems += problems.length;
    rows.set(operation, row);
    for (const problem of problems) count(failures, `${operation} -> ${exchange.status}: ${problem.replace(/\/\d+(?=\/|\s)/g, '/*')}`);
  }
  const unseen = modelled.filter((name) => ![...rows.values()].some((row) => places(row.operation) === places(name) && answered(row)));
  print([...rows.values()].sort((a, b) => a.operation.localeCompare(b.operation)));
  for (const [failure, times] of failures) console.log(`FAILED  ${failure}${times > 1 ? ` (${times} times)` : ''}`);
  for (const name of unseen) console.log(`UNSEEN  ${name}: modelled, but the tour got no good answer from it`);
  for (const canary of canaries) console.log(`CANARY  ${canary}`);
  console.log(
    `\n${exchanges.length} exchanges over ${rows.size} operations; ${failures.size} kinds of failure, ${unseen.length} operations unseen.`,
  );
  return failures.size + unseen.length + canaries.length === 0;
}

const places = (operation: string): string => operation.replace(/\{[^}]+\}/g, '{}');
/** An operation that Jira has removed answers 410 and nothing else. */
const answered = ({ statuses }: Row): boolean => [...statuses].some((status) => status < 300 || status === 410);
const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function print(rows: readonly Row[]): void {
  console.log(`${'operation'.padEnd(66)} ${'tour'.padStart(5)} ${'app'.padStart(5)}  ${'statuses'.padEnd(14)} held against`);
  for (const { operation, tour, app, statuses, held, problems } of rows) {
    const mark = problems > 0 ? ` <- ${problems} problems` : '';
    console.log(
      `${operation.padEnd(66)} ${String(tour).padStart(5)} ${String(app).padStart(5)}  ${[...statuses].sort().join(' ').padEnd(14)} ${[...held].join(', ')}${mark}`,
    );
  }
}
