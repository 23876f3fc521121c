/** Reading a board's backlog and sprints, and moving issues in them, through the same REST operations a script would use. */
import { array, nullable, nullish, number, object, optional, parse, string, unknown, looseObject, type InferOutput } from 'valibot';
import type { Move, Row, Section, SectionId } from '../backlog/sections';
import { ask, send, Refused } from './http';

const PAGE = 5000;
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
  const [sprints, backlog] = await Promise.all([
    readSprints(board, changed),
    readIssues(`/rest/software/1.0/board/${board.id}/backlog`, board, changed),
  ]);
  return [...sprints, { id: 'backlog', name: 'Backlog', state: 'backlog', issues: backlog }];
}

async function readSprints(board: BoardConfiguration, changed: readonly string[]): Promise<Section[]> {
  if (board.type !== 'scrum') return [];
  const { values } = await ask(sprintsSchema, 'GET', `/rest/agile/1.0/board/${board.id}/sprint?state=active,future`);
  return Promise.all(
    values.map(async ({ id, name, state }): Promise<Section> => {
      const issues = await readIssues(`/rest/software/1.0/board/${board.id}/sprint/${String(id)}/issue`, board, changed);
      return { id: `sprint-${id}`, name, state: state === 'active' ? 'active' : 'future', issues };
    }),
  );
}

async function readIssues(path: string, board: BoardConfiguration, changed: readonly string[]): Promise<Row[]> {
  const fields = ['summary', 'status', 'issuetype', 'assignee', ...(board.pointsField ? [board.pointsField] : [])];
  const query = new URLSearchParams({ maxResults: String(PAGE), fields: fields.join(',') });
  for (const id of changed.slice(-RECONCILED)) query.append('reconcileIssues', id);
  const rows: Row[] = [];
  for (;;) {
    const page = await ask(pageSchema, 'GET', `${path}?${query.toString()}`);
    rows.push(...page.issues.map((issue) => toRow(issue, board.pointsField)));
    if (!page.nextPageToken) return rows;
    query.set('nextPageToken', page.nextPageToken);
  }
}

function toRow({ id, key, fields }: InferOutput<typeof pageSchema>['issues'][number], pointsField: string | null): Row {
  const points = pointsField ? fields[pointsField] : null;
  return {
    id,
    key,
    summary: fields.summary,
    type: fields.issuetype.name,
    status: { name: fields.status.name, category: fields.status.statusCategory.key },
    points: typeof points === 'number' ? points : null,
    assignee: fields.assignee?.displayName ?? null,
  };
}

/** Carries a move out, 50 issues a call, each block after the one before. @throws Refused in Jira's words. */
export async function carryOut(board: BoardConfiguration, move: Pick<Move, 'issueIds' | 'to' | 'leavesSection' | 'anchor'>): Promise<void> {
  let anchor = move.anchor;
  for (let from = 0; from < move.issueIds.length; from += RANK_BLOCK) {
    const issues = move.issueIds.slice(from, from + RANK_BLOCK);
    const body = { issues, ...anchor, ...(anchor && board.rankFieldId !== null ? { rankCustomFieldId: board.rankFieldId } : {}) };
    const response = move.leavesSection ? await send('POST', sectionPath(board, move.to), body) : await send('PUT', '/rest/agile/1.0/issue/rank', body);
    if (response.status === 207) refuseFailures(await response.json());
    anchor = { rankAfterIssue: issues.at(-1) ?? '' };
  }
}

const sectionPath = (board: BoardConfiguration, section: SectionId): string =>
  section === 'backlog' ? `/rest/agile/1.0/backlog/${board.id}/issue` : `/rest/agile/1.0/sprint/${section.slice('sprint-'.length)}/issue`;

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
