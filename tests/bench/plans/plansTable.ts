/** How many calls, and how long to plan them, it takes to restore backlogs of several sizes after several amounts of moves. */
import { issueId, type IssueId } from '../../../src/domain/ids';
import { currentPlaces } from '../../../src/domain/ranking/currentPlaces';
import { massPlan } from '../../../src/domain/ranking/massPlan';
import { ISSUES_PER_CALL } from '../../../src/domain/ranking/plan';
import { surgicalPlan, type MovedOrders } from '../../../src/domain/ranking/surgicalPlan';
import { Random } from '../../stand-in/kernel/random';
import { callsByLongestRun } from './longestRun';

type Moves = number | 'all shuffled';

const SEED = 2;
const SIZES = [100, 5_000, 50_000];
const MOVES: readonly Moves[] = [1, 20, 140, 1_000, 'all shuffled'];
const HEADING = [
  'issues',
  'moves',
  'calls, longest run',
  'calls, surgical',
  'calls, mass',
  'touched, surgical',
  'touched, mass',
  'ms, surgical',
  'ms, mass',
];

/** A table in Markdown. The calls replay from the seed; the times are this machine's, best of three. */
export function plansTable(): string {
  const rows = SIZES.flatMap((count) => MOVES.map((moves) => row(count, moves)));
  const table = [HEADING, ...rows].map((cells) => cells.map(String));
  const widths = HEADING.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const lines = table.map((cells) => `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}

function row(count: number, moves: Moves): readonly (number | string)[] {
  const backlog = movedBacklog(count, { moves, random: new Random(SEED) });
  const surgical = timed(() => surgicalPlan(backlog));
  const mass = timed(() => massPlan(backlog));
  return [
    count,
    moves,
    callsByLongestRun(currentPlaces(backlog), ISSUES_PER_CALL),
    surgical.made.calls.length,
    mass.made.calls.length,
    surgical.made.touched,
    mass.made.touched,
    surgical.ms.toFixed(1),
    mass.ms.toFixed(1),
  ];
}

/** Issues in ascending order, of which `moves` were drawn and placed anywhere, one at a time. */
function movedBacklog(count: number, { moves, random }: { moves: Moves; random: Random }): MovedOrders {
  const target = Array.from({ length: count }, (_, index) => issueId(String(10_000 + index)));
  const current = [...target];
  if (moves === 'all shuffled') return { target, current: shuffled(current, random), moved: new Set(target) };
  const moved = new Set<IssueId>();
  for (let move = 0; move < moves; move += 1) {
    const [issue] = current.splice(random.below(count), 1);
    if (issue === undefined) continue;
    current.splice(random.below(count), 0, issue);
    moved.add(issue);
  }
  return { target, current, moved };
}

function shuffled(issues: readonly IssueId[], random: Random): readonly IssueId[] {
  const drawn = issues.map((issue) => ({ issue, lot: random.next() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ issue }) => issue);
}

function timed<Made>(make: () => Made): { readonly made: Made; readonly ms: number } {
  const runs = [make, make, make].map((run) => {
    const before = performance.now();
    const made = run();
    return { made, ms: performance.now() - before };
  });
  return runs.reduce((best, run) => (run.ms < best.ms ? run : best));
}
