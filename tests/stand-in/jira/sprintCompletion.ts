/** Completing a sprint: what is not done goes to the next planned sprint of the board, or else to the top of the backlog, in its order. */
import { actorOf, type Call } from './call';
import { isDone } from './catalogue';
import type { BoardRecord, IssueRecord, SprintRecord } from './records';

export function completeSprint(call: Call, sprint: SprintRecord, board: BoardRecord): void {
  const { site } = call;
  const unfinished = issuesOf(call, sprint, board).filter(({ statusId }) => !isDone(statusId));
  site.sprints.set(String(sprint.id), { ...sprint, state: 'closed', completeDate: site.kernel.now() });
  const next = [...site.sprints.values()]
    .filter(({ boardId, state }) => boardId === board.id && state === 'future')
    .sort((a, b) => a.id - b.id)[0];
  const actor = actorOf(call);
  for (const issue of unfinished) call.changes.edit(issue, { sprintIds: [...issue.sprintIds, ...(next ? [next.id] : [])] }, actor);
  if (!next) toTheTop(call, unfinished, board);
}

/** In the order of the board. */
function issuesOf({ site }: Call, sprint: SprintRecord, board: BoardRecord): IssueRecord[] {
  return site
    .order(board.rankFieldId)
    .ids()
    .flatMap((id) => site.issues.get(id) ?? [])
    .filter(({ sprintIds }) => sprintIds.includes(sprint.id));
}

function toTheTop(call: Call, unfinished: readonly IssueRecord[], board: BoardRecord): void {
  const { site, changes } = call;
  const moved = new Set(unfinished.map(({ id }) => id));
  const top = site
    .order(board.rankFieldId)
    .ids()
    .find((id) => !moved.has(id) && isOfSameProjects(site.issues.get(id), unfinished));
  if (top === undefined) return;
  let previous: IssueRecord | undefined;
  for (const issue of unfinished) {
    changes.rankBeside(issue, board.rankFieldId, previous ? 'after' : 'before', previous?.id ?? top, actorOf(call));
    previous = issue;
  }
}

/** The top of a backlog is its own first issue, not the first of the whole site. */
function isOfSameProjects(issue: IssueRecord | undefined, others: readonly IssueRecord[]): boolean {
  return issue !== undefined && !isDone(issue.statusId) && others.some(({ projectId }) => projectId === issue.projectId);
}
