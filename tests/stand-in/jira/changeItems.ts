/** What an issue's history says of an edit: one item per field that differs, in Jira's own words and ids. */
import { documentText } from './adf';
import { byId, ISSUE_TYPES, PRIORITIES, STATUSES } from './catalogue';
import { SPRINT_FIELD, STORY_POINTS_FIELD } from './fields';
import type { ChangeItem, IssueRecord } from './records';
import type { Site } from './site';

type Side = { value: string | null; text: string | null };
const NOTHING: Side = { value: null, text: null };

const item = (field: string, fieldId: string, from: Side, to: Side, fieldtype: 'jira' | 'custom' = 'jira'): ChangeItem => ({
  field,
  fieldId,
  fieldtype,
  from: from.value,
  fromString: from.text,
  to: to.value,
  toString: to.text,
});
const text = (value: string | null): Side => ({ value: null, text: value });

/** Empty when nothing that Jira records differs. */
export function changeItems(site: Site, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const fields: [changed: boolean, field: string, fieldId: string, side: (issue: IssueRecord) => Side, kind?: 'custom'][] = [
    [
      before.projectId !== after.projectId,
      'project',
      'project',
      (issue) => ({ value: issue.projectId, text: site.project(issue.projectId).name }),
    ],
    [before.key !== after.key, 'Key', 'issuekey', (issue) => text(issue.key)],
    [before.summary !== after.summary, 'summary', 'summary', (issue) => text(issue.summary)],
    [before.description !== after.description, 'description', 'description', (issue) => text(documentText(issue.description) || null)],
    [before.typeId !== after.typeId, 'issuetype', 'issuetype', (issue) => named(byId(ISSUE_TYPES, issue.typeId))],
    [before.statusId !== after.statusId, 'status', 'status', (issue) => named(byId(STATUSES, issue.statusId))],
    [
      (before.resolved === null) !== (after.resolved === null),
      'resolution',
      'resolution',
      (issue) => (issue.resolved === null ? NOTHING : { value: '10000', text: 'Done' }),
    ],
    [before.priorityId !== after.priorityId, 'priority', 'priority', (issue) => named(byId(PRIORITIES, issue.priorityId))],
    [before.assignee !== after.assignee, 'assignee', 'assignee', (issue) => person(site, issue.assignee)],
    [before.reporter !== after.reporter, 'reporter', 'reporter', (issue) => person(site, issue.reporter)],
    [
      before.duedate !== after.duedate,
      'duedate',
      'duedate',
      ({ duedate }) => ({ value: duedate, text: duedate === null ? null : `${duedate} 00:00:00.0` }),
    ],
    [!same(before.labels, after.labels), 'labels', 'labels', (issue) => text(issue.labels.join(' '))],
    [
      before.parentId !== after.parentId,
      'IssueParentAssociation',
      'parent',
      (issue) => ({ value: issue.parentId, text: issue.parentId === null ? null : (site.issues.get(issue.parentId)?.key ?? null) }),
    ],
    [
      before.storyPoints !== after.storyPoints,
      nameOf(site, STORY_POINTS_FIELD),
      STORY_POINTS_FIELD,
      (issue) => text(issue.storyPoints === null ? null : String(issue.storyPoints)),
      'custom',
    ],
    [!same(before.sprintIds, after.sprintIds), nameOf(site, SPRINT_FIELD), SPRINT_FIELD, (issue) => sprints(site, issue), 'custom'],
  ];
  const changed = fields
    .filter(([isChanged]) => isChanged)
    .map(([, field, fieldId, side, kind]) => item(field, fieldId, side(before), side(after), kind));
  return [...changed, ...versionItems(site, before, after)];
}

/** History has one item for each version that came or went. */
function versionItems(site: Site, before: IssueRecord, after: IssueRecord): ChangeItem[] {
  const side = (id: string): Side => ({ value: id, text: site.versions.get(id)?.name ?? null });
  const gone = before.fixVersionIds.filter((id) => !after.fixVersionIds.includes(id));
  const come = after.fixVersionIds.filter((id) => !before.fixVersionIds.includes(id));
  return [
    ...gone.map((id) => item('Fix Version', 'fixVersions', side(id), NOTHING)),
    ...come.map((id) => item('Fix Version', 'fixVersions', NOTHING, side(id))),
  ];
}

/** Jira tells a change of rank without values: only which way, in the site's language. */
export function rankItem(site: Site, rankFieldId: string, said: string): ChangeItem {
  return { field: nameOf(site, rankFieldId), fieldId: rankFieldId, fieldtype: 'custom', from: '', fromString: '', to: '', toString: said };
}

function nameOf(site: Site, fieldId: string): string {
  return site.customFields.get(fieldId)?.names[site.options.language] ?? fieldId;
}
const named = ({ id, name }: { id: string; name: string }): Side => ({ value: id, text: name });
const person = (site: Site, accountId: string | null): Side =>
  accountId === null ? NOTHING : { value: accountId, text: site.users.get(accountId)?.displayName ?? accountId };
const sprints = (site: Site, issue: IssueRecord): Side => ({
  value: issue.sprintIds.join(', '),
  text: issue.sprintIds.map((id) => site.sprints.get(String(id))?.name ?? String(id)).join(', '),
});
const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);
