/** Reading a board's backlog and sprints, and moving issues in them, through the same REST operations a script would use. */
import { array, nullable, nullish, number, object, optional, parse, string, unknown, looseObject, type InferOutput } from 'valibot';
import type { Move, Row, Section, SectionId } from '../backlog/sections';
import { ask, send, Refused } from './http';

const BACKLOG_PAGE = 5000;
/** A search that asks for more than ids gives at most this many issues a page. */
const SEARCH_PAGE = 100;
/** Jira ranks at most this many issues in one call. */
const RANK_BLOCK = 50;
/** Jira reconciles at most this many issues with what it searches. */
const RECONCILED = 50;

const configurationSchema = object({
  name: string(),
  type: string(),
  ranking: optional(object({ rankCustomFieldId: number() })),
  estimation: optional(object({ field: optional(object({ fieldId: string() })) })),
});
export type BoardConfiguration = { id: string; name: string; type: string; rankFieldId: number | null; pointsField: string | null };

const fieldsSchema = looseObject({
  summary: string(),
  status: object({ name: string(), statusCategory: object({ key: string() }) }),
  issuetype: object({ name: string() }),
  assignee: nullish(object({ displayName: string() })),
});
const pageSchema = object({
  issues: array(object({ id: string(), key: string(), fields: fieldsSchema })),
  nextPageToken: nullish(string()),
});
const sprintsSchema = object({ values: array(object({ id: number(), name: string(), state: string() })) });
const ranked = object({
  entries: array(object({ issueKey: nullish(string()), issueId: number(), status: number(), errors: nullish(array(string())) })),
});

export async function readBoard(boardId: string): Promise<BoardConfiguration> {
  const board = await ask(configurationSchema, 'GET', `/rest/agile/1.0/board/${boardId}/configuration`);
  return {
    id: boardId,
    name: board.name,
    type: board.type,
    rankFieldId: board.ranking?.rankCustomFieldId ?? null,
    pointsField: board.estimation?.field?.fieldId ?? null,
  };
}

/** Active and future sprints above, the backlog below. Issues named in `changed` are read as they are now, others as searches see them. */
export async function readSections(board: BoardConfiguration, changed: readonly string[]): Promise<Section[]> {
  const [sprints, backlog] = await Promise.all([readSprints(board, changed), readBacklog(board, changed)]);
  return [...sprints, { id: 'backlog', name: 'Backlog', state: 'backlog', issues: backlog }];
}

async function readSprints(board: BoardConfiguration, changed: readonly string[]): Promise<Section[]> {
  if (board.type !== 'scrum') return [];
  const { values } = await ask(sprintsSchema, 'GET', `/rest/agile/1.0/board/${board.id}/sprint?state=active,future`);
  return Promise.all(
    values.map(async ({ id, name, state }): Promise<Section> => {
      const issues = await readSprint(board, id, changed);
      return { id: `sprint-${id}`, name, state: state === 'active' ? 'active' : 'future', issues };
    }),
  );
}

const fieldsOf = (board: BoardConfiguration): string[] => [
  'summary',
  'status',
  'issuetype',
  'assignee',
  ...(board.pointsField ? [board.pointsField] : []),
];

function readSprint(board: BoardConfiguration, sprintId: number, changed: readonly string[]): Promise<Row[]> {
  const order = board.rankFieldId === null ? 'Rank' : `cf[${String(board.rankFieldId)}]`;
  const search = {
    jql: `sprint = ${String(sprintId)} ORDER BY ${order} ASC`,
    maxResults: SEARCH_PAGE,
    fields: fieldsOf(board),
    reconcileIssues: changed.slice(-RECONCILED).map(Number),
  };
  return readPages(board, (nextPageToken) =>
    ask(pageSchema, 'POST', '/rest/api/3/search/jql', { ...search, ...(nextPageToken ? { nextPageToken } : {}) }),
  );
}

function readBacklog(board: BoardConfiguration, changed: readonly string[]): Promise<Row[]> {
  const query = new URLSearchParams({ maxResults: String(BACKLOG_PAGE), fields: fieldsOf(board).join(',') });
  for (const id of changed.slice(-RECONCILED)) query.append('reconcileIssues', id);
  return readPages(board, (nextPageToken) => {
    if (nextPageToken) query.set('nextPageToken', nextPageToken);
    return ask(pageSchema, 'GET', `/rest/software/1.0/board/${board.id}/backlog?${query.toString()}`);
  });
}

async function readPages(
  board: BoardConfiguration,
  read: (nextPageToken: string | null) => Promise<InferOutput<typeof pageSchema>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let token: string | null = null;
  do {
    const page: InferOutput<typeof pageSchema> = await read(token);
    rows.push(...page.issues.map((issue) => toRow(issue, board.pointsField)));
    token = page.nextPageToken ?? null;
  } while (token !== null);
  return rows;
}

function toRow({ id, key, fields }: InferOutput<typeof pageSchema>['issues'][number], pointsField: string | null): Row {
  const points = pointsField ? { points: numberOrNull(fields[pointsField]) } : {};
  return {
    id,
    key,
    summary: fields.summary,
    type: fields.issuetype.name,
    status: { name: fields.status.name, category: fields.status.statusCategory.key },
    assignee: fields.assignee?.displayName ?? null,
    ...points,
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Carries a move out, 50 issues a call, each block after the one before. @throws Refused in Jira's words. */
export async function carryOut(board: BoardConfiguration, move: Pick<Move, 'issueIds' | 'to' | 'leavesSection' | 'anchor'>): Promise<void> {
  let anchor = move.anchor;
  for (let from = 0; from < move.issueIds.length; from += RANK_BLOCK) {
    const issues = move.issueIds.slice(from, from + RANK_BLOCK);
    const place = anchor && { ...anchor, ...(board.rankFieldId === null ? {} : { rankCustomFieldId: board.rankFieldId }) };
    if (move.leavesSection && move.to !== 'backlog')
      await send('POST', `/rest/agile/1.0/sprint/${sprintIdOf(move.to)}/issue`, { issues, ...place });
    else await moveInBacklog(issues, place, move.leavesSection);
    anchor = { rankAfterIssue: issues.at(-1) ?? '' };
  }
}

/** Out of the sprints first, for that call ranks nothing. */
async function moveInBacklog(issues: readonly string[], place: object | null, leavesSprint: boolean): Promise<void> {
  if (leavesSprint) await send('POST', '/rest/agile/1.0/backlog/issue', { issues });
  if (!place) return;
  const response = await send('PUT', '/rest/agile/1.0/issue/rank', { issues, ...place });
  if (response.status === 207) refuseFailures(await response.json());
}

const sprintIdOf = (section: SectionId): string => section.slice('sprint-'.length);

function refuseFailures(body: unknown): void {
  const failed = parse(ranked, body).entries.filter((entry) => entry.status >= 400);
  const said = failed.map((entry) => `${entry.issueKey ?? String(entry.issueId)}: ${entry.errors?.join(' ') ?? String(entry.status)}`);
  if (failed.length > 0) throw new Refused(207, said.join(' '));
}

const projectSchema = object({ issueTypes: array(object({ id: string(), name: string(), subtask: optional(nullable(unknown())) })) });
const createdSchema = object({ id: string(), key: string() });
export type Created = InferOutput<typeof createdSchema>;

/** Jira puts a new issue at the bottom; moving it elsewhere is a second call. */
export async function createIssue(projectKey: string, summary: string): Promise<Created> {
  const { issueTypes } = await ask(projectSchema, 'GET', `/rest/api/3/project/${projectKey}`);
  const ordinary = issueTypes.filter((type) => type.subtask !== true && type.name !== 'Epic');
  const type = ordinary.find(({ name }) => name === 'Story') ?? ordinary[0];
  if (!type) throw new Refused(0, `Project ${projectKey} has no type of issue to create.`);
  return ask(createdSchema, 'POST', '/rest/api/3/issue', { fields: { project: { key: projectKey }, issuetype: { id: type.id }, summary } });
}
