/** Who changed the order of a board's backlog, from Jira's history as the reader may see it; costs the site no points. */
import { nullish, number, object } from 'valibot';
import type { RankedIssue } from '../../../src/domain/audit/dryRun';
import { fieldId, type BoardId, type FieldId } from '../../../src/domain/ids';
import { askJira } from './askJira';
import { readBacklog } from './backlog';
import { fetchRankMoves } from './rankHistory';

/** Changes of rank of the issues that are in the backlog now. @throws where Jira does not answer */
export async function readBacklogHistory(board: BoardId): Promise<readonly RankedIssue[]> {
  const field = await rankFieldOf(board);
  if (field === null) return [];
  const issues = new Set((await readBacklog(board)).map(({ id }) => id));
  return fetchRankMoves([...issues], field);
}

const configuration = object({ ranking: nullish(object({ rankCustomFieldId: number() }), null) });

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-agile-1-0-board-boardid-configuration-get */
async function rankFieldOf(board: BoardId): Promise<FieldId | null> {
  const { ranking } = await askJira(configuration, { path: `/rest/agile/1.0/board/${board}/configuration` });
  return ranking === null ? null : fieldId(`customfield_${String(ranking.rankCustomFieldId)}`);
}
