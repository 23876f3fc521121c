/** What other people may do in Jira, and which accounts are no people. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { HealthJira } from '../../app/health/healthPorts';
import { ORDERING_PERMISSIONS } from '../../domain/health/owner';
import { type AccountId, accountId } from '../../domain/ids';
import { answer, json } from './answer';

const granted = v.object({ projectPermissions: v.array(v.object({ permission: v.string(), projects: v.array(v.number()) })) });

/**
 * One call for all projects. Asking about others takes a right that an app may not have.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-permissions-check-post
 */
export const ownerLacks: HealthJira['ownerLacks'] = async (owner, projects) => {
  const body = {
    accountId: owner,
    projectPermissions: [{ permissions: ORDERING_PERMISSIONS, projects: projects.map(Number), issues: [] }],
  };
  const response = await asApp().requestJira(route`/rest/api/3/permissions/check`, json('POST', body));
  if (response.status === 401 || response.status === 403) return null;
  const { projectPermissions } = await answer('permissions of a person', granted, response);
  const holds = (permission: string, project: string) =>
    projectPermissions.some((one) => one.permission === permission && one.projects.includes(Number(project)));
  return new Map(projects.map((project) => [project, ORDERING_PERMISSIONS.filter((permission) => !holds(permission, project))]));
};

const users = v.object({ values: v.array(v.object({ accountId: v.string(), accountType: v.optional(v.string()) })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
export const appsAmong: HealthJira['appsAmong'] = async (people) => {
  if (people.length === 0) return new Set<AccountId>();
  const query = new URLSearchParams({ maxResults: String(people.length) });
  for (const person of people) query.append('accountId', person);
  const { values } = await answer('users', users, await asApp().requestJira(route`/rest/api/3/user/bulk?${query}`));
  return new Set(values.filter(({ accountType }) => accountType === 'app').map((user) => accountId(user.accountId)));
};
