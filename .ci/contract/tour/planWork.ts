/** Sprints and versions: made, filled, changed, emptied. */
import type { Ask } from './traveller';
import type { Place } from './tour';

export function planWork(ask: Ask, { project, projectId, board }: Place): void {
  const issue = ask('POST', '/rest/api/3/issue', {
    fields: { project: { key: project }, issuetype: { name: 'Task' }, summary: 'Plan' },
  }).at('key');
  const sprint = ask('POST', '/rest/agile/1.0/sprint', { name: 'Contract sprint', originBoardId: Number(board) }).at('id');
  ask('GET', `/rest/agile/1.0/sprint/${sprint}`);
  ask('POST', `/rest/agile/1.0/sprint/${sprint}/issue`, { issues: [issue] });
  ask('GET', `/rest/api/3/issue/${issue}`);
  ask('POST', `/rest/agile/1.0/sprint/${sprint}`, {
    state: 'active',
    startDate: '2027-03-09T09:00:00.000Z',
    endDate: '2027-03-23T09:00:00.000Z',
  });
  ask('GET', `/rest/agile/1.0/board/${board}/sprint?state=active`);
  ask('POST', '/rest/agile/1.0/backlog/issue', { issues: [issue] });
  const version = ask('POST', '/rest/api/3/version', { name: 'Contract 1.0', projectId: Number(projectId) }).at('id');
  ask('PUT', `/rest/api/3/version/${version}`, { description: 'Changed', released: true, releaseDate: '2027-03-31' });
  ask('GET', `/rest/api/3/version/${version}`);
  ask('GET', `/rest/api/3/project/${project}/version?orderBy=-releaseDate&status=released&maxResults=5`);
  ask('GET', `/rest/api/3/project/${project}/versions`);
  ask('PUT', `/rest/api/3/issue/${issue}`, { fields: { fixVersions: [{ id: version }], duedate: '2027-04-01' } });
  ask('GET', `/rest/api/3/issue/${issue}?fields=duedate,fixVersions&expand=changelog`);
}
