export { noteIssueChange } from './entry/noteIssueChange';
export { pageCalls } from './entry/pageCalls';
export { sweep } from './entry/sweep';
export { workOnBacklog } from './entry/workOnBacklog';
export { workOnForum } from './entry/workOnForum';
