/** Permissions, roles and projects of the site as the app itself, put together from their parts. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraAccess, SiteProject } from '../../app/hardLock/accessPorts';
import { projectId } from '../../domain/ids';
import { answer } from './answer';
import { patiently } from './patiently';
import { addGrant, grants, hasGrant, mayAdministerJira, removeGrant, schemeOf } from './permissionSchemes';
import { actors, addActor, makeRole, removeActor, removeRole, roles } from './projectRoles';

const found = v.object({
  values: v.array(v.object({ id: v.string(), key: v.string(), name: v.string(), style: v.optional(v.string()) })),
  isLast: v.boolean(),
});
const PROJECTS_A_PAGE = 100;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-projects/#api-rest-api-3-project-search-get */
async function projects(): Promise<readonly SiteProject[]> {
  const all: SiteProject[] = [];
  for (;;) {
    const query = new URLSearchParams({ startAt: String(all.length), maxResults: String(PROJECTS_A_PAGE) });
    const response = await patiently(() => asApp().requestJira(route`/rest/api/3/project/search?${query}`));
    const { values, isLast } = await answer('projects', found, response);
    all.push(...values.map(({ id, style, ...rest }) => ({ id: projectId(id), ...rest, isTeamManaged: style === 'next-gen' })));
    if (isLast || values.length === 0) return all;
  }
}

export const jiraAccess: JiraAccess = {
  mayAdministerJira,
  projects,
  schemeOf,
  grants,
  hasGrant,
  addGrant,
  removeGrant,
  roles,
  makeRole,
  removeRole,
  actors,
  addActor,
  removeActor,
};
