/** Which forbidden moves are breaches, and what became of each (rules L5, L9, L12). */
import type { IssueId } from '../ids';
import type { Batch, SettledMove } from './batch';
import type { BreachOutcome, JudgedMove } from './productLock';

export type Seen = {
  /** Forbidden issues found away from their agreed place, about to be put back. */
  displaced: ReadonlySet<IssueId>;
  /** Issues whose new place was accepted although a forbidden move put them there (strength `watch`, or the window is open). */
  leftThere: ReadonlySet<IssueId>;
  /** Issues the lock does not concern: they left the backlog, or it did not know them. */
  unconcerned: ReadonlySet<IssueId>;
};

/** A move that is a breach and has no number yet. */
export type NewBreach = { move: JudgedMove; outcome: BreachOutcome };

export function newBreaches(batch: Batch, settled: readonly SettledMove[], seen: Seen): readonly NewBreach[] {
  const fresh = batch.moves.filter((move) => move.breach === null).flatMap((move) => breachOf(move, { batch, settled, seen }));
  const moved = new Set([...batch.moves, ...settled].map((move) => move.issue));
  const late = batch.again.filter((move) => seen.displaced.has(move.issue) && isBreachAfterAll(move, batch, moved));
  return [
    ...fresh,
    ...late.map(({ id, issue, actor, at, kind, verdict }) => ({
      move: { id, issue, actor, at, kind, verdict, breach: null },
      outcome: putBack,
    })),
  ];
}

/** A move that looked innocent is none when nothing newer explains where its issue is, or when it was judged by neighbours that had moved. */
function isBreachAfterAll(move: SettledMove, batch: Batch, moved: ReadonlySet<IssueId>): boolean {
  if (move.verdict === 'allowed' || move.recorded) return false;
  const isNewest = batch.latest.get(move.issue)?.id === move.id;
  return isNewest || move.anchors.some((anchor) => moved.has(anchor));
}

const putBack: BreachOutcome = { kind: 'putBack' };

function breachOf(move: JudgedMove, { batch, settled, seen }: { batch: Batch; settled: readonly SettledMove[]; seen: Seen }): NewBreach[] {
  if (move.verdict === 'allowed' || seen.unconcerned.has(move.issue)) return [];
  if (seen.displaced.has(move.issue)) return [{ move, outcome: putBack }];
  if (isOvertaken(move, batch, settled)) return [{ move, outcome: { kind: 'overtaken' } }];
  return seen.leftThere.has(move.issue) ? [{ move, outcome: { kind: 'recordedOnly' } }] : [];
}

/** The issue is where it belongs because something happened after this move: the Product Owner moved it, or it was put back already. */
function isOvertaken(move: JudgedMove, batch: Batch, settled: readonly SettledMove[]): boolean {
  if (batch.latest.get(move.issue)?.verdict === 'allowed') return true;
  const wasPutBackSince = (other: SettledMove) => other.issue === move.issue && other.recorded && other.settledAt >= move.at;
  const isBeingPutBack = (other: JudgedMove) => other.issue === move.issue && other.breach !== null;
  return settled.some(wasPutBackSince) || batch.moves.some(isBeingPutBack);
}
