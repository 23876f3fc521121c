/** Issues made lately, for events that never came. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import { issueId } from '../../domain/ids';
import { answer, json } from './answer';

const found = v.object({ issues: v.array(v.object({ id: v.string() })) });
const MOST = 100;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-jql-post */
export const madeLately: Jira['madeLately'] = async (project, { minutes, labels }) => {
  const labelled = labels.length === 0 ? '' : ` AND labels in (${labels.map((label) => `"${label}"`).join(', ')})`;
  const jql = `project = ${project} AND created >= "-${minutes}m"${labelled} ORDER BY created DESC`;
  const response = await asApp().requestJira(route`/rest/api/3/search/jql`, json('POST', { jql, fields: ['id'], maxResults: MOST }));
  return (await answer('search', found, response)).issues.map(({ id }) => issueId(id));
};
