/** Three ways to put a locked backlog back, over the same moves: what each costs, what it touches, and what it loses. */
import type { Table } from '../table';
import { historyOf } from './history';
import { playRestore, type Restored, WAY_NAMES } from './playRestore';

export type RestoreSizes = { readonly issues: readonly number[]; readonly moves: readonly number[] };
export const RESTORE_SIZES: RestoreSizes = { issues: [100, 5_000, 50_000], moves: [1, 20, 140, 1_000] };

const HEADING = [
  'issues',
  'moves',
  'way',
  'points',
  'calls',
  'touched',
  'unmoved',
  'back after, s',
  'CPU, ms',
  'as agreed',
  'owner’s moves lost',
];

/** A table in Markdown; over its limit where ours does not end as agreed. `~`: counted in part, since so many readings would take hours. */
export async function restoreTable({ issues, moves }: RestoreSizes = RESTORE_SIZES): Promise<Table> {
  const rows: (readonly string[])[] = [];
  let isOver = false;
  for (const size of issues.flatMap((count) => moves.map((made) => ({ issues: count, moves: made })))) {
    const head = [String(size.issues), String(size.moves)];
    if (isBeyondSense(size)) {
      rows.push([...head, ...HEADING.slice(2).map(() => '-')]);
      continue;
    }
    const history = historyOf(size);
    for (const name of WAY_NAMES) {
      const restored = await playRestore(history, name);
      rows.push([...head, name, ...cellsOf(restored, history.wishes.length)]);
      isOver ||= name === 'ours' && !restored.isAgreed;
    }
  }
  return { text: inMarkdown([HEADING, ...rows]), isOver };
}

/** A move or two of each issue is a shuffle; ten times as many is none that anybody makes. */
const isBeyondSense = ({ issues, moves }: { issues: number; moves: number }): boolean => moves > 2 * issues;

function cellsOf({ points, calls, touched, unmoved, backAfterMs, cpuMs, isAgreed, lost, counted }: Restored, wishes: number): string[] {
  const about = counted > 0 ? '~' : '';
  const whole = (value: number): string => Math.round(value).toLocaleString('en');
  return [
    ...[about + whole(points), about + whole(calls), whole(touched), whole(unmoved), whole(backAfterMs / 1_000), about + whole(cpuMs)],
    isAgreed ? 'yes' : 'no',
    `${lost} of ${wishes}`,
  ];
}

function inMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`, ...rows.map(line)].join('\n');
}
