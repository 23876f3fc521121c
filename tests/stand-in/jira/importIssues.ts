/** Many issues at once, as an import makes them: keys kept, ranked last in the order of the rows, events only if asked for. */
import { findNamed, ISSUE_TYPES, PRIORITIES, STATUSES } from './catalogue';
import type { Changes } from './changes';
import type { IssueRecord, ProjectRecord } from './records';
import type { Site } from './site';

export type IssueRow = {
  key?: string | undefined;
  summary: string;
  /** Names, as in Jira: Story, To Do, Medium. */
  issueType?: string | undefined;
  status?: string | undefined;
  priority?: string | undefined;
  storyPoints?: number | null | undefined;
  assignee?: string | null | undefined;
  reporter?: string | undefined;
  labels?: readonly string[] | undefined;
  duedate?: string | null | undefined;
  fixVersionIds?: readonly string[] | undefined;
  sprintIds?: readonly number[] | undefined;
  /** Id or key. */
  parent?: string | undefined;
  description?: unknown;
  /** Epoch milliseconds; now where nothing is said. */
  created?: number | undefined;
};
export type ImportOptions = { by: string; emitEvents?: boolean };
type Import = { site: Site; changes: Changes; project: ProjectRecord; rows: readonly IssueRow[]; options: ImportOptions };

/** @throws Error before anything is written, when a key is of another project, or taken, or a name unknown. */
export function importIssues({ site, changes, project, rows, options }: Import): IssueRecord[] {
  const numbers = numbersOf(site, project, rows);
  const types = rows.map((row) => ({
    typeId: idOf(ISSUE_TYPES, row.issueType ?? 'Story'),
    statusId: idOf(STATUSES, row.status ?? 'To Do'),
    priorityId: idOf(PRIORITIES, row.priority ?? 'Medium'),
  }));
  const drawn = rows.map((row, index) => {
    const {
      summary,
      storyPoints = null,
      assignee = null,
      reporter = options.by,
      labels = [],
      duedate = null,
      fixVersionIds = [],
      sprintIds = [],
      description = null,
      created = site.kernel.now(),
    } = row;
    const draft = {
      summary,
      storyPoints,
      assignee,
      reporter,
      labels,
      duedate,
      fixVersionIds,
      sprintIds,
      description,
      created,
      ...(types[index] ?? { typeId: '' }),
    };
    const issue = changes.draw(project, draft, options.by, numbers[index] ?? 0);
    site.putIssue(issue);
    return issue;
  });
  const issues = drawn.map((issue, index) => withParent(site, issue, rows[index]?.parent));
  site.highestNumbers.set(
    project.id,
    numbers.reduce((most, number) => Math.max(most, number), site.highestNumbers.get(project.id) ?? 0),
  );
  site.appendRanks(issues.map(({ id }) => id));
  if (options.emitEvents) changes.tellCreated(issues, { accountId: options.by, throughApp: false });
  return issues;
}

/** A parent may stand after its children. */
function withParent(site: Site, issue: IssueRecord, parent: string | undefined): IssueRecord {
  const found = parent === undefined ? undefined : site.findIssue(parent);
  if (!found) return issue;
  const child = { ...issue, parentId: found.id };
  site.putIssue(child);
  return child;
}

function numbersOf(site: Site, project: ProjectRecord, rows: readonly IssueRow[]): number[] {
  const taken = new Set<string>();
  const given = rows.map(({ key }) => {
    if (key === undefined) return undefined;
    const [, prefix, digits] = /^(.+)-([1-9]\d*)$/.exec(key) ?? [];
    if (prefix !== project.key || digits === undefined) throw new Error(`"${key}" is not a key of the project ${project.key}.`);
    if (taken.has(key) || site.findIssue(key)) throw new Error(`There is an issue ${key} already.`);
    taken.add(key);
    return Number(digits);
  });
  let highest = given.reduce<number>((most, number) => Math.max(most, number ?? 0), site.highestNumbers.get(project.id) ?? 0);
  return given.map((number) => number ?? (highest += 1));
}

function idOf(all: readonly { id: string; name: string }[], name: string): string {
  const found = findNamed(all, name);
  if (!found) throw new Error(`The site has no "${name}"; it has ${all.map((one) => one.name).join(', ')}.`);
  return found.id;
}
