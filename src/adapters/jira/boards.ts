/** What the lock needs to know of a board: its rank field, its filter and its projects. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { BoardFacts, BoardAround, HealthJira } from '../../app/health/healthPorts';
import type { Jira } from '../../app/ports';
import { type BoardId, type FieldId, type ProjectId, fieldId, filterId, projectId } from '../../domain/ids';
import { filterWithoutOrder, isOrderedByRank } from '../../domain/ranking/boardFilter';
import { JiraFault } from '../../app/jiraFault';
import { answer } from './answer';

const configuration = v.object({
  name: v.string(),
  filter: v.object({ id: v.string() }),
  ranking: v.nullish(v.object({ rankCustomFieldId: v.number() })),
});
const filter = v.object({ jql: v.string() });
const projects = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), simplified: v.optional(v.boolean(), false) })),
  isLast: v.boolean(),
});
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
const RANK_FIELD = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const PROJECTS_A_PAGE = 50;

export const boardFacts: Jira['boardFacts'] = async (id) => (await look(id)).facts;

/** A board the app cannot see is, for the app, not there. */
export const look: HealthJira['look'] = async (id) => {
  try {
    return await readBoard(id);
  } catch (error) {
    if (isUnseen(error)) return { facts: { kind: 'notFound' }, around: null };
    throw error;
  }
};

/** Filters that are not shared answer 400. */
const isUnseen = (error: unknown): boolean => error instanceof JiraFault && [400, 403, 404].includes(error.status);

/** Four points: the rank field by its number, the filter as it is written. */
export const boardNow: HealthJira['boardNow'] = async (id) => {
  try {
    const { ranking, saved, jql } = await readConfiguration(id);
    return { kind: 'found', filterId: saved, filter: jql, rankField: ranking ? fieldOf(ranking.rankCustomFieldId) : null };
  } catch (error) {
    if (isUnseen(error)) return { kind: 'notFound' };
    throw error;
  }
};

const fieldOf = (number: number) => fieldId(`customfield_${number}`);

async function readConfiguration(id: BoardId) {
  // https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get
  const response = await asApp().requestJira(route`/rest/agile/1.0/board/${id}/configuration`);
  const { name, filter: saved, ranking } = await answer('board configuration', configuration, response);
  const { jql } = await answer('filter', filter, await asApp().requestJira(route`/rest/api/3/filter/${saved.id}`));
  return { name, ranking, saved: filterId(saved.id), jql };
}

async function readBoard(id: BoardId): Promise<{ facts: BoardFacts; around: BoardAround | null }> {
  const { name, ranking, saved, jql } = await readConfiguration(id);
  // https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-fields/#api-rest-api-3-field-get
  const all = await answer('fields', fields, await asApp().requestJira(route`/rest/api/3/field`));
  if (!ranking || !isOrderedByRank(jql, rankNames(all, ranking.rankCustomFieldId)))
    return { facts: { kind: 'notRanked', name }, around: null };
  const sprintField = all.find((field) => field.schema?.custom === SPRINT_FIELD);
  const rankField = fieldOf(ranking.rankCustomFieldId);
  const shown = await projectsOf(id);
  const board = {
    id,
    name,
    rankField,
    sprintField: sprintField ? fieldId(sprintField.id) : null,
    jql: filterWithoutOrder(jql),
    projects: shown.map(({ id: project, key }) => ({ id: project, key })),
  };
  const teamManaged = shown.flatMap((project) => (project.isTeamManaged ? [project.id] : []));
  return { facts: { kind: 'ranked', board }, around: { filterId: saved, filter: jql, teamManaged, ...rankFieldsBeside(all, rankField) } };
}

/** A site can have several fields of this type, each with an order of its own. */
function rankFieldsBeside(all: readonly Field[], rankField: FieldId): Pick<BoardAround, 'rankFieldName' | 'otherRankFields'> {
  const ranks = all.filter((field) => field.schema?.custom === RANK_FIELD);
  return {
    rankFieldName: all.find(({ id }) => id === rankField)?.name ?? rankField,
    otherRankFields: ranks.filter(({ id }) => id !== rankField).map(({ id, name }) => ({ id: fieldId(id), name })),
  };
}

/** A filter names the field in the language of whoever wrote it, or by its number. */
function rankNames(all: readonly Field[], number: number): readonly string[] {
  const field = all.find(({ id }) => id === `customfield_${number}`);
  return ['Rank', `cf[${number}]`, ...(field ? [field.name, ...field.clauseNames] : [])];
}

type ShownProject = { id: ProjectId; key: string; isTeamManaged: boolean };

export async function projectsOf(id: BoardId): Promise<readonly ShownProject[]> {
  const found: ShownProject[] = [];
  for (;;) {
    const query = new URLSearchParams({ startAt: String(found.length), maxResults: String(PROJECTS_A_PAGE) });
    const response = await asApp().requestJira(route`/rest/agile/1.0/board/${id}/project?${query}`);
    const { values, isLast } = await answer('board projects', projects, response);
    found.push(...values.map(({ id: project, key, simplified }) => ({ id: projectId(project), key, isTeamManaged: simplified })));
    if (isLast || values.length === 0) return found;
  }
}
