/** Accepted moves and new issues enter the agreed order where they stand now (rules L2, L5). */
import type { IssueId } from '../../domain/ids';
import { placed } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { compareRanks } from '../../domain/lock/runs';
import { untoldMoves } from '../../domain/lock/untold';
import { without } from '../../domain/ranking/agreedOrder';
import type { Deps, SeenIssue } from '../ports';
import { allTold } from './lookAround';
import { predecessorOf, type ReadRanks } from './placeInOrder';
import type { LoadedLock, Look } from './settling';

/** From the top down, so that issues that went to the same gap keep the order in which they stand there. */
export async function adopt(
  deps: Deps,
  loaded: LoadedLock,
  look: Look,
  { moving, issues }: { moving: ReadonlySet<IssueId>; issues: readonly IssueId[] },
): Promise<readonly AcceptedChange[]> {
  const rankOf = (issue: IssueId) => look.states.get(issue)?.rank ?? '';
  const standing = without(look.order, moving);
  const read = steadyRanks(deps, loaded, look);
  const lastBelow = new Map<IssueId | null, IssueId>();
  const changes: AcceptedChange[] = [];
  for (const issue of [...issues].sort((a, b) => compareRanks(rankOf(a), rankOf(b)))) {
    const predecessor = await predecessorOf(standing, { issue, rank: rankOf(issue) }, read);
    changes.push(placed(issue, lastBelow.get(predecessor) ?? predecessor));
    lastBelow.set(predecessor, issue);
  }
  return changes;
}

/** As Jira has them now. An issue that somebody has just moved says nothing of the place of others. */
function steadyRanks(deps: Deps, { product, app }: LoadedLock, { told, at }: Look): ReadRanks {
  const known = allTold(told);
  const isSteady = ({ id, changes }: SeenIssue) => untoldMoves({ issue: id, changes, now: at }, known).length === 0;
  return async (issues) => {
    const read = await deps.jira.lookAt(issues, product.board, app);
    return new Map([...read.values()].flatMap((seen) => (seen.rank === null || !isSteady(seen) ? [] : [[seen.id, seen.rank] as const])));
  };
}
