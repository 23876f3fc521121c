/** What the site is and which fields it has. */
import { badRequest, type Answer } from '../answers';
import { maySeeFilter } from '../boardScope';
import { param, type Call } from '../call';
import { fieldDetails } from '../fields';
import { jiraDate } from '../present/dates';
import { userJson } from '../present/users';
import type { Operation } from '../router';

export const siteOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/field', kind: 'read', anonymous: true, run: listFields },
  { name: 'GET /rest/api/3/filter/{id}', kind: 'read', anonymous: true, run: showFilter },
  { name: 'GET /rest/api/3/serverInfo', kind: 'read', anonymous: true, run: showServer },
];

function listFields(call: Call): Answer {
  const fields = fieldDetails(call.site.customFields.values(), call.site.options.language);
  return { status: 200, body: fields, objects: fields.length };
}

/** Whoever may not see it is told the same as when it is not there, and by 400. */
function showFilter(call: Call): Answer {
  const { site } = call;
  const { baseUrl } = site.options;
  const filter = site.filters.get(param(call, 'id'));
  if (!filter || !maySeeFilter(site, call.subject, filter))
    throw badRequest('The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.');
  const owner = site.users.get(filter.owner);
  const body = {
    self: `${baseUrl}/rest/api/3/filter/${filter.id}`,
    id: filter.id,
    name: filter.name,
    ...(owner ? { owner: userJson(baseUrl, owner, { groups: false }) } : {}),
    jql: filter.jql,
    viewUrl: `${baseUrl}/issues/?filter=${filter.id}`,
    searchUrl: `${baseUrl}/rest/api/3/search?jql=${encodeURIComponent(filter.jql)}`,
    favourite: false,
    favouritedCount: 0,
    sharePermissions: [],
    editPermissions: [],
  };
  return { status: 200, body, objects: 1 };
}

function showServer(call: Call): Answer {
  const { baseUrl } = call.site.options;
  const body = {
    baseUrl,
    displayUrl: baseUrl,
    version: '1001.0.0-SNAPSHOT',
    versionNumbers: [1001, 0, 0],
    deploymentType: 'Cloud',
    buildNumber: 100_000,
    buildDate: '2026-06-10T00:00:00.000+0000',
    serverTime: jiraDate(call.site.kernel.now()),
    scmInfo: '0000000000000000000000000000000000000000',
    serverTitle: 'Jira',
    serverTimeZone: 'Etc/UTC',
  };
  return { status: 200, body };
}
