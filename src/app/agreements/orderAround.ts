/** The stretch of a backlog that a placing needs, in the order Jira has now (rule T4). */
import type { Product } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import { compareRanks } from '../../domain/lock/runs';
import type { Where } from '../../domain/proposal/change';
import type { Deps } from '../ports';

/** Backlog reads may be old: so many issues beyond the place wanted are looked at one by one. */
const MARGIN = 40;

/**
 * Next to an issue, that issue and the moved ones serve. From the top the backlog is read, which costs a point an issue, and its head is
 * put in order by the ranks that the issues have now. To the bottom, its tail.
 */
export async function orderAround(
  deps: Deps,
  { board }: Product,
  { issues, where }: { issues: readonly IssueId[]; where: Where },
): Promise<readonly IssueId[]> {
  const around = where.kind === 'above' || where.kind === 'below' ? [where.issue] : await stretch(deps, board, where);
  const states = await deps.jira.readIssues([...new Set([...around, ...issues])], board);
  const ranked = [...states.values()].filter(({ rank, projectId }) => rank !== null && board.projects.some(({ id }) => id === projectId));
  const counts = (id: IssueId) => issues.includes(id) || where.kind === 'above' || where.kind === 'below';
  return ranked
    .filter(({ id, isDone, inSprint }) => counts(id) || !(isDone || inSprint))
    .sort((a, b) => compareRanks(a.rank ?? undefined, b.rank ?? undefined))
    .map(({ id }) => id);
}

type EndOfBacklog = Exclude<Where, { kind: 'above' | 'below' }>;

async function stretch(deps: Deps, board: Product['board'], where: EndOfBacklog): Promise<readonly IssueId[]> {
  const wanted = MARGIN + (where.kind === 'position' ? where.position : 1);
  let found: IssueId[] = [];
  for await (const page of deps.jira.backlog(board)) {
    found = [...found, ...page.map(({ id }) => id)];
    if (where.kind === 'bottom') found = found.slice(-wanted);
    else if (found.length >= wanted) return found.slice(0, wanted);
  }
  return found;
}
