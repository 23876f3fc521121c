/** Reading and ranking issues as the app. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { IssueState, Jira, SeenIssue } from '../../app/ports';
import type { ProductBoard } from '../../domain/forum/forum';
import { type FieldId, type IssueId, issueId, projectId } from '../../domain/ids';
import { instant, parseInstant } from '../../domain/instant';
import { answer, faultOf, json } from './answer';
import { changelog, rankChangesIn } from './changelog';
import { patiently } from './patiently';

const fetched = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      fields: v.looseObject({
        project: v.object({ id: v.string() }),
        status: v.object({ statusCategory: v.object({ key: v.string() }) }),
      }),
      changelog: v.nullish(changelog, null),
    }),
  ),
});
const sprints = v.nullish(v.array(v.object({ state: v.string(), completeDate: v.nullish(v.string()) })), []);
const rankValue = v.nullish(v.string(), null);

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const readIssues: Jira['readIssues'] = async (ids, board) => {
  const states = new Map<IssueId, IssueState>();
  for await (const issues of fetchedIn(ids, { fields: fieldsOf(board) })) {
    for (const issue of issues) states.set(issueId(issue.id), stateOf(issue, board));
  }
  return states;
};

/** The history comes with the issues, the latest 40 entries of each. */
export const lookAt: Jira['lookAt'] = async (ids, board, app) => {
  const seen = new Map<IssueId, SeenIssue>();
  for await (const issues of fetchedIn(ids, { fields: [...fieldsOf(board), 'created'], expand: ['changelog'] })) {
    for (const issue of issues) {
      const changes = rankChangesIn(issue.changelog, board.rankField).filter(({ actor }) => actor !== app);
      seen.set(issueId(issue.id), {
        ...stateOf(issue, board),
        createdAt: instant(Date.parse(v.parse(v.string(), issue.fields['created']))),
        changes,
      });
    }
  }
  return seen;
};

async function* fetchedIn(ids: readonly IssueId[], asked: { fields: string[]; expand?: string[] }): AsyncIterable<readonly Fetched[]> {
  for (let start = 0; start < ids.length; start += 100) {
    const body = { issueIdsOrKeys: ids.slice(start, start + 100), ...asked };
    const response = await patiently(() => asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, json('POST', body)));
    yield (await answer('bulkfetch', fetched, response)).issues;
  }
}

function fieldsOf({ rankField, sprintField }: Pick<ProductBoard, 'rankField' | 'sprintField'>): string[] {
  return [rankField, 'project', 'status', ...(sprintField ? [sprintField] : [])];
}

type Fetched = v.InferOutput<typeof fetched>['issues'][number];

function stateOf(issue: Fetched, { rankField, sprintField }: Pick<ProductBoard, 'rankField' | 'sprintField'>): IssueState {
  const { fields } = issue;
  const bound = sprintField ? v.parse(sprints, fields[sprintField]) : [];
  return {
    id: issueId(issue.id),
    key: issue.key,
    projectId: projectId(fields.project.id),
    rank: v.parse(rankValue, fields[rankField]),
    isDone: fields.status.statusCategory.key === 'done',
    inSprint: bound.some((sprint) => sprint.state !== 'closed'),
    sprintsCompletedAt: bound.flatMap(({ completeDate }) => (completeDate ? [parseInstant(completeDate)] : [])),
  };
}

const ranked = v.object({
  entries: v.array(v.object({ issueId: v.number(), status: v.number(), errors: v.optional(v.array(v.string()), []) })),
});

/**
 * Ranks a block; a 207 names the issues that failed. Exactly one anchor is sent.
 * https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put
 */
export const rank: Jira['rank'] = async ({ issues, anchor }, rankField) => {
  const place = 'after' in anchor ? { rankAfterIssue: anchor.after } : { rankBeforeIssue: anchor.before };
  const body = { issues, ...place, rankCustomFieldId: fieldNumber(rankField) };
  const response = await patiently(() => asApp().requestJira(route`/rest/agile/1.0/issue/rank`, json('PUT', body)));
  if (response.status !== 207) {
    if (!response.ok) throw await faultOf('rank', response);
    return { failed: [] };
  }
  const { entries } = await answer('rank', ranked, response);
  const failed = entries.filter((entry) => entry.status >= 400);
  return {
    failed: failed.map((entry) => ({ issue: issueId(String(entry.issueId)), status: entry.status, reason: entry.errors.join(' ') })),
  };
};

const FIELD_NUMBER = /^customfield_(\d+)$/;

export const fieldNumber = (field: FieldId): number => Number(FIELD_NUMBER.exec(field)?.[1]);

const matches = v.object({ matches: v.array(v.object({ matchedIssues: v.array(v.number()), errors: v.array(v.string()) })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-jql-match-post */
export const matching: Jira['matching'] = async (board, ids) => {
  const body = { issueIds: ids.map(Number), jqls: [board.jql] };
  const response = await asApp().requestJira(route`/rest/api/3/jql/match`, json('POST', body));
  const { matches: found } = await answer('jql match', matches, response);
  return new Set(found.flatMap((match) => match.matchedIssues.map((id) => issueId(String(id)))));
};
