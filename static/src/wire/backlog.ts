/** The backlog of a board in its live order, as Jira shows it to the reader. */
import { array, nullish, object, string, type InferOutput } from 'valibot';
import { issueId, type BoardId, type IssueId } from '../../../src/domain/ids';
import { askJira } from './askJira';

export type BacklogRow = { id: IssueId; key: string; summary: string; /** `YYYY-MM-DD` */ dueDate: string | null };

/** Jira's own limit of one page; reading costs no points. */
const ISSUES_A_PAGE = 5000;

const pageSchema = object({
  issues: array(object({ id: string(), key: string(), fields: object({ summary: string(), duedate: nullish(string(), null) }) })),
  nextPageToken: nullish(string(), null),
});

export async function readBacklog(board: BoardId): Promise<readonly BacklogRow[]> {
  const rows: BacklogRow[] = [];
  for (let page = await readPage(board, null); ; page = await readPage(board, page.nextPageToken)) {
    for (const { id, key, fields } of page.issues) rows.push({ id: issueId(id), key, summary: fields.summary, dueDate: fields.duedate });
    if (page.nextPageToken === null) return rows;
  }
}

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-get */
function readPage(board: BoardId, token: string | null): Promise<InferOutput<typeof pageSchema>> {
  const query = new URLSearchParams({
    maxResults: String(ISSUES_A_PAGE),
    fields: 'summary,duedate',
    ...(token === null ? {} : { nextPageToken: token }),
  });
  return askJira(pageSchema, { path: `/rest/software/1.0/board/${board}/backlog?${query.toString()}` });
}
