/** What a board shows: its filter, its columns, and which of its issues make up the backlog. */
import { notFound } from './answers';
import { mayBrowse, numberParam, param, type Call } from './call';
import { EPIC_TYPE_ID, byId, isDone, ISSUE_TYPES, STATUSES } from './catalogue';
import { mayInProject } from './permissions';
import { parseJql, type Clause } from './jql/query';
import type { BoardRecord, FilterRecord, IssueRecord, ProjectRecord } from './records';
import { present, type Site } from './site';

/** The board of the path, if the caller may see it: its place, or else its filter, must be open to them. */
export function boardOfPath(call: Call): BoardRecord {
  const id = param(call, 'boardId');
  const board = call.site.boards.get(id);
  if (!/^\d+$/.test(id) || !board || !maySeeBoard(call, board))
    throw notFound('The requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  return board;
}

export function maySeeBoard(call: Call, board: BoardRecord): boolean {
  if (board.owner === call.subject) return true;
  return maySeeFilter(call.site, call.subject, filterOf(call.site, board));
}

export function maySeeFilter(site: Site, subject: string | null, filter: FilterRecord): boolean {
  if (filter.owner === subject) return true;
  const shared = filter.sharedWithProjects.flatMap((id) => site.projects.get(id) ?? []);
  return shared.some((project) => mayInProject(site, subject, 'BROWSE_PROJECTS', project));
}

export const filterOf = (site: Site, board: BoardRecord): FilterRecord =>
  present(site.filters.get(board.filterId), `filter ${board.filterId}`);

export type Column = { name: string; statusIds: readonly string[] };
export function columnsOf(board: BoardRecord): Column[] {
  const of = (...categories: string[]): string[] =>
    STATUSES.filter(({ category }) => categories.includes(category.key)).map(({ id }) => id);
  const first = board.type === 'kanban' ? 'Backlog' : 'To Do';
  return [
    { name: first, statusIds: of('new') },
    { name: 'In Progress', statusIds: of('indeterminate') },
    { name: 'Done', statusIds: of('done') },
  ];
}

/** Epics are not issues of a scrum board. */
export const isOnBoard =
  (board: BoardRecord) =>
  (issue: IssueRecord): boolean =>
    board.type === 'kanban' || issue.typeId !== EPIC_TYPE_ID;

/** Not finished, in no sprint that is planned or running, no sub-task; of a kanban board only what stands in its first column. */
export function isInBacklog(site: Site, board: BoardRecord): (issue: IssueRecord) => boolean {
  const onBoard = isOnBoard(board);
  return (issue) => {
    if (!onBoard(issue) || isDone(issue.statusId) || byId(ISSUE_TYPES, issue.typeId).subtask) return false;
    if (board.type === 'kanban') return byId(STATUSES, issue.statusId).category.key === 'new';
    return issue.sprintIds.every((id) => site.sprints.get(String(id))?.state === 'closed');
  };
}

/** The projects the filter is certain to draw from, by name. */
export function projectsOf(call: Call, board: BoardRecord): ProjectRecord[] {
  const { where } = parseJql(filterOf(call.site, board).jql);
  const named = where ? projectNames(where) : [];
  const found = new Set(
    named.flatMap(
      (name) =>
        call.site.findProject(name) ??
        [...call.site.projects.values()].filter((project) => project.name.toLowerCase() === name.toLowerCase()),
    ),
  );
  const sees = mayBrowse(call);
  return [...found].filter(({ id }) => sees(id)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function projectNames(clause: Clause): string[] {
  if (clause.kind === 'and') return clause.clauses.flatMap(projectNames);
  if (clause.kind === 'or') {
    const branches = clause.clauses.map(projectNames);
    return branches.every((names) => names.length > 0) ? branches.flat() : [];
  }
  if (clause.kind !== 'field' || clause.field.toLowerCase() !== 'project' || !['=', 'in'].includes(clause.operator)) return [];
  return clause.values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
}

/** One page by `startAt` and `maxResults`, as the agile API cuts it. */
export function agilePage<T>(call: Call, values: readonly T[]) {
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: 50 });
  const page = values.slice(startAt, startAt + maxResults);
  return { maxResults, startAt, total: values.length, isLast: startAt + page.length >= values.length, values: page };
}
