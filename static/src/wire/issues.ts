/** Keys and titles of issues as Jira shows them to the reader; an issue the reader may not see is absent from the answer. */
import { array, object, string } from 'valibot';
import { issueId, type IssueId } from '../../../src/domain/ids';
import { askJira } from './askJira';

export type IssueTitle = { key: string; summary: string };

/** Jira's own limit of one request. */
export const ISSUES_AT_ONCE = 100;

const answerSchema = object({ issues: array(object({ id: string(), key: string(), fields: object({ summary: string() }) })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export async function fetchIssues(ids: readonly IssueId[]): Promise<Map<IssueId, IssueTitle>> {
  const post = { issueIdsOrKeys: ids, fields: ['summary'] };
  const { issues } = await askJira(answerSchema, { path: '/rest/api/3/issue/bulkfetch', post });
  return new Map(issues.map(({ id, key, fields }) => [issueId(id), { key, summary: fields.summary }]));
}
