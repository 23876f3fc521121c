/** Whether a board's order can be locked (rules F2, F6, L11): asked while somebody picks boards, and again before a product joins. */
import type { ProductBoard } from '../domain/forum/forum';
import type { BoardRefusal } from '../domain/forum/setup';
import type { BoardId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import { forumLocking, forumSharing } from './lockedBacklogs';
import type { Deps } from './ports';
import { missingOn } from './selfTest';

export async function checkBoard(deps: Deps, boardId: BoardId): Promise<Result<ProductBoard, BoardRefusal>> {
  const facts = await deps.jira.boardFacts(boardId);
  if (facts.kind === 'notFound') return refused({ code: 'boardNotFound', boardId });
  if (facts.kind === 'notRanked') return refused({ code: 'boardNotRanked', boardId, name: facts.name });
  const { board } = facts;
  const guarded = (await deps.records.guarded()).value;
  const locking = (await forumLocking(deps, guarded, boardId)) ?? (await forumSharing(deps, guarded, board));
  if (locking) return refused({ code: 'boardLockedElsewhere', boardId, name: board.name, forumName: locking.name });
  const missing = await missingOn(deps, board);
  return missing ? refused({ code: 'appMayNotRank', boardId, name: board.name, ...missing }) : ok(board);
}
