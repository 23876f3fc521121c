/**
 * What Jira's history of an issue tells that no event has told yet (rules L5, L6). So a judgement rests on who moved an issue last, and on
 * neighbours that nobody moved, however late the events are.
 */
import type { IssueId } from '../ids';
import type { Instant } from '../instant';
import { isSameMove, moveOf, type NotedMove, type RankChange } from './move';

/** Each entry answers for one told move at most. `from`: older changes may be settled and forgotten, or their events were lost: those are found by the audit. */
export function untoldMoves(
  { issue, changes, from }: { issue: IssueId; changes: readonly RankChange[]; from: Instant },
  told: readonly NotedMove[],
): readonly NotedMove[] {
  const entries = changes.filter(({ at }) => at >= from).map((change) => moveOf(issue, change));
  const ids = new Set(told.map(({ id }) => id));
  const nameless = told.filter((move) => move.issue === issue && move.change === null && move.kind === 'moved');
  return entries.filter((entry) => {
    if (ids.has(entry.id)) return false;
    const index = nameless.findIndex((move) => isSameMove(move, entry));
    if (index >= 0) nameless.splice(index, 1);
    return index < 0;
  });
}

/** Told moves with what the history knows of them: by which entry, when, and who, where the event did not say. Each entry answers for one. */
export function withEntries(told: readonly NotedMove[], changesOf: (issue: IssueId) => readonly RankChange[]): readonly NotedMove[] {
  const taken = new Set(told.map(({ change }) => change));
  return told.map((move) => {
    if (move.kind === 'created' || (move.actor !== null && move.change !== null)) return move;
    const fits = (entry: RankChange) =>
      move.change === null ? !taken.has(entry.id) && isSameMove(move, moveOf(move.issue, entry)) : entry.id === move.change;
    const entry = changesOf(move.issue).find(fits);
    if (!entry) return move;
    taken.add(entry.id);
    return { ...move, actor: entry.actor, at: entry.at, change: entry.id };
  });
}
