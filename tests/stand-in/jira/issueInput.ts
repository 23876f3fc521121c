/** What a person may write into an issue's fields, checked field by field; refusals name each field, as Jira's do. */
import * as v from 'valibot';
import { isDocument } from './adf';
import { badField } from './answers';
import { may, text, type Call } from './call';
import { findNamed, ISSUE_TYPES, PRIORITIES } from './catalogue';
import { SPRINT_FIELD, STORY_POINTS_FIELD } from './fields';
import { mayInProject } from './permissions';
import { isDay } from './present/dates';
import type { IssueRecord, ProjectRecord } from './records';

/** The shared shape of creating and editing: `fields` set, `update` operates. Unknown names are refused by the fields' check. */
export const IssueBody = v.looseObject({
  fields: v.optional(v.record(text, v.unknown()), {}),
  update: v.optional(v.record(text, v.array(v.record(text, v.unknown()))), {}),
  properties: v.optional(v.array(v.strictObject({ key: text, value: v.unknown() })), []),
});
export type IssueInput = v.InferOutput<typeof IssueBody>;

type Edits = Partial<IssueRecord>;
type Reader = (value: unknown, context: { call: Call; project: ProjectRecord; before: IssueRecord | undefined }) => Edits | string;

const named = (all: readonly { id: string; name: string }[], value: unknown): string | undefined => {
  const given = v.safeParse(v.object({ id: v.optional(text), name: v.optional(text) }), value);
  const wanted = given.success ? (given.output.id ?? given.output.name) : undefined;
  return wanted === undefined ? undefined : findNamed(all, wanted)?.id;
};
const accountOf = (value: unknown): string | null | undefined => {
  if (value === null) return null;
  const given = v.safeParse(v.object({ accountId: v.nullable(text) }), value);
  return given.success ? given.output.accountId : undefined;
};

const READERS: Readonly<Record<string, Reader>> = {
  summary: (value) => {
    if (typeof value !== 'string' || value.trim() === '') return 'You must specify a summary of the issue.';
    if (/[\r\n]/.test(value)) return 'The summary is invalid because it contains newline characters.';
    return value.length > 255 ? 'Summary can not exceed 255 characters.' : { summary: value };
  },
  issuetype: (value) => {
    const typeId = named(ISSUE_TYPES, value);
    return typeId === undefined ? 'Specify a valid issue type' : { typeId };
  },
  priority: (value) => {
    const priorityId = named(PRIORITIES, value);
    return priorityId === undefined ? 'Specify the Priority (name) in the string format' : { priorityId };
  },
  description: (value) =>
    value === null || isDocument(value)
      ? { description: value }
      : 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
  duedate: (value, { call, project }) => {
    if (!may(call, 'SCHEDULE_ISSUES', project.id)) return "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown.";
    return value === null || (typeof value === 'string' && isDay(value))
      ? { duedate: value }
      : 'Date value must be formatted as YYYY-MM-DD.';
  },
  labels: (value) => {
    const labels = v.safeParse(v.array(text), value);
    if (!labels.success) return 'Specify the labels as an array of strings.';
    const spaced = labels.output.find((label) => /\s/.test(label));
    return spaced === undefined ? { labels: [...new Set(labels.output)] } : `The label '${spaced}' contains spaces which is invalid.`;
  },
  assignee: (value, { call, project }) => {
    const assignee = accountOf(value);
    if (assignee === undefined || (assignee !== null && !mayInProject(call.site, assignee, 'ASSIGNABLE_USER', project)))
      return 'Specify a valid value for assignee';
    return { assignee };
  },
  reporter: (value, { call }) => {
    const reporter = accountOf(value);
    return typeof reporter === 'string' && call.site.users.has(reporter) ? { reporter } : 'Reporter is required.';
  },
  fixVersions: (value, { call, project }) => {
    const versions = [...call.site.versions.values()].filter(({ projectId }) => projectId === project.id);
    const ids = Array.isArray(value) ? value.map((one) => named(versions, one)) : [undefined];
    const known = ids.filter((id) => id !== undefined);
    return known.length === ids.length ? { fixVersionIds: [...new Set(known)] } : 'Version is not valid';
  },
  parent: (value, { call, project, before }) => {
    if (value === null) return { parentId: null };
    const given = v.safeParse(v.object({ id: v.optional(text), key: v.optional(text) }), value);
    const parent = given.success ? call.site.findIssue(given.output.id ?? given.output.key ?? '') : undefined;
    if (parent?.projectId !== project.id || parent.id === before?.id || !may(call, 'BROWSE_PROJECTS', project.id))
      return 'Given parent work item does not belong to appropriate hierarchy.';
    return { parentId: parent.id };
  },
  [STORY_POINTS_FIELD]: (value) =>
    value === null || typeof value === 'number' ? { storyPoints: value } : 'Operation value must be a number',
  [SPRINT_FIELD]: (value, { call, before }) => {
    const closed = (before?.sprintIds ?? []).filter((id) => call.site.sprints.get(String(id))?.state === 'closed');
    if (value === null) return { sprintIds: closed };
    const sprint = typeof value === 'number' ? call.site.sprints.get(String(value)) : undefined;
    if (!sprint) return 'Number value expected as the Sprint id.';
    return sprint.state === 'closed' ? 'Issue can be assigned only active or future sprints.' : { sprintIds: [...closed, sprint.id] };
  },
};

/** The edits, or 400 naming every field that is not right. Rank is not set through fields. */
export function readFields(call: Call, input: IssueInput, project: ProjectRecord, before: IssueRecord | undefined): Edits {
  const errors: Record<string, string> = {};
  let edits: Edits = {};
  for (const [name, value] of [...Object.entries(input.fields), ...updatedFields(input, before, errors)]) {
    if (name === 'project') continue;
    const outcome =
      READERS[name]?.(value, { call, project, before }) ??
      `Field '${name}' cannot be set. It is not on the appropriate screen, or unknown.`;
    if (typeof outcome === 'string') errors[name] = outcome;
    else edits = { ...edits, ...outcome };
  }
  if (Object.keys(errors).length > 0) throw badField(errors);
  return edits;
}

/** `update`: `set` on any field; `add` and `remove` on labels. */
function updatedFields(input: IssueInput, before: IssueRecord | undefined, errors: Record<string, string>): [string, unknown][] {
  return Object.entries(input.update).flatMap(([name, operations]): [string, unknown][] => {
    if (name in input.fields) errors[name] = `Field '${name}' cannot be set in both fields and update.`;
    let labels = [...(before?.labels ?? [])];
    for (const operation of operations) {
      if ('set' in operation) return [[name, name === 'parent' && isNone(operation['set']) ? null : operation['set']]];
      if (name !== 'labels') errors[name] = 'The stand-in models only the operation set here.';
      if ('add' in operation) labels.push(String(operation['add']));
      if ('remove' in operation) labels = labels.filter((label) => label !== operation['remove']);
    }
    return name === 'labels' ? [[name, labels]] : [];
  });
}

const isNone = (value: unknown): boolean => v.is(v.object({ none: v.literal(true) }), value);
