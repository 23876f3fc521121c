/** Who may do what in Jira, and who exists. */
import { asApp, asUser, route } from '@forge/api';
import * as v from 'valibot';
import type { Jira, JiraAsCaller } from '../../app/ports';
import { type AccountId, type ProjectId, accountId } from '../../domain/ids';
import { NEEDED_PERMISSIONS } from '../../domain/lock/health';
import { answer, faultOf, json } from './answer';
import { createAsCaller, visibleToCaller } from './callersIssues';
import { rankAbove } from './callersRank';

const permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });
const user = v.object({ active: v.boolean(), accountType: v.optional(v.string()) });

const asked = (project: ProjectId, wanted: readonly string[]) => new URLSearchParams({ projectId: project, permissions: wanted.join(',') });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
export const missingPermissions: Jira['missingPermissions'] = async (project) => {
  const response = await asApp().requestJira(route`/rest/api/3/mypermissions?${asked(project, NEEDED_PERMISSIONS)}`);
  if (response.status === 404) return NEEDED_PERMISSIONS;
  const { permissions: held } = await answer('permissions of the app', permissions, response);
  return NEEDED_PERMISSIONS.filter((permission) => !held[permission]?.havePermission);
};

export const isActivePerson: Jira['isActivePerson'] = async (id) => {
  const response = await asApp().requestJira(route`/rest/api/3/user?${new URLSearchParams({ accountId: id })}`);
  if (response.status === 404) return false;
  const { active, accountType } = await answer('user', user, response);
  return active && accountType !== 'app';
};

const account = v.object({ accountId: v.string() });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get */
export const appAccount: Jira['appAccount'] = async () => {
  const { accountId: id } = await answer('the account of the app', account, await asApp().requestJira(route`/rest/api/3/myself`));
  return accountId(id);
};

const named = v.object({ values: v.array(v.object({ accountId: v.string(), displayName: v.string() })) });
const PEOPLE_AT_ONCE = 100;

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get */
export const names: Jira['names'] = async (people) => {
  const found = new Map<AccountId, string>();
  for (let start = 0; start < people.length; start += PEOPLE_AT_ONCE) {
    const ids = people.slice(start, start + PEOPLE_AT_ONCE);
    const query = new URLSearchParams({ maxResults: String(PEOPLE_AT_ONCE) });
    for (const id of ids) query.append('accountId', id);
    const { values } = await answer('users', named, await asApp().requestJira(route`/rest/api/3/user/bulk?${query}`));
    for (const person of values) found.set(accountId(person.accountId), person.displayName);
  }
  return found;
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post */
export const tell: Jira['tell'] = async (person, about, { subject, text }) => {
  const body = { subject, textBody: text, to: { users: [{ accountId: person }] } };
  const response = await asApp().requestJira(route`/rest/api/3/issue/${about}/notify`, json('POST', body));
  if (!response.ok) throw await faultOf('notify', response);
};

export const jiraAsCaller: JiraAsCaller = {
  mayBrowse: (project) => callerHas(project, 'BROWSE_PROJECTS'),
  mayAdminister: (project) => callerHas(project, 'ADMINISTER_PROJECTS'),
  async maySeeBoard(board) {
    const response = await asUser().requestJira(route`/rest/agile/1.0/board/${board}`);
    if (response.status === 404 || response.status === 403) return false;
    await answer('board as the caller', v.object({}), response);
    return true;
  },
  visible: visibleToCaller,
  rankAbove,
  createIssue: createAsCaller,
};

async function callerHas(project: ProjectId, permission: string): Promise<boolean> {
  const response = await asUser().requestJira(route`/rest/api/3/mypermissions?${asked(project, [permission])}`);
  if (response.status === 404) return false;
  const { permissions: held } = await answer('permissions of the caller', permissions, response);
  return held[permission]?.havePermission ?? false;
}
