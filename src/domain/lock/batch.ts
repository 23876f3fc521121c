/**
 * The moves that are settled together, and which issues they concern (rules L4, L5, L7). Late, doubled and re-ordered events are
 * resolved here: of one issue the latest move counts, and a judgement is taken again when a neighbour it relied on has moved itself.
 */
import type { IssueId } from '../ids';
import type { Instant } from '../instant';
import { type Judging, type MoveId, type NotedMove, type Verdict, verdictOn } from './move';
import type { JudgedMove } from './productLock';

/** A move settled lately: needed while a late or doubled event may still come. */
export type SettledMove = NotedMove & {
  readonly verdict: Verdict;
  readonly settledAt: Instant;
  /** Neighbours it was judged against: if one of them turns out to have been moved, the judgement is taken again. */
  readonly anchors: readonly IssueId[];
  /** Whether it is already among the breaches. */
  readonly recorded: boolean;
};

/** `id` null: no move of late, but an issue that could not be put back before. */
export type LatestMove = { readonly id: MoveId | null; readonly verdict: Verdict };

export type Batch = {
  /** What is new or was left unfinished, oldest first. */
  readonly moves: readonly JudgedMove[];
  /** Moves settled lately whose issue, or a neighbour they were judged by, turns out to have moved. */
  readonly again: readonly SettledMove[];
  /** Every issue to look at, with what its latest move was. */
  readonly latest: ReadonlyMap<IssueId, LatestMove>;
  /** Issues whose moves are left for the next batch: not judged now, and no neighbour to judge by either. */
  readonly waiting: ReadonlySet<IssueId>;
};

/** The unfinished batch must fit into the record of the lock, with all that is told of each move. */
export const MOVES_A_BATCH = 300;

/** Issues that somebody is known to have moved: none of them serves as a neighbour. */
export const touchedBy = ({ latest, waiting }: Batch): ReadonlySet<IssueId> => new Set([...latest.keys(), ...waiting]);

export function gatherBatch(
  { noted, pending, settled }: { noted: readonly NotedMove[]; pending: readonly JudgedMove[]; settled: readonly SettledMove[] },
  judging: Judging,
): Batch {
  const known = new Set<MoveId>([...pending, ...settled].map((move) => move.id));
  const fresh = noted
    .filter((move) => !known.has(move.id))
    .map((move): JudgedMove => ({ ...move, verdict: verdictOn(move, judging), breach: null }))
    .sort((a, b) => a.at - b.at);
  const room = Math.max(0, MOVES_A_BATCH - pending.length);
  const moves = [...pending, ...fresh.slice(0, room)].sort((a, b) => a.at - b.at);
  const again = toTakeAgain(settled, new Set(moves.map((move) => move.issue)));
  const issues = new Set([...moves, ...again].map((move) => move.issue));
  const ofThese = settled.filter((move) => issues.has(move.issue));
  const later = fresh.slice(room).flatMap(({ issue }) => (issues.has(issue) ? [] : [issue]));
  return { moves, again, latest: latestMoves([...ofThese, ...moves]), waiting: new Set(later) };
}

/** L14: what could not be put back is tried again, without a new move and so without a new breach. */
export function batchOfStuck(stuck: readonly IssueId[]): Batch {
  return { moves: [], again: [], latest: new Map(stuck.map((issue) => [issue, { id: null, verdict: 'forbidden' }])), waiting: new Set() };
}

/** Everything that was judged of these issues or rested on one of them, and in turn on those (rule L7). */
function toTakeAgain(settled: readonly SettledMove[], moved: ReadonlySet<IssueId>): SettledMove[] {
  const unsure = new Set(moved);
  const again = new Set<SettledMove>();
  for (let grew = true; grew;) {
    grew = false;
    for (const move of settled) {
      if (again.has(move) || !(unsure.has(move.issue) || move.anchors.some((anchor) => unsure.has(anchor)))) continue;
      again.add(move);
      unsure.add(move.issue);
      grew = true;
    }
  }
  return [...again];
}

function latestMoves(moves: readonly (NotedMove & { verdict: Verdict })[]): Map<IssueId, LatestMove> {
  const latest = new Map<IssueId, NotedMove & { verdict: Verdict }>();
  for (const move of moves) {
    const known = latest.get(move.issue);
    if (!known || move.at >= known.at) latest.set(move.issue, move);
  }
  return new Map([...latest].map(([issue, { id, verdict }]) => [issue, { id, verdict }]));
}

/** L15: the Product Owner's moves of these issues turn out to break an agreed position: they are forbidden like anybody else's. */
export function withForbidden(batch: Batch, issues: ReadonlySet<IssueId>): Batch {
  if (issues.size === 0) return batch;
  const judged = <M extends { issue: IssueId; verdict: Verdict }>(move: M): M =>
    issues.has(move.issue) ? { ...move, verdict: 'forbidden' } : move;
  const latest = new Map(
    [...batch.latest].map(([issue, move]) => [issue, issues.has(issue) ? { ...move, verdict: 'forbidden' as const } : move] as const),
  );
  return { ...batch, moves: batch.moves.map(judged), again: batch.again.map(judged), latest };
}
