/** Names the actors that events left out, from Jira's history (rule L4). Who stays unnamed may order nothing. */
import type { SettledMove } from '../../domain/lock/batch';
import type { NotedMove } from '../../domain/lock/move';
import type { Deps } from '../ports';
import type { LoadedLock } from './settling';

/** History and event are stamped by different clocks. */
const SAME_CHANGE_MS = 5_000;

export async function withActors(
  deps: Deps,
  { product }: LoadedLock,
  noted: readonly NotedMove[],
  settled: readonly SettledMove[],
): Promise<readonly NotedMove[]> {
  const known = new Set(settled.map((move) => move.id));
  const nameless = noted.filter((move) => move.actor === null && move.kind === 'moved' && !known.has(move.id));
  if (nameless.length === 0) return noted;
  const changes = await deps.jira.rankChanges([...new Set(nameless.map((move) => move.issue))], product.board.rankField);
  return noted.map((move) => {
    if (!nameless.includes(move)) return move;
    const change = changes.get(move.issue)?.find(({ at }) => Math.abs(at - move.at) <= SAME_CHANGE_MS);
    return change ? { ...move, actor: change.actor } : move;
  });
}
