/** Permission schemes: who is granted *Schedule issues*, and single grants given and taken. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { JiraAccess } from '../../app/hardLock/accessPorts';
import { type Holder, SCHEDULE_ISSUES } from '../../domain/hardLock/grants';
import { answer, faultOf, json } from './answer';
import { patiently } from './patiently';

const scheme = v.object({ id: v.number(), name: v.string() });
const holder = v.pipe(
  v.object({ type: v.string(), parameter: v.nullish(v.string()), value: v.nullish(v.string()) }),
  v.transform(({ type, parameter, value }): Holder => ({
    type,
    ...(typeof parameter === 'string' && { parameter }),
    ...(typeof value === 'string' && { value }),
  })),
);
const grant = v.object({ id: v.number(), permission: v.string(), holder });
const grantList = v.object({ permissions: v.array(grant) });
const permissions = v.object({ permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })) });

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/#api-rest-api-3-mypermissions-get */
export const mayAdministerJira: JiraAccess['mayAdministerJira'] = async () => {
  const response = await asApp().requestJira(route`/rest/api/3/mypermissions?${new URLSearchParams({ permissions: 'ADMINISTER' })}`);
  return (await answer('permissions of the app', permissions, response)).permissions['ADMINISTER']?.havePermission ?? false;
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-permission-schemes/#api-rest-api-3-project-projectkeyorid-permissionscheme-get */
export const schemeOf: JiraAccess['schemeOf'] = async (project) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/project/${project}/permissionscheme`));
  if (response.status === 404 || response.status === 403) return null;
  const { id, name } = await answer('permission scheme', scheme, response);
  return { id: String(id), name };
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-get */
export const grants: JiraAccess['grants'] = async (id) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/permissionscheme/${id}/permission`));
  if (response.status === 404) return 'gone';
  const { permissions: all } = await answer('grants', grantList, response);
  return all.filter(({ permission }) => permission === SCHEDULE_ISSUES).map((one) => ({ id: String(one.id), holder: one.holder }));
};

export const hasGrant: JiraAccess['hasGrant'] = async (id, which) => {
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/permissionscheme/${id}/permission/${which}`));
  if (response.status === 404) return false;
  await answer('grant', grant, response);
  return true;
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permission-schemes/#api-rest-api-3-permissionscheme-schemeid-permission-post */
export const addGrant: JiraAccess['addGrant'] = async (id, to) => {
  const body = { permission: SCHEDULE_ISSUES, holder: to };
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/permissionscheme/${id}/permission`, json('POST', body)));
  if (response.status === 400 || response.status === 404) return null;
  return String((await answer('grant', grant, response)).id);
};

/** Jira answers 400 for a grant that is not there. */
export const removeGrant: JiraAccess['removeGrant'] = async (id, which) => {
  const send = () => asApp().requestJira(route`/rest/api/3/permissionscheme/${id}/permission/${which}`, { method: 'DELETE' });
  const response = await patiently(send);
  if (!response.ok && response.status !== 400 && response.status !== 404) throw await faultOf('remove grant', response);
};
