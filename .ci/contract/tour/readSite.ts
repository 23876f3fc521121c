/** Reading the site: who and what there is, orders and searches, permissions. */
import type { Ask } from './traveller';
import type { Place } from './tour';

export function readSite(ask: Ask, { project, projectId, board, accountId, colleague }: Place): void {
  ask('GET', '/rest/api/3/serverInfo');
  ask('GET', '/rest/api/3/field');
  ask('GET', '/rest/api/3/issueLinkType');
  ask('GET', `/rest/api/3/user?accountId=${accountId}`);
  ask('GET', `/rest/api/3/user/bulk?accountId=${accountId}&accountId=${colleague}`);
  ask('GET', `/rest/api/3/project/${project}`);
  ask('GET', `/rest/api/3/project/${projectId}/versions`);
  ask('GET', `/rest/api/3/mypermissions?permissions=SCHEDULE_ISSUES,EDIT_ISSUES,BROWSE_PROJECTS&projectKey=${project}`);
  ask('GET', `/rest/api/3/mypermissions?permissions=ADMINISTER&projectId=${projectId}`);
  ask('POST', '/rest/api/3/permissions/check', {
    accountId: colleague,
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [Number(projectId)] }],
  });
  readBoard(ask, board);
  search(ask, project);
}

function readBoard(ask: Ask, board: string): void {
  ask('GET', `/rest/agile/1.0/board/${board}`);
  const filter = ask('GET', `/rest/agile/1.0/board/${board}/configuration`).at('filter/id');
  ask('GET', `/rest/api/3/filter/${filter}`);
  ask('GET', `/rest/agile/1.0/board/${board}/project?maxResults=10`);
  ask('GET', `/rest/agile/1.0/board/${board}/sprint?state=active,future`);
  ask('GET', `/rest/agile/1.0/board/${board}/issue?maxResults=2`);
  ask('GET', `/rest/agile/1.0/board/${board}/backlog?maxResults=2`);
  const backlog = ask('GET', `/rest/software/1.0/board/${board}/backlog?maxResults=2&fields=summary,status`);
  const next = encodeURIComponent(backlog.at('nextPageToken'));
  ask('GET', `/rest/software/1.0/board/${board}/backlog?maxResults=2&nextPageToken=${next}&reconcileIssues=${backlog.at('issues/0/id')}`);
}

function search(ask: Ask, project: string): void {
  const jql = `project = ${project} ORDER BY Rank ASC`;
  const first = ask('POST', '/rest/api/3/search/jql', {
    jql,
    maxResults: 2,
    fields: ['summary', 'status', 'assignee', 'priority', 'issuetype', 'created'],
  });
  ask('POST', '/rest/api/3/search/jql', { jql, maxResults: 2, fields: ['id'], nextPageToken: first.at('nextPageToken') });
  ask('GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&maxResults=2&fields=*all`);
  ask('GET', `/rest/api/3/search?jql=${encodeURIComponent(jql)}`);
  ask('POST', '/rest/api/3/search', { jql });
  ask('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: [first.at('issues/0/key'), first.at('issues/1/id')], fields: ['*all'] });
}
