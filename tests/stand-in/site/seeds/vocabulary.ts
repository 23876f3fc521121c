/** Words of other workflows and schemes, in those of this site: a project that is imported brings its own. */
const STATUS_WORDS: readonly [RegExp, string][] = [
  [/review|verif|test|qa|accept(?!ed)/i, 'In Review'],
  [/done|closed|resolved|complete|fixed|released|accepted|cancel|won.?t/i, 'Done'],
  [/progress|doing|develop|started|active|working/i, 'In Progress'],
];
const CATEGORIES: Readonly<Record<string, string>> = { 'to do': 'To Do', 'in progress': 'In Progress', done: 'Done' };
const TYPES: Readonly<Record<string, string>> = {
  epic: 'Epic',
  story: 'Story',
  'user story': 'Story',
  'new feature': 'Story',
  feature: 'Story',
  improvement: 'Story',
  bug: 'Bug',
  defect: 'Bug',
  'sub-task': 'Sub-task',
  subtask: 'Sub-task',
  'technical task': 'Sub-task',
};
const PRIORITIES: Readonly<Record<string, string>> = {
  highest: 'Highest',
  blocker: 'Highest',
  critical: 'Highest',
  high: 'High',
  major: 'High',
  low: 'Low',
  minor: 'Low',
  lowest: 'Lowest',
  trivial: 'Lowest',
};
const OWN_STATUSES = ['To Do', 'In Progress', 'In Review', 'Done'];

/** By name, else by the category the export gives, else by what the words say. */
export function statusOf(name: string | undefined, category: string | undefined): string {
  const wanted = (name ?? '').toLowerCase();
  const own = OWN_STATUSES.find((status) => status.toLowerCase() === wanted);
  return own ?? CATEGORIES[(category ?? '').toLowerCase()] ?? STATUS_WORDS.find(([words]) => words.test(wanted))?.[1] ?? 'To Do';
}

/** A sub-task needs its parent in the same file; without it, it stands alone. */
export function typeOf(name: string | undefined, hasParent: boolean): string {
  const type = name === undefined ? 'Story' : (TYPES[name.toLowerCase()] ?? 'Task');
  return type === 'Sub-task' && !hasParent ? 'Task' : type;
}

export const priorityOf = (name: string | undefined): string => PRIORITIES[(name ?? '').toLowerCase()] ?? 'Medium';
