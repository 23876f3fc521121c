/** What is truly enforced for a product, found out by asking Jira (rule L10). */
import { type ProductBoard, putsMovesBack, type Strength } from '../domain/forum/forum';
import type { BoardId } from '../domain/ids';
import type { JiraPermission, LockFault, LockHealth } from '../domain/lock/health';
import { JiraFault } from './jiraFault';
import type { BoardFacts, Deps } from './ports';

export type MissingPermissions = {
  projects: readonly { id: ProductBoard['projects'][number]['id']; key: string }[];
  missing: readonly JiraPermission[];
};

/** What the app lacks to rank this board's issues; null when it lacks nothing. */
export async function missingOn(deps: Deps, board: ProductBoard): Promise<MissingPermissions | null> {
  const lacking = await Promise.all(
    board.projects.map(async (project) => ({ project, missing: await deps.jira.missingPermissions(project.id) })),
  );
  const affected = lacking.filter(({ missing }) => missing.length > 0);
  if (affected.length === 0) return null;
  return { projects: affected.map(({ project }) => project), missing: [...new Set(affected.flatMap(({ missing }) => missing))] };
}

export async function testLock(deps: Deps, { boardId, strength }: { boardId: BoardId; strength: Strength }): Promise<LockHealth> {
  try {
    const facts = await deps.jira.boardFacts(boardId);
    const checkedAt = deps.clock.now();
    const cause = await faultOf(deps, facts, strength);
    if (cause) return { kind: 'broken', checkedAt, cause };
    return !putsMovesBack(strength) ? { kind: 'detectOnly', checkedAt, cause: 'watchOnly' } : { kind: 'enforced', checkedAt };
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    return { kind: 'broken', checkedAt: deps.clock.now(), cause: { code: 'jiraDoesNotAnswer' } };
  }
}

async function faultOf(deps: Deps, facts: BoardFacts, strength: Strength): Promise<LockFault | null> {
  if (facts.kind === 'notFound') return { code: 'boardGone' };
  if (facts.kind === 'notRanked') return { code: 'boardNotRanked' };
  const missing = await missingOn(deps, facts.board);
  const counts = missing && (putsMovesBack(strength) || missing.missing.includes('BROWSE_PROJECTS'));
  return counts ? { code: 'appMayNotRank', ...missing } : null;
}
