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
  return batch.moves.filter((move) => move.breach === null).flatMap((move) => breachOf(move, { batch, settled, seen }));
}

function breachOf(move: JudgedMove, { batch, settled, seen }: { batch: Batch; settled: readonly SettledMove[]; seen: Seen }): NewBreach[] {
  if (move.verdict === 'allowed' || seen.unconcerned.has(move.issue)) return [];
  if (seen.displaced.has(move.issue)) return [{ move, outcome: { kind: 'putBack' } }];
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
