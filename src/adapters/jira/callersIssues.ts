/** Issues as the person who called sees and makes them: only for what that person asked for. */
import { asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraAsCaller } from '../../app/ports';
import { issueId } from '../../domain/ids';
import { answer, json } from './answer';
import { bodyOf, made, plainType, projectTypes } from './newIssue';

const seen = v.object({ issues: v.array(v.object({ id: v.string() })) });
const ISSUES_AT_ONCE = 100;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const visibleToCaller: JiraAsCaller['visible'] = async (ids) => {
  const found = new Set<ReturnType<typeof issueId>>();
  for (let start = 0; start < ids.length; start += ISSUES_AT_ONCE) {
    const body = { issueIdsOrKeys: ids.slice(start, start + ISSUES_AT_ONCE), fields: ['project'] };
    const response = await asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, json('POST', body));
    for (const { id } of (await answer('bulkfetch as the caller', seen, response)).issues) found.add(issueId(id));
  }
  return found;
};

const permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
export const createAsCaller: JiraAsCaller['createIssue'] = async (issue) => {
  const query = new URLSearchParams({ projectId: issue.project, permissions: 'CREATE_ISSUES' });
  const may = await asUser().requestJira(route`/rest/api/3/mypermissions?${query}`);
  if (may.status === 404) return null;
  const { permissions: held } = await answer('permissions of the caller', permissions, may);
  if (!held['CREATE_ISSUES']?.havePermission) return null;
  const types = await answer('project', projectTypes, await asUser().requestJira(route`/rest/api/3/project/${issue.project}`));
  const response = await asUser().requestJira(route`/rest/api/3/issue`, json('POST', bodyOf(issue, plainType(types))));
  return issueId((await answer('create issue as the caller', made, response)).id);
};
