/** Accepted moves and new issues enter the agreed order where they stand now (rules L2, L5). */
import type { Product } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import { placed } from '../../domain/lock/agreedNow';
import type { AcceptedChange } from '../../domain/lock/productLock';
import { compareRanks } from '../../domain/lock/runs';
import { type AgreedOrder, without } from '../../domain/ranking/agreedOrder';
import { continueSearch, startSearch } from '../../domain/ranking/rankSearch';
import type { Deps, IssueState } from '../ports';

type Around = { order: AgreedOrder; states: ReadonlyMap<IssueId, IssueState>; product: Product; touched: ReadonlySet<IssueId> };

/** From the top down, so that issues that went to the same gap keep the order in which they stand there. */
export async function adopt(deps: Deps, around: Around, issues: readonly IssueId[]): Promise<readonly AcceptedChange[]> {
  const rankOf = (issue: IssueId) => around.states.get(issue)?.rank ?? '';
  const standing = without(around.order, around.touched);
  const lastBelow = new Map<IssueId | null, IssueId>();
  const changes: AcceptedChange[] = [];
  for (const issue of [...issues].sort((a, b) => compareRanks(rankOf(a), rankOf(b)))) {
    const predecessor = await predecessorOf(deps, { ...around, order: standing }, rankOf(issue));
    changes.push(placed(issue, lastBelow.get(predecessor) ?? predecessor));
    lastBelow.set(predecessor, issue);
  }
  return changes;
}

/** The issue of the order directly above that rank, found by asking Jira for the ranks of a few. */
async function predecessorOf(deps: Deps, { order, product }: Around, rank: string): Promise<IssueId | null> {
  let step = startSearch(order, { rank, excluded: new Set() });
  while (step.kind === 'probe') {
    const read = await deps.jira.readIssues(step.probe, product.board);
    const ranks = new Map([...read].flatMap(([id, state]) => (state.rank === null ? [] : [[id, state.rank] as const])));
    step = continueSearch(step, ranks);
  }
  return step.found;
}
