/** Who changed ranks and when, from Jira's history: for events that do not say. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import { type IssueId, accountId, issueId } from '../../domain/ids';
import { type Instant, instant } from '../../domain/instant';
import { answer, json } from './answer';

const histories = v.object({
  issueChangeLogs: v.array(
    v.object({
      issueId: v.string(),
      changeHistories: v.array(
        v.object({ author: v.nullish(v.object({ accountId: v.string() })), created: v.union([v.number(), v.string()]) }),
      ),
    }),
  ),
  nextPageToken: v.nullish(v.string()),
});

type Change = { actor: ReturnType<typeof accountId>; at: Instant };

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post */
export const rankChanges: Jira['rankChanges'] = async (ids, rankField) => {
  const changes = new Map<IssueId, Change[]>();
  let nextPageToken: string | null | undefined;
  do {
    const body = { issueIdsOrKeys: ids, fieldIds: [rankField], maxResults: 1000, ...(nextPageToken && { nextPageToken }) };
    const response = await asApp().requestJira(route`/rest/api/3/changelog/bulkfetch`, json('POST', body));
    const page = await answer('changelog bulkfetch', histories, response);
    for (const { issueId: id, changeHistories } of page.issueChangeLogs) {
      const known = changes.get(issueId(id)) ?? [];
      changes.set(issueId(id), [...known, ...changeHistories.flatMap(changeOf)]);
    }
    nextPageToken = page.nextPageToken;
  } while (nextPageToken);
  for (const list of changes.values()) list.sort((a, b) => b.at - a.at);
  return changes;
};

function changeOf({ author, created }: { author?: { accountId: string } | null | undefined; created: number | string }): Change[] {
  if (!author) return [];
  const at = typeof created === 'number' ? created : Date.parse(created);
  return [{ actor: accountId(author.accountId), at: instant(at) }];
}
