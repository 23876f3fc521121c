/** What is truly enforced for a product (rule L10): the page never says "locked" where it means "watched". */
import type { IssueId, ProjectId } from '../ids';
import type { Instant } from '../instant';

/** The permissions the app itself needs in each project of a board, by Jira's keys. */
export const NEEDED_PERMISSIONS = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'SCHEDULE_ISSUES'] as const;
export type JiraPermission = (typeof NEEDED_PERMISSIONS)[number];

export type LockFault =
  | {
      readonly code: 'appMayNotRank';
      readonly projects: readonly { readonly id: ProjectId; readonly key: string }[];
      readonly missing: readonly JiraPermission[];
    }
  | { readonly code: 'boardNotRanked' }
  | { readonly code: 'boardGone' }
  | { readonly code: 'putBackFailed'; readonly issueId: IssueId }
  | { readonly code: 'jiraDoesNotAnswer' };

/** `checkedAt` null: not checked yet. */
export type LockHealth =
  | { readonly kind: 'enforced'; readonly checkedAt: Instant }
  | { readonly kind: 'detectOnly'; readonly checkedAt: Instant; readonly cause: 'watchOnly' }
  | { readonly kind: 'broken'; readonly checkedAt: Instant; readonly cause: LockFault }
  | { readonly kind: 'unchecked'; readonly checkedAt: null };
