/**
 * Who locks a backlog already (rule F2). A backlog has one Product Owner and one lock, however many boards show it: by a second board over
 * the same issues another person would decide their order.
 */
import type { Forum, ProductBoard } from '../domain/forum/forum';
import type { BoardId } from '../domain/ids';
import { MINUTE_MS } from '../domain/instant';
import { lockingForum, withProjectOf } from '../domain/lock/guarded';
import type { Guarded } from '../domain/lock/productLock';
import type { Deps } from './ports';

/** Longer than any call that makes a forum may run. */
const MAKING_MS = MINUTE_MS;

/** The forum that locks this board. One that never took its project's home (its making broke off) locks nothing. */
export async function forumLocking(deps: Deps, guarded: Guarded, boardId: BoardId): Promise<Forum | null> {
  const id = lockingForum(guarded, boardId);
  const forum = id && (await deps.records.forum(id))?.value;
  if (!forum) return null;
  const home = await deps.records.forumAt(forum.projectId);
  const isBeingMade = deps.clock.now() - forum.madeAt < MAKING_MS;
  return isBeingMade || home?.value.id === forum.id ? forum : null;
}

/** The forum that locks issues of this board by another board. Jira is asked only where the two have a project in common. */
export async function forumSharing(deps: Deps, guarded: Guarded, board: ProductBoard): Promise<Forum | null> {
  for (const { productId, boardId } of withProjectOf(guarded, board)) {
    const forum = boardId === board.id ? null : await forumLocking(deps, guarded, boardId);
    const other = forum?.products.find(({ id }) => id === productId);
    if (forum && other && (await deps.jira.shareIssues(other.board, board))) return forum;
  }
  return null;
}

/** Whether one of these products holds issues of this board already, by its own board or another. */
export async function isAmong(deps: Deps, products: Forum['products'], board: ProductBoard): Promise<boolean> {
  const ids = new Set(board.projects.map(({ id }) => id));
  const near = products.filter((product) => product.board.id !== board.id && product.board.projects.some(({ id }) => ids.has(id)));
  for (const product of near) if (await deps.jira.shareIssues(product.board, board)) return true;
  return false;
}
