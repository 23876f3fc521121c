/** Sprints: made, started, completed, filled and emptied. Each of these writes Sprint, and Rank where Jira does so by the way. */
import * as v from 'valibot';
import { badRequest, forbidden, noContent, notFound, type Answer } from '../answers';
import { agilePage, boardOfPath, filterOf, maySeeBoard } from '../boardScope';
import { actorOf, idOrKey, may, param, readBody, text, visibleIssue, type Call } from '../call';
import { sprintJson } from '../present/sprints';
import type { BoardRecord, IssueRecord, SprintRecord } from '../records';
import type { Operation } from '../router';
import { completeSprint } from '../sprintCompletion';
import { present } from '../site';
import { rankField, refuseWithoutPermission } from './rank';

export const sprintOperations: readonly Operation[] = [
  { name: 'GET /rest/agile/1.0/board/{boardId}/sprint', kind: 'read', anonymous: false, run: listSprints },
  { name: 'POST /rest/agile/1.0/sprint', kind: 'write', anonymous: false, run: createSprint },
  {
    name: 'GET /rest/agile/1.0/sprint/{sprintId}',
    kind: 'read',
    anonymous: false,
    run: (call) => ({ status: 200, body: json(call, sprintOfPath(call)), objects: 1 }),
  },
  { name: 'POST /rest/agile/1.0/sprint/{sprintId}', kind: 'write', anonymous: false, run: updateSprint },
  { name: 'POST /rest/agile/1.0/sprint/{sprintId}/issue', kind: 'write', anonymous: false, run: fillSprint },
  { name: 'POST /rest/agile/1.0/backlog/issue', kind: 'write', anonymous: false, run: emptySprints },
];

const STATES: readonly SprintRecord['state'][] = ['closed', 'active', 'future'];
const MOST = 50;
const json = (call: Call, sprint: SprintRecord) => sprintJson(call.site.options.baseUrl, sprint);

function listSprints(call: Call): Answer {
  const board = boardOfPath(call);
  if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
  const asked = call.query.get('state')?.split(',');
  if (asked?.some((state) => !STATES.some((known) => known === state)))
    throw badRequest("The value for 'state' must be one of future, active and closed.");
  const sprints = [...call.site.sprints.values()].filter(({ boardId, state }) => boardId === board.id && (asked?.includes(state) ?? true));
  sprints.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.id - b.id);
  const page = agilePage(call, sprints);
  return { status: 200, body: { ...page, values: page.values.map((sprint) => json(call, sprint)) }, objects: page.values.length };
}

const moment = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value)), 'is not a date'),
  v.transform((value) => Date.parse(value)),
);
const name = v.pipe(text, v.trim(), v.minLength(1), v.maxLength(30, 'The sprint name must be shorter than 30 characters'));
const NewSprint = v.strictObject({
  name,
  originBoardId: v.pipe(v.number(), v.integer()),
  startDate: v.optional(moment),
  endDate: v.optional(moment),
  goal: v.optional(text),
});

function createSprint(call: Call): Answer {
  const body = readBody(call, NewSprint);
  const board = call.site.boards.get(String(body.originBoardId));
  if (!board || !maySeeBoard(call, board))
    throw notFound('The requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  if (board.type !== 'scrum') throw badRequest('The board does not support sprints');
  refuseWithoutSprints(call, board);
  const { startDate = null, endDate = null, goal = null } = body;
  const id = call.site.kernel.nextNumber('jira.sprint');
  const sprint: SprintRecord = {
    id,
    boardId: board.id,
    name: body.name,
    goal,
    state: 'future',
    createdAt: call.site.kernel.now(),
    startDate,
    endDate,
    completeDate: null,
  };
  call.site.sprints.set(String(id), sprint);
  return { status: 201, body: json(call, sprint) };
}

const SprintChange = v.strictObject({
  id: v.optional(v.number()),
  self: v.optional(text),
  name: v.optional(name),
  goal: v.optional(text),
  state: v.optional(v.picklist(['future', 'active', 'closed'])),
  startDate: v.optional(moment),
  endDate: v.optional(moment),
  completeDate: v.optional(moment),
  createdDate: v.optional(text),
  originBoardId: v.optional(v.number()),
});

/** Of a closed sprint only name and goal change; the rest is passed over. */
function updateSprint(call: Call): Answer {
  const sprint = sprintOfPath(call);
  const body = readBody(call, SprintChange);
  refuseWithoutSprints(call, boardOf(call, sprint));
  const { startDate = sprint.startDate, endDate = sprint.endDate } = body;
  const words = { name: body.name ?? sprint.name, goal: body.goal ?? sprint.goal };
  const changed: SprintRecord = sprint.state === 'closed' ? { ...sprint, ...words } : { ...sprint, ...words, startDate, endDate };
  const state = sprint.state === 'closed' ? 'closed' : (body.state ?? sprint.state);
  if (state === sprint.state) call.site.sprints.set(String(sprint.id), changed);
  else if (sprint.state === 'future' && state === 'active') call.site.sprints.set(String(sprint.id), started(changed));
  else if (sprint.state === 'active' && state === 'closed') completeSprint(call, changed, boardOf(call, sprint));
  else throw badRequest(`A sprint cannot go from ${sprint.state} to ${state}.`);
  return { status: 200, body: json(call, present(call.site.sprints.get(String(sprint.id)), 'such sprint')) };
}

function started(sprint: SprintRecord): SprintRecord {
  if (sprint.startDate === null || sprint.endDate === null)
    throw badRequest('The sprint needs a start date and an end date to be started.');
  return { ...sprint, state: 'active' };
}

const FillBody = v.strictObject({
  issues: v.array(idOrKey),
  rankBeforeIssue: v.optional(idOrKey),
  rankAfterIssue: v.optional(idOrKey),
  rankCustomFieldId: v.optional(v.pipe(v.number(), v.integer())),
});

function fillSprint(call: Call): Answer {
  const sprint = sprintOfPath(call);
  const body = readBody(call, FillBody);
  const anchorKey = body.rankBeforeIssue ?? body.rankAfterIssue;
  if (sprint.state === 'closed') throw badRequest('Issues can only be moved to sprints that are active or future.');
  if (body.rankBeforeIssue !== undefined && body.rankAfterIssue !== undefined)
    throw badRequest('You must provide at most one of rankBeforeIssue and rankAfterIssue.');
  const fieldId = rankField(call, body.rankCustomFieldId);
  const issues = scheduled(call, body.issues);
  const anchor = anchorKey === undefined ? undefined : visibleIssue(call, anchorKey);
  const actor = actorOf(call);
  let previous: IssueRecord | undefined;
  for (const issue of issues) {
    call.changes.edit(issue, { sprintIds: [...closedOf(call, issue), sprint.id] }, actor);
    if (!anchor || anchor.id === issue.id) continue;
    call.changes.rankBeside(
      issue,
      fieldId,
      previous || body.rankAfterIssue !== undefined ? 'after' : 'before',
      (previous ?? anchor).id,
      actor,
    );
    previous = issue;
  }
  return noContent;
}

/** Back to the backlog. Rank stays as it is. */
function emptySprints(call: Call): Answer {
  const body = readBody(call, v.strictObject({ issues: v.array(idOrKey) }));
  const issues = scheduled(call, body.issues);
  const actor = actorOf(call);
  for (const issue of issues) call.changes.edit(issue, { sprintIds: closedOf(call, issue) }, actor);
  return noContent;
}

function scheduled(call: Call, keys: readonly string[]): IssueRecord[] {
  if (keys.length > MOST) throw badRequest(`The maximum number of issues that can be moved in one operation is ${String(MOST)}.`);
  const issues = [...new Set(keys.map((key) => visibleIssue(call, key)))];
  refuseWithoutPermission(call, issues);
  call.aboutToWrite(issues.map(({ id }) => id));
  return issues;
}

const closedOf = (call: Call, issue: IssueRecord): number[] =>
  issue.sprintIds.filter((id) => call.site.sprints.get(String(id))?.state === 'closed');
const boardOf = (call: Call, sprint: SprintRecord): BoardRecord =>
  present(call.site.boards.get(String(sprint.boardId)), `board ${String(sprint.boardId)}`);

function sprintOfPath(call: Call): SprintRecord {
  const sprint = call.site.sprints.get(param(call, 'sprintId'));
  if (!sprint || !maySeeBoard(call, boardOf(call, sprint))) throw notFound('Sprint does not exist');
  return sprint;
}

/** *Manage sprints* is wanted in every project the board draws from. */
function refuseWithoutSprints(call: Call, board: BoardRecord): void {
  const projects = filterOf(call.site, board).sharedWithProjects;
  if (projects.some((id) => !may(call, 'MANAGE_SPRINTS_PERMISSION', id)))
    throw forbidden('You do not have the permission to manage sprints of this board.');
}
