/** What every project of the site shares: issue types, statuses and the one workflow over them, priorities, kinds of link. */

export type IssueType = { id: string; name: string; description: string; subtask: boolean; hierarchyLevel: -1 | 0 | 1 };
export const ISSUE_TYPES: readonly IssueType[] = [
  { id: '10000', name: 'Epic', description: 'A big piece of work that is split into stories.', subtask: false, hierarchyLevel: 1 },
  { id: '10001', name: 'Story', description: 'Functionality expressed as a user goal.', subtask: false, hierarchyLevel: 0 },
  { id: '10002', name: 'Task', description: 'A small, distinct piece of work.', subtask: false, hierarchyLevel: 0 },
  { id: '10003', name: 'Sub-task', description: 'A part of a larger piece of work.', subtask: true, hierarchyLevel: -1 },
  { id: '10004', name: 'Bug', description: 'A problem or error.', subtask: false, hierarchyLevel: 0 },
];
export const EPIC_TYPE_ID = '10000';

export type StatusCategory = { id: number; key: 'new' | 'indeterminate' | 'done'; name: string; colorName: string };
const TO_DO: StatusCategory = { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' };
const IN_PROGRESS: StatusCategory = { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' };
const DONE: StatusCategory = { id: 3, key: 'done', name: 'Done', colorName: 'green' };
export const STATUS_CATEGORIES = [TO_DO, IN_PROGRESS, DONE] as const;

export type Status = { id: string; name: string; category: StatusCategory; transitionId: string };
export const STATUSES: readonly Status[] = [
  { id: '10010', name: 'To Do', category: TO_DO, transitionId: '11' },
  { id: '10011', name: 'In Progress', category: IN_PROGRESS, transitionId: '21' },
  { id: '10012', name: 'In Review', category: IN_PROGRESS, transitionId: '31' },
  { id: '10013', name: 'Done', category: DONE, transitionId: '41' },
];

export type Priority = { id: string; name: string };
export const PRIORITIES: readonly Priority[] = [
  { id: '1', name: 'Highest' },
  { id: '2', name: 'High' },
  { id: '3', name: 'Medium' },
  { id: '4', name: 'Low' },
  { id: '5', name: 'Lowest' },
];

export type LinkType = { id: string; name: string; inward: string; outward: string };
export const LINK_TYPES: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** By id or by name, as Jira takes either. Names in any case. */
export function findNamed<T extends { id: string; name: string }>(all: readonly T[], idOrName: string): T | undefined {
  const wanted = idOrName.toLowerCase();
  return all.find((one) => one.id === idOrName) ?? all.find((one) => one.name.toLowerCase() === wanted);
}

/** The one with this id. @throws when a record names what the site does not have. */
export function byId<T extends { id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`The site has no "${id}".`);
  return found;
}

export const isDone = (statusId: string): boolean => byId(STATUSES, statusId).category.key === 'done';
