/** A board's backlog from the top: a point an issue, some seconds old. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import type { ProductBoard } from '../../domain/forum/forum';
import { type IssueId, issueId } from '../../domain/ids';
import { answer } from './answer';

const ISSUES_A_PAGE = 5000;

const answered = v.object({
  issues: v.array(v.object({ id: v.string(), fields: v.looseObject({}) })),
  nextPageToken: v.nullish(v.string(), null),
});
const rankValue = v.nullish(v.string(), null);

export const backlog: Jira['backlog'] = async function* (board) {
  let token: string | null = null;
  do {
    const page = await readPage(board, { most: ISSUES_A_PAGE, token });
    yield page.issues;
    token = page.next;
  } while (token);
};

/** Only so much of it as the points pay for: one a call, one an issue. */
export async function* backlogTop(board: ProductBoard, points: number): AsyncIterable<readonly IssueId[]> {
  let token: string | null = null;
  let left = points;
  do {
    const most = Math.min(ISSUES_A_PAGE, left - 1);
    if (most < 1) return;
    const page = await readPage(board, { most, token });
    yield page.issues.map(({ id }) => id);
    left -= page.issues.length + 1;
    token = page.next;
  } while (token);
}

type Page = { issues: readonly { id: IssueId; rank: string | null }[]; next: string | null };

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/#api-rest-software-1-0-board-boardid-backlog-get */
async function readPage(board: ProductBoard, { most, token }: { most: number; token: string | null }): Promise<Page> {
  const query = new URLSearchParams({ maxResults: String(most), fields: board.rankField, ...(token && { nextPageToken: token }) });
  const response = await asApp().requestJira(route`/rest/software/1.0/board/${board.id}/backlog?${query}`);
  const { issues, nextPageToken } = await answer('backlog', answered, response);
  const ranked = issues.map((issue) => ({ id: issueId(issue.id), rank: v.parse(rankValue, issue.fields[board.rankField]) }));
  return { issues: ranked, next: nextPageToken };
}
