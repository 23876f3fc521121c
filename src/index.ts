export { noteIssueChange } from './entry/noteIssueChange';
export { noteSettingChange } from './entry/noteSettingChange';
export { pageCalls } from './entry/pageCalls';
export { sweep } from './entry/sweep';
export { workOnBacklog } from './entry/workOnBacklog';
export { workOnForum } from './entry/workOnForum';
