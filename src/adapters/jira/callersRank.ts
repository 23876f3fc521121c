/** One rank change as the person who called. */
import { asUser, route } from '@forge/api';
import type { JiraAsCaller } from '../../app/ports';
import { faultOf, json } from './answer';
import { fieldNumber } from './issues';

/** https://developer.atlassian.com/cloud/jira/software/rest/api-group-issue/#api-rest-agile-1-0-issue-rank-put */
export const rankAbove: JiraAsCaller['rankAbove'] = async (issue, other, rankField) => {
  const body = { issues: [issue], rankBeforeIssue: other, rankCustomFieldId: fieldNumber(rankField) };
  const response = await asUser().requestJira(route`/rest/agile/1.0/issue/rank`, json('PUT', body));
  if (response.status === 207 || response.status === 403 || response.status === 404) return false;
  if (!response.ok) throw await faultOf('rank as the caller', response);
  return true;
};
