/**
 * What Jira tells Forge about an issue: the documented fixed subset of fields, never Rank.
 * https://developer.atlassian.com/platform/forge/events-reference/jira/
 */
import { byId, ISSUE_TYPES, STATUSES } from './catalogue';
import type { Actor, ChangeRecord, IssueRecord } from './records';
import { present, type Site } from './site';
import { jiraDate } from './present/dates';
import { issueTypeJson, statusJson } from './present/issueParts';
import type { JiraEvent } from './wire';

export type EventKind = 'created' | 'updated' | 'deleted' | 'commented';
/** Jira's own name of what happened, as far as the stand-in tells kinds apart. */
export type EventTypeName =
  'issue_created' | 'issue_generic' | 'issue_updated' | 'issue_assigned' | 'issue_moved' | 'issue_deleted' | 'issue_commented';

export function issueEvent(
  site: Site,
  {
    kind,
    issue,
    actor,
    typeName,
    change,
  }: { kind: EventKind; issue: IssueRecord; actor: Actor; typeName: EventTypeName; change?: ChangeRecord },
): JiraEvent {
  const name = `avi:jira:${kind}:issue`;
  const user = present(site.users.get(actor.accountId), `account ${actor.accountId}`);
  return {
    name,
    causedByApp: actor.throughApp,
    payload: {
      eventType: name,
      ...(kind === 'created' || kind === 'updated' ? { jiraEventTypeName: typeName } : {}),
      issue: { id: issue.id, key: issue.key, fields: eventFields(site, issue) },
      ...(user.hiddenFromEvents ? {} : { atlassianId: actor.accountId, associatedUsers: [{ accountId: actor.accountId }] }),
      ...(change ? { changelog: { id: change.id, items: change.items.map(eventItem) } } : {}),
      timestamp: new Date(site.kernel.now()).toISOString(),
      ...(actor.trace === undefined ? {} : { webhookTraceValue: actor.trace }),
    },
  };
}

function eventFields(site: Site, issue: IssueRecord): Record<string, unknown> {
  const project = site.project(issue.projectId);
  const { baseUrl } = site.options;
  return {
    summary: issue.summary,
    issuetype: issueTypeJson(baseUrl, byId(ISSUE_TYPES, issue.typeId)),
    creator: { accountId: issue.creator },
    created: jiraDate(issue.created),
    project: {
      self: `${baseUrl}/rest/api/2/project/${project.id}`,
      id: project.id,
      key: project.key,
      name: project.name,
      projectTypeKey: 'software',
      simplified: project.style === 'next-gen',
    },
    reporter: { accountId: issue.reporter },
    assignee: issue.assignee === null ? null : { accountId: issue.assignee },
    updated: jiraDate(issue.updated),
    status: statusJson(baseUrl, byId(STATUSES, issue.statusId)),
  };
}

/** Events do not carry the kind of field. */
function eventItem({ field, fieldId, from, fromString, to, toString }: ChangeRecord['items'][number]) {
  return { field, fieldId, from, fromString, to, toString };
}
