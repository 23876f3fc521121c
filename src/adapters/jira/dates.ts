/** The dates that proposals change: a version's release date, an issue's due date. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira } from '../../app/ports';
import { projectId } from '../../domain/ids';
import { answer, faultOf, json } from './answer';
import { patiently } from './patiently';

const version = v.object({ releaseDate: v.nullish(v.string(), null), projectId: v.number() });
const dated = v.object({
  issues: v.array(v.object({ fields: v.object({ duedate: v.nullish(v.string(), null), project: v.object({ id: v.string() }) }) })),
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-get */
export const dateOf: Jira['dateOf'] = async (target) => {
  if (target.kind === 'version') {
    const response = await asApp().requestJira(route`/rest/api/3/version/${target.id}`);
    if (response.status === 404) return 'gone';
    const { releaseDate, projectId: project } = await answer('version', version, response);
    return { day: releaseDate, project: projectId(String(project)) };
  }
  const body = { issueIdsOrKeys: [target.issue], fields: ['duedate', 'project'] };
  const response = await asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, json('POST', body));
  const [issue] = (await answer('bulkfetch', dated, response)).issues;
  return issue ? { day: issue.fields.duedate, project: projectId(issue.fields.project.id) } : 'gone';
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-versions/#api-rest-api-3-version-id-put */
export const setDate: Jira['setDate'] = async (target, day) => {
  const send = () =>
    target.kind === 'version'
      ? asApp().requestJira(route`/rest/api/3/version/${target.id}`, json('PUT', { releaseDate: day }))
      : asApp().requestJira(route`/rest/api/3/issue/${target.issue}`, json('PUT', { fields: { duedate: day } }));
  const response = await patiently(send);
  if (!response.ok) throw await faultOf('set date', response);
};
