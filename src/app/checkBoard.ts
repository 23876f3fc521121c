/** Whether a board's order can be locked (rules F2, F6, L11): asked while somebody picks boards, and again before a product joins. */
import type { Forum, ProductBoard } from '../domain/forum/forum';
import type { BoardRefusal } from '../domain/forum/setup';
import type { BoardId } from '../domain/ids';
import { MINUTE_MS } from '../domain/instant';
import { lockingForum } from '../domain/lock/guarded';
import type { Guarded } from '../domain/lock/productLock';
import { type Result, ok, refused } from '../domain/result';
import type { Deps } from './ports';
import { missingOn } from './selfTest';

export async function checkBoard(deps: Deps, boardId: BoardId): Promise<Result<ProductBoard, BoardRefusal>> {
  const facts = await deps.jira.boardFacts(boardId);
  if (facts.kind === 'notFound') return refused({ code: 'boardNotFound', boardId });
  if (facts.kind === 'notRanked') return refused({ code: 'boardNotRanked', boardId, name: facts.name });
  const { board } = facts;
  const locking = await forumLocking(deps, (await deps.records.guarded()).value, boardId);
  if (locking) return refused({ code: 'boardLockedElsewhere', boardId, name: board.name, forumName: locking.name });
  const missing = await missingOn(deps, board);
  return missing ? refused({ code: 'appMayNotRank', boardId, name: board.name, ...missing }) : ok(board);
}

/** Longer than any call that makes a forum may run. */
const MAKING_MS = MINUTE_MS;

/** F2: the forum that locks this board. One that never took its project's home (its making broke off) locks nothing. */
export async function forumLocking(deps: Deps, guarded: Guarded, boardId: BoardId): Promise<Forum | null> {
  const id = lockingForum(guarded, boardId);
  const forum = id && (await deps.records.forum(id))?.value;
  if (!forum) return null;
  const home = await deps.records.forumAt(forum.projectId);
  const isBeingMade = deps.clock.now() - forum.madeAt < MAKING_MS;
  return isBeingMade || home?.value.id === forum.id ? forum : null;
}
