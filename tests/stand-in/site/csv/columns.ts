/** Which columns of a Jira export carry what. Names are Jira's own, in any case; what the stand-in does not model is left out. */
import type { CsvOutcome } from './problem';

const HEADINGS = {
  key: ['issue key', 'key', 'work item key'],
  id: ['issue id', 'work item id'],
  summary: ['summary'],
  storyPoints: ['story points', 'custom field (story points)', 'custom field (story point estimate)', 'story point estimate'],
  status: ['status'],
  statusCategory: ['status category'],
  issueType: ['issue type', 'work type', 'type'],
  priority: ['priority'],
  assignee: ['assignee'],
  reporter: ['reporter'],
  labels: ['labels', 'label'],
  created: ['created'],
  due: ['due date', 'due'],
  fixVersions: ['fix version/s', 'fix versions', 'fix version'],
  parentKey: ['parent', 'parent key', 'custom field (epic link)', 'epic link'],
  parentId: ['parent id'],
} as const;

export type Field = keyof typeof HEADINGS;
/** For each field the columns (from 0) that carry it, in the order of the file. */
export type Columns = Readonly<Record<Field, readonly number[]>>;

export function findColumns(headings: readonly string[]): CsvOutcome<Columns> {
  const names = headings.map((heading) => heading.toLowerCase());
  const columnsOf = (known: readonly string[]): number[] => names.flatMap((name, column) => (known.includes(name) ? [column] : []));
  const columns = mapValues(HEADINGS, columnsOf);
  if (columns.summary.length > 0) return { ok: true, value: columns };
  const says = `there is no column "Summary"; the heading has ${headings.map((heading) => `"${heading}"`).join(', ')}.`;
  return { ok: false, problems: [{ line: 1, says, todo: 'Export all fields from Jira in English, or name the column so.' }] };
}

function mapValues<K extends string, From, To>(record: Readonly<Record<K, From>>, change: (value: From) => To): Record<K, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)]);
  // Object.entries forgets that the keys are K.
  return Object.fromEntries(entries) as Record<K, To>;
}
