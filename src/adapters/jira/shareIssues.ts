/** Whether two boards show the same backlog, or a part of it. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import { answer, json } from './answer';

const found = v.object({ issues: v.array(v.object({ id: v.string() })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
export const shareIssues: Jira['shareIssues'] = async (one, other) => {
  const filters = [one.jql, other.jql].filter((jql) => jql.trim() !== '').map((jql) => `(${jql})`);
  const jql = [...filters, 'statusCategory != Done'].join(' AND ');
  const response = await asApp().requestJira(route`/rest/api/3/search/jql`, json('POST', { jql, fields: ['id'], maxResults: 1 }));
  return (await answer('search', found, response)).issues.length > 0;
};
