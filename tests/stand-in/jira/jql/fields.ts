/** The fields JQL knows here: what an issue holds in each, and what a written value means. */
import { documentText } from '../adf';
import { byId, findNamed, ISSUE_TYPES, PRIORITIES, STATUS_CATEGORIES, STATUSES } from '../catalogue';
import { SPRINT_FIELD, STORY_POINTS_FIELD } from '../fields';
import { isDay } from '../present/dates';
import type { IssueRecord, SprintRecord } from '../records';
import type { Site } from '../site';

/** Whose search it is: names resolve to what this subject may see. */
export type Asker = { site: Site; subject: string | null; mayBrowse: (projectId: string) => boolean };

/** A field whose values are picked: by id, key or name. */
export type PickField = {
  kind: 'pick';
  of: (issue: IssueRecord, asker: Asker) => readonly string[];
  /** The ids that a written value stands for; undefined when there is no such thing. */
  named: (text: string, asker: Asker) => readonly string[] | undefined;
  calls?: Readonly<Record<string, (asker: Asker) => readonly string[]>>;
};
/** A field that compares: a number or a point in time. */
export type RangeField = {
  kind: 'range';
  of: (issue: IssueRecord, asker: Asker) => number | null;
  read: (text: string, asker: Asker) => number | undefined;
};
/** A field searched by words. */
export type TextField = { kind: 'text'; of: (issue: IssueRecord, asker: Asker) => readonly string[] };
/** A field that only sorts. */
export type JqlField = PickField | RangeField | TextField;

const single = (value: string | null): readonly string[] => (value === null ? [] : [value]);
const ids = (found: { id: string | number } | undefined): string[] | undefined => (found ? [String(found.id)] : undefined);

const person = (of: (issue: IssueRecord) => string | null): PickField => ({
  kind: 'pick',
  of: (issue) => single(of(issue)),
  named: (text, { site }) => {
    const found = [...site.users.values()].find((user) =>
      [user.accountId, user.emailAddress, user.displayName].some((name) => name.toLowerCase() === text.toLowerCase()),
    );
    return found ? [found.accountId] : undefined;
  },
  calls: { currentuser: ({ subject }) => single(subject) },
});

const issue: PickField = {
  kind: 'pick',
  of: ({ id }) => [id],
  named: (text, asker) => visibleIssue(text, asker),
};

const project: PickField = {
  kind: 'pick',
  of: ({ projectId }) => [projectId],
  named: (text, { site, mayBrowse }) => {
    const found = site.findProject(text) ?? [...site.projects.values()].find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return found && mayBrowse(found.id) ? [found.id] : undefined;
  },
};

const sprintsIn = (state: SprintRecord['state'][]) => (asker: Asker) =>
  [...asker.site.sprints.values()].filter((sprint) => state.includes(sprint.state)).map((sprint) => String(sprint.id));
const sprint: PickField = {
  kind: 'pick',
  of: ({ sprintIds }) => sprintIds.map(String),
  named: (text, { site }) => {
    const found = [...site.sprints.values()].filter(({ id, name }) => String(id) === text || name.toLowerCase() === text.toLowerCase());
    return found.length > 0 ? found.map(({ id }) => String(id)) : undefined;
  },
  calls: { opensprints: sprintsIn(['active']), futuresprints: sprintsIn(['future']), closedsprints: sprintsIn(['closed']) },
};

const fixVersion: PickField = {
  kind: 'pick',
  of: ({ fixVersionIds }) => fixVersionIds,
  named: (text, { site }) => {
    const found = [...site.versions.values()].filter(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase());
    return found.length > 0 ? found.map(({ id }) => id) : undefined;
  },
};

const date = (of: (issue: IssueRecord) => number | null): RangeField => ({
  kind: 'range',
  of,
  read: (text, { site }) => readDate(text, site.kernel.now()),
});
const words = (of: (issue: IssueRecord, asker: Asker) => readonly string[]): TextField => ({ kind: 'text', of });
const comments = ({ id }: IssueRecord, { site }: Asker): string[] => site.commentsOf(id).map((comment) => documentText(comment.body));

const FIELDS: Readonly<Record<string, JqlField>> = {
  project,
  key: issue,
  issuekey: issue,
  issue,
  id: issue,
  parent: { kind: 'pick', of: ({ parentId }) => single(parentId), named: (text, asker) => visibleIssue(text, asker) },
  status: { kind: 'pick', of: ({ statusId }) => [statusId], named: (text) => ids(findNamed(STATUSES, text)) },
  statuscategory: {
    kind: 'pick',
    of: ({ statusId }) => [byId(STATUSES, statusId).category.key],
    named: (text) =>
      single(
        STATUS_CATEGORIES.find(({ id, key, name }) => [String(id), key, name.toLowerCase()].includes(text.toLowerCase()))?.key ?? null,
      ),
  },
  issuetype: { kind: 'pick', of: ({ typeId }) => [typeId], named: (text) => ids(findNamed(ISSUE_TYPES, text)) },
  priority: { kind: 'pick', of: ({ priorityId }) => [priorityId], named: (text) => ids(findNamed(PRIORITIES, text)) },
  resolution: {
    kind: 'pick',
    of: ({ resolved }) => (resolved === null ? [] : ['10000']),
    named: (text) => ({ done: ['10000'], unresolved: [] })[text.toLowerCase()],
  },
  labels: { kind: 'pick', of: ({ labels }) => labels, named: (text) => [text] },
  fixversion: fixVersion,
  sprint,
  assignee: person((one) => one.assignee),
  reporter: person((one) => one.reporter),
  creator: person((one) => one.creator),
  created: date((one) => one.created),
  updated: date((one) => one.updated),
  resolved: date((one) => one.resolved),
  due: date((one) => (one.duedate === null ? null : Date.parse(one.duedate))),
  storypoints: {
    kind: 'range',
    of: (one) => one.storyPoints,
    read: (text) => (text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text)),
  },
  summary: words((one) => [one.summary]),
  description: words((one) => [documentText(one.description)]),
  comment: words(comments),
  text: words((one, asker) => [one.summary, documentText(one.description), ...comments(one, asker)]),
};
const ALIASES: Readonly<Record<string, string>> = {
  type: 'issuetype',
  createddate: 'created',
  updateddate: 'updated',
  resolutiondate: 'resolved',
  duedate: 'due',
};

/** Custom fields go by name in any language of theirs, by id in brackets, or by id. */
export function findField(name: string, site: Site): JqlField | { kind: 'rank'; fieldId: string } | undefined {
  const wanted = name.toLowerCase();
  const custom = [...site.customFields.values()].find(
    ({ id, names }) =>
      wanted === id ||
      wanted === `cf[${id.slice('customfield_'.length)}]` ||
      wanted === names[site.options.language].toLowerCase() ||
      wanted === names.en.toLowerCase(),
  );
  if (custom?.kind === 'rank') return { kind: 'rank', fieldId: custom.id };
  if (custom) return FIELDS[{ [SPRINT_FIELD]: 'sprint', [STORY_POINTS_FIELD]: 'storypoints' }[custom.id] ?? ''];
  const known = ALIASES[wanted] ?? wanted;
  return known === 'storypoints' || !Object.hasOwn(FIELDS, known) ? undefined : FIELDS[known];
}

function visibleIssue(text: string, { site, mayBrowse }: Asker): string[] | undefined {
  const found = site.findIssue(text);
  return found && mayBrowse(found.projectId) ? [found.id] : undefined;
}

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** A day, a minute of a day (UTC), or a time from now such as `-2w` or `"4h 30m"`. */
function readDate(text: string, now: number): number | undefined {
  const written = text.trim().replaceAll('/', '-');
  const [day = '', time] = written.split(' ');
  if (isDay(day)) return Date.parse(time === undefined ? day : `${day}T${time.padStart(5, '0')}:00Z`);
  const parts = [...written.matchAll(/([-+]?\d+)([mhdw])(?:\s|$)/g)];
  if (parts.length === 0) return undefined;
  const sign = written.startsWith('-') ? -1 : 1;
  return now + sign * parts.reduce((sum, [, count = '0', unit = 'm']) => sum + Math.abs(Number(count)) * (UNITS[unit] ?? 0), 0);
}
