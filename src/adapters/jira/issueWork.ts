/** Making and changing issues as the app: new work that was agreed, projections, comments, closing. */
import { asApp, route } from '@forge/api';
import * as v from 'valibot';
import type { IssueBasics, Jira } from '../../app/ports';
import { type IssueId, accountId, issueId, projectId } from '../../domain/ids';
import { parseInstant } from '../../domain/instant';
import { answer, faultOf, json } from './answer';
import { bodyOf, documentOf, made, plainType, projectTypes } from './newIssue';
import { patiently } from './patiently';

const ISSUES_AT_ONCE = 100;
const FIELDS = ['summary', 'labels', 'project', 'status', 'reporter', 'created', 'issuetype'];
const basics = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      key: v.string(),
      fields: v.object({
        summary: v.string(),
        labels: v.nullish(v.array(v.string()), []),
        project: v.object({ id: v.string() }),
        status: v.object({ id: v.string(), statusCategory: v.object({ key: v.string() }) }),
        reporter: v.nullish(v.object({ accountId: v.string() })),
        created: v.string(),
        issuetype: v.object({ subtask: v.boolean(), hierarchyLevel: v.nullish(v.number(), 0) }),
      }),
    }),
  ),
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post */
export const issueBasics: Jira['issueBasics'] = async (ids) => {
  const found = new Map<IssueId, IssueBasics>();
  for (let start = 0; start < ids.length; start += ISSUES_AT_ONCE) {
    const body = { issueIdsOrKeys: ids.slice(start, start + ISSUES_AT_ONCE), fields: FIELDS };
    const response = await patiently(() => asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, json('POST', body)));
    for (const { id, key, fields } of (await answer('bulkfetch', basics, response)).issues) {
      const { summary, labels, project, status, reporter, created, issuetype } = fields;
      found.set(issueId(id), {
        id: issueId(id),
        key,
        summary,
        labels,
        projectId: projectId(project.id),
        status: status.id,
        isDone: status.statusCategory.key === 'done',
        reporter: reporter ? accountId(reporter.accountId) : null,
        createdAt: parseInstant(created),
        isPlain: !issuetype.subtask && issuetype.hierarchyLevel === 0,
      });
    }
  }
  return found;
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-post */
export const createIssue: Jira['createIssue'] = async (issue) => {
  const types = await answer('project', projectTypes, await asApp().requestJira(route`/rest/api/3/project/${issue.project}`));
  const response = await asApp().requestJira(route`/rest/api/3/issue`, json('POST', bodyOf(issue, plainType(types))));
  return issueId((await answer('create issue', made, response)).id);
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-put */
export const editIssue: Jira['editIssue'] = async (issue, { summary, description }) => {
  const fields = { summary, ...(description && { description: documentOf(description) }) };
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/issue/${issue}`, json('PUT', { fields })));
  if (!response.ok) throw await faultOf('edit issue', response);
};

const linkTypes = v.object({ issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string() })) });

/** The first type of link serves: their names differ per site. https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/ */
export const linkIssues: Jira['linkIssues'] = async ({ from, to }) => {
  const { issueLinkTypes } = await answer('link types', linkTypes, await asApp().requestJira(route`/rest/api/3/issueLinkType`));
  const type = issueLinkTypes.find(({ name }) => name === 'Relates') ?? issueLinkTypes[0];
  if (!type) return;
  const body = { type: { id: type.id }, inwardIssue: { id: from }, outwardIssue: { id: to } };
  const response = await asApp().requestJira(route`/rest/api/3/issueLink`, json('POST', body));
  if (!response.ok) throw await faultOf('link issues', response);
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
export const issueProperty: Jira['issueProperty'] = async (issue, key) => {
  const response = await asApp().requestJira(route`/rest/api/3/issue/${issue}/properties/${key}`);
  if (response.status === 404) return undefined;
  return (await answer('issue property', v.object({ value: v.unknown() }), response)).value;
};

export const setIssueProperty: Jira['setIssueProperty'] = async (issue, key, value) => {
  const send = () => asApp().requestJira(route`/rest/api/3/issue/${issue}/properties/${key}`, json('PUT', value));
  const response = await patiently(send);
  if (!response.ok) throw await faultOf('set issue property', response);
};

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/#api-rest-api-3-issue-issueidorkey-comment-post */
export const comment: Jira['comment'] = async (issue, paragraphs) => {
  const send = () => asApp().requestJira(route`/rest/api/3/issue/${issue}/comment`, json('POST', { body: documentOf(paragraphs) }));
  const response = await patiently(send);
  if (!response.ok) throw await faultOf('comment', response);
};

const transitions = v.object({
  transitions: v.array(v.object({ id: v.string(), to: v.object({ statusCategory: v.object({ key: v.string() }) }) })),
});

/** https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-transitions-post */
export const closeIssue: Jira['closeIssue'] = async (issue) => {
  const offered = await answer('transitions', transitions, await asApp().requestJira(route`/rest/api/3/issue/${issue}/transitions`));
  const closing = offered.transitions.find(({ to }) => to.statusCategory.key === 'done');
  if (!closing) return false;
  const body = { transition: { id: closing.id } };
  const response = await patiently(() => asApp().requestJira(route`/rest/api/3/issue/${issue}/transitions`, json('POST', body)));
  if (!response.ok) throw await faultOf('transition', response);
  return true;
};
