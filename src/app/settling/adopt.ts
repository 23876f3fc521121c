/** Accepted moves and new issues enter the agreed order where they stand now (rules L2, L5). */
import type { IssueId } from '../../domain/ids';
import { placed } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { compareRanks } from '../../domain/lock/runs';
import { untoldMoves } from '../../domain/lock/untold';
import { type AgreedOrder, without } from '../../domain/ranking/agreedOrder';
import { continueSearch, startSearch } from '../../domain/ranking/rankSearch';
import type { Deps, SeenIssue } from '../ports';
import { allTold } from './lookAround';
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
  const lastBelow = new Map<IssueId | null, IssueId>();
  const changes: AcceptedChange[] = [];
  for (const issue of [...issues].sort((a, b) => compareRanks(rankOf(a), rankOf(b)))) {
    const predecessor = await predecessorOf(deps, loaded, look, { order: standing, rank: rankOf(issue) });
    changes.push(placed(issue, lastBelow.get(predecessor) ?? predecessor));
    lastBelow.set(predecessor, issue);
  }
  return changes;
}

/** The issue of the order directly above that rank, found by asking Jira for the ranks of a few. */
async function predecessorOf(
  deps: Deps,
  { product, app }: LoadedLock,
  look: Look,
  { order, rank }: { order: AgreedOrder; rank: string },
): Promise<IssueId | null> {
  let step = startSearch(order, { rank, excluded: new Set() });
  while (step.kind === 'probe') {
    const read = await deps.jira.lookAt(step.probe, product.board, app);
    step = continueSearch(step, steadyRanks(look, read));
  }
  return step.found;
}

/** An issue that somebody has just moved says nothing of the place of others. */
function steadyRanks({ told, at }: Look, read: ReadonlyMap<IssueId, SeenIssue>): ReadonlyMap<IssueId, string> {
  const known = allTold(told);
  const isSteady = ({ id, changes }: SeenIssue) => untoldMoves({ issue: id, changes, now: at }, known).length === 0;
  return new Map([...read.values()].flatMap((seen) => (seen.rank === null || !isSteady(seen) ? [] : [[seen.id, seen.rank] as const])));
}
