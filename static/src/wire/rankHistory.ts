/** Who changed the rank of issues and when, from Jira's history as it is shown to the reader: reading costs no points. */
import { array, nullish, number, object, string, union, type InferOutput } from 'valibot';
import type { RankMove } from '../../../src/domain/breach/stability';
import { accountId, issueId, type FieldId, type IssueId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { askJira } from './askJira';

/** Jira's own limits of one request. */
const ISSUES_AT_ONCE = 1000;
const CHANGES_A_PAGE = 1000;

const pageSchema = object({
  issueChangeLogs: array(
    object({
      issueId: string(),
      changeHistories: array(object({ author: nullish(object({ accountId: string() })), created: union([number(), string()]) })),
    }),
  ),
  nextPageToken: nullish(string(), null),
});

/** Newest first. */
export async function fetchRankMoves(ids: readonly IssueId[], rankField: FieldId): Promise<readonly RankMove[]> {
  const found: RankMove[] = [];
  for (let from = 0; from < ids.length; from += ISSUES_AT_ONCE) {
    const asked = ids.slice(from, from + ISSUES_AT_ONCE);
    let token: string | null = null;
    do {
      const page: Page = await readPage(asked, rankField, token);
      for (const { issueId: id, changeHistories } of page.issueChangeLogs) {
        for (const { author, created } of changeHistories) {
          const at = instant(typeof created === 'number' ? created : Date.parse(created));
          found.push({ issue: issueId(id), actor: author ? accountId(author.accountId) : null, at });
        }
      }
      token = page.nextPageToken;
    } while (token !== null);
  }
  return found.sort((a, b) => b.at - a.at);
}

type Page = InferOutput<typeof pageSchema>;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
const readPage = (ids: readonly IssueId[], rankField: FieldId, token: string | null): Promise<Page> =>
  askJira(pageSchema, {
    path: '/rest/api/3/changelog/bulkfetch',
    post: { issueIdsOrKeys: ids, fieldIds: [rankField], maxResults: CHANGES_A_PAGE, ...(token === null ? {} : { nextPageToken: token }) },
  });
