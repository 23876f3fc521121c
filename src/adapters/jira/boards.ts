/** What the lock needs to know of a board: its rank field, its filter and its projects. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { BoardFacts, Jira } from '../../app/ports';
import { type BoardId, type ProjectId, fieldId, projectId } from '../../domain/ids';
import { filterWithoutOrder, isOrderedByRank } from '../../domain/ranking/boardFilter';
import { JiraFault } from '../../app/jiraFault';
import { answer } from './answer';

const configuration = v.object({
  name: v.string(),
  filter: v.object({ id: v.string() }),
  ranking: v.nullish(v.object({ rankCustomFieldId: v.number() })),
});
const filter = v.object({ jql: v.string() });
const projects = v.object({ values: v.array(v.object({ id: v.string(), key: v.string() })), isLast: v.boolean() });
const fields = v.array(
  v.object({
    id: v.string(),
    name: v.string(),
    clauseNames: v.optional(v.array(v.string()), []),
    schema: v.optional(v.object({ custom: v.optional(v.string()) })),
  }),
);
type Field = v.InferOutput<typeof fields>[number];

const SPRINT_FIELD = 'com.pyxis.greenhopper.jira:gh-sprint';
const PROJECTS_A_PAGE = 50;

/** A board the app cannot see is, for the app, not there. */
export const boardFacts: Jira['boardFacts'] = async (id) => {
  try {
    return await readBoard(id);
  } catch (error) {
    if (error instanceof JiraFault && (error.status === 404 || error.status === 403)) return { kind: 'notFound' };
    throw error;
  }
};

async function readBoard(id: BoardId): Promise<BoardFacts> {
  // https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get
  const response = await asApp().requestJira(route`/rest/agile/1.0/board/${id}/configuration`);
  const { name, filter: saved, ranking } = await answer('board configuration', configuration, response);
  const { jql } = await answer('filter', filter, await asApp().requestJira(route`/rest/api/3/filter/${saved.id}`));
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get
  const all = await answer('fields', fields, await asApp().requestJira(route`/rest/api/3/field`));
  if (!ranking || !isOrderedByRank(jql, rankNames(all, ranking.rankCustomFieldId))) return { kind: 'notRanked', name };
  const sprintField = all.find((field) => field.schema?.custom === SPRINT_FIELD);
  const board = {
    id,
    name,
    rankField: fieldId(`customfield_${ranking.rankCustomFieldId}`),
    sprintField: sprintField ? fieldId(sprintField.id) : null,
    jql: filterWithoutOrder(jql),
    projects: await projectsOf(id),
  };
  return { kind: 'ranked', board };
}

/** A filter names the field in the language of whoever wrote it, or by its number. */
function rankNames(all: readonly Field[], number: number): readonly string[] {
  const field = all.find(({ id }) => id === `customfield_${number}`);
  return ['Rank', `cf[${number}]`, ...(field ? [field.name, ...field.clauseNames] : [])];
}

async function projectsOf(id: BoardId): Promise<{ id: ProjectId; key: string }[]> {
  const found: { id: ProjectId; key: string }[] = [];
  for (;;) {
    const query = new URLSearchParams({ startAt: String(found.length), maxResults: String(PROJECTS_A_PAGE) });
    const response = await asApp().requestJira(route`/rest/agile/1.0/board/${id}/project?${query}`);
    const { values, isLast } = await answer('board projects', projects, response);
    found.push(...values.map((project) => ({ id: projectId(project.id), key: project.key })));
    if (isLast || values.length === 0) return found;
  }
}
