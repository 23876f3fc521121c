/** An issue as Jira writes it: the fields asked for, no others. */
import { byId, ISSUE_TYPES, LINK_TYPES, PRIORITIES, STATUSES } from '../catalogue';
import { fieldDetails } from '../fields';
import type { View } from '../past';
import type { FieldRecord, IssueRecord } from '../records';
import type { Site } from '../site';
import { commentPage } from './comments';
import { jiraDate } from './dates';
import { issueTypeJson, linkTypeJson, priorityJson, projectRefJson, statusJson, versionJson } from './issueParts';
import { sprintFieldJson, sprintJson } from './sprints';
import { userDetails } from './users';

/** Whether the reader may browse a project. */
type Sees = (projectId: string) => boolean;
type Render = (issue: IssueRecord, site: Site, view: View, sees: Sees) => unknown;

const user = (site: Site, accountId: string | null): unknown => {
  const found = accountId === null ? undefined : site.users.get(accountId);
  return found ? userDetails(site.options.baseUrl, found) : null;
};

/** An issue as it appears within another. */
function reference(site: Site, issue: IssueRecord): unknown {
  const { baseUrl } = site.options;
  const { id, key, summary } = issue;
  const status = statusJson(baseUrl, byId(STATUSES, issue.statusId));
  const issuetype = issueTypeJson(baseUrl, byId(ISSUE_TYPES, issue.typeId));
  return {
    id,
    key,
    self: selfOf(baseUrl, id),
    fields: { summary, status, priority: priorityJson(baseUrl, byId(PRIORITIES, issue.priorityId)), issuetype },
  };
}

/** Links to what the reader may not browse are not shown. */
function links(issue: IssueRecord, site: Site, _view: View, sees: Sees): unknown[] {
  const { baseUrl } = site.options;
  return site.linksOf(issue.id).flatMap((link) => {
    const isInward = link.outwardId === issue.id;
    const other = site.issues.get(isInward ? link.inwardId : link.outwardId);
    if (!other || !sees(other.projectId)) return [];
    const type = linkTypeJson(baseUrl, byId(LINK_TYPES, link.typeId));
    return [
      {
        id: link.id,
        self: `${baseUrl}/rest/api/3/issueLink/${link.id}`,
        type,
        [isInward ? 'inwardIssue' : 'outwardIssue']: reference(site, other),
      },
    ];
  });
}

const SYSTEM: Readonly<Record<string, Render>> = {
  summary: (issue) => issue.summary,
  issuetype: (issue, site) => issueTypeJson(site.options.baseUrl, byId(ISSUE_TYPES, issue.typeId)),
  status: (issue, site) => statusJson(site.options.baseUrl, byId(STATUSES, issue.statusId)),
  project: (issue, site) => projectRefJson(site.options.baseUrl, site.project(issue.projectId)),
  parent: (issue, site) => {
    const parent = issue.parentId === null ? undefined : site.issues.get(issue.parentId);
    return parent ? reference(site, parent) : undefined;
  },
  priority: (issue, site) => priorityJson(site.options.baseUrl, byId(PRIORITIES, issue.priorityId)),
  resolution: ({ resolved }, site) =>
    resolved === null
      ? null
      : {
          self: `${site.options.baseUrl}/rest/api/3/resolution/10000`,
          id: '10000',
          description: 'Work has been completed on this issue.',
          name: 'Done',
        },
  resolutiondate: ({ resolved }) => (resolved === null ? null : jiraDate(resolved)),
  assignee: (issue, site) => user(site, issue.assignee),
  reporter: (issue, site) => user(site, issue.reporter),
  creator: (issue, site) => user(site, issue.creator),
  created: (issue) => jiraDate(issue.created),
  updated: (issue) => jiraDate(issue.updated),
  duedate: (issue) => issue.duedate,
  fixVersions: (issue, site) =>
    issue.fixVersionIds.flatMap((id) => site.versions.get(id) ?? []).map((version) => versionJson(site.options.baseUrl, version)),
  labels: (issue) => issue.labels,
  issuelinks: links,
  subtasks: (issue, site) =>
    site
      .childrenOf(issue.id)
      .filter((child) => byId(ISSUE_TYPES, child.typeId).subtask)
      .map((child) => reference(site, child)),
  description: (issue) => issue.description,
  comment: (issue, site) => commentPage(site, site.commentsOf(issue.id), `${selfOf(site.options.baseUrl, issue.id)}/comment`),
};

const CUSTOM: Readonly<Record<FieldRecord['kind'], (issue: IssueRecord, field: FieldRecord, site: Site, view: View) => unknown>> = {
  rank: (issue, field, _site, view) => view.rank(field.id, issue.id) ?? null,
  storyPoints: (issue) => issue.storyPoints,
  sprint: (issue, _field, site) => {
    const sprints = issue.sprintIds.flatMap((id) => site.sprints.get(String(id)) ?? []);
    return sprints.length === 0 ? null : sprints.map(sprintFieldJson);
  },
};

/** What the agile API adds to an issue. */
const AGILE: Readonly<Record<string, Render>> = {
  sprint: (issue, site) => {
    const open = issue.sprintIds.flatMap((id) => site.sprints.get(String(id)) ?? []).find(({ state }) => state !== 'closed');
    return open ? sprintJson(site.options.baseUrl, open) : null;
  },
  closedSprints: (issue, site) =>
    issue.sprintIds
      .flatMap((id) => site.sprints.get(String(id)) ?? [])
      .filter(({ state }) => state === 'closed')
      .map((sprint) => sprintJson(site.options.baseUrl, sprint)),
  flagged: () => false,
  epic: () => null,
};

export const selfOf = (baseUrl: string, issueId: string): string => `${baseUrl}/rest/api/3/issue/${issueId}`;

/** Which fields a request wants, once per request: names, `*all`, `*navigable`, and `-name` to leave one out. Unknown names are passed over, as Jira does. */
export type Selection = { renders: readonly [id: string, render: Render][]; sees: Sees };

export function selectFields(site: Site, wanted: readonly string[], { sees, agile = false }: { sees: Sees; agile?: boolean }): Selection {
  const custom = [...site.customFields.values()];
  const all = new Map<string, Render>(Object.entries(SYSTEM));
  for (const field of custom) all.set(field.id, (issue, of, view) => CUSTOM[field.kind](issue, field, of, view));
  if (agile) for (const [id, render] of Object.entries(AGILE)) all.set(id, render);
  const navigable = new Set([...all.keys()].filter((id) => id !== 'comment'));
  const isOnlyLessOf = wanted.every((name) => name.startsWith('-'));
  const chosen = new Set<string>(isOnlyLessOf ? navigable : []);
  for (const name of wanted) {
    if (name === '*all') for (const id of all.keys()) chosen.add(id);
    else if (name === '*navigable') for (const id of navigable) chosen.add(id);
    else if (name.startsWith('-')) chosen.delete(name.slice(1));
    else chosen.add(name);
  }
  return { renders: [...all].filter(([id]) => chosen.has(id)), sees };
}

export function issueJson(site: Site, view: View, issue: IssueRecord, selection: Selection, properties: readonly string[] = []) {
  const fields: Record<string, unknown> = {};
  for (const [id, render] of selection.renders) {
    const value = render(issue, site, view, selection.sees);
    if (value !== undefined) fields[id] = value;
  }
  const held = site.properties.get(issue.id) ?? {};
  const shown = Object.fromEntries(properties.flatMap((key) => (Object.hasOwn(held, key) ? [[key, held[key]]] : [])));
  return {
    expand: EXPAND,
    id: issue.id,
    self: selfOf(site.options.baseUrl, issue.id),
    key: issue.key,
    fields,
    ...(properties.length > 0 ? { properties: shown } : {}),
  };
}
const EXPAND = 'operations,versionedRepresentations,editmeta,changelog,renderedFields,names,schema,transitions';

/** Names and kinds of the fields shown, for `expand=names,schema`. */
export function expansions(site: Site, selection: Selection, expand: readonly string[]) {
  const shown = new Set(selection.renders.map(([id]) => id));
  const details = fieldDetails(site.customFields.values(), site.options.language).filter(({ id }) => shown.has(id));
  return {
    ...(expand.includes('names') ? { names: Object.fromEntries(details.map(({ id, name }) => [id, name])) } : {}),
    ...(expand.includes('schema') ? { schema: Object.fromEntries(details.map(({ id, schema }) => [id, schema])) } : {}),
  };
}
