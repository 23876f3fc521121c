/** Accepted moves and new issues enter the agreed order where they stand now (rules L2, L5). */
import type { IssueId } from '../../domain/ids';
import { placed } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { untoldMoves } from '../../domain/lock/untold';
import { without } from '../../domain/ranking/agreedOrder';
import type { Deps, SeenIssue } from '../ports';
import { allTold } from './lookAround';
import { placesIn, type ReadRanks } from './placeInOrder';
import type { LoadedLock, Look } from './settling';

export async function adopt(
  deps: Deps,
  loaded: LoadedLock,
  look: Look,
  { moving, issues }: { moving: ReadonlySet<IssueId>; issues: readonly IssueId[] },
): Promise<readonly AcceptedChange[]> {
  const sought = issues.map((issue) => ({ issue, rank: look.states.get(issue)?.rank ?? '' }));
  const places = await placesIn(without(look.order, moving), sought, steadyRanks(deps, loaded, look));
  return places.map(({ issue, after }) => placed(issue, after));
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
