/** What is truly enforced for a product (rule L10): the page never says "locked" where it means "watched". */
import type { AccountId, FieldId, IssueId, ProjectId } from '../ids';
import { type Instant, MINUTE_MS } from '../instant';
import type { Fight } from './fights';

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
  /** The board orders by another rank field than the one whose order was agreed. */
  | { readonly code: 'rankFieldChanged'; readonly from: FieldId; readonly to: FieldId }
  /** A person changed in Jira what a hard lock rests on; it is not undone. */
  | { readonly code: 'permissionChanged' }
  /** A hard lock could not take the permission. */
  | { readonly code: 'permissionNotWithdrawn'; readonly reason: 'appMayNotAdminister' | 'unfinished' }
  | { readonly code: 'putBackFailed'; readonly issueId: IssueId }
  | { readonly code: 'jiraDoesNotAnswer' }
  /** One issue that is left where somebody moves it again and again (rule L30). */
  | ({ readonly code: 'fight' } & Fight);

/**
 * Whose change stands behind a fault, as Jira's audit records tell it; where the app may not read them, only between which two checks it
 * happened (rule L22).
 */
export type ChangeTrace =
  | { readonly kind: 'told'; readonly by: AccountId | null; readonly at: Instant }
  | { readonly kind: 'between'; readonly from: Instant; readonly until: Instant };

/** `checkedAt` null: not checked yet. */
export type LockHealth =
  | { readonly kind: 'enforced'; readonly checkedAt: Instant }
  | { readonly kind: 'detectOnly'; readonly checkedAt: Instant; readonly cause: 'watchOnly' }
  | { readonly kind: 'broken'; readonly checkedAt: Instant; readonly cause: LockFault; readonly changed?: ChangeTrace }
  /** Never, or too long ago to say anything. */
  | { readonly kind: 'unchecked'; readonly checkedAt: Instant | null };

/** Two missed tests: longer than any delay of the schedule that repairs itself. */
export const NOT_CHECKED_MS = 20 * MINUTE_MS;

/** What may be said of it now (rule L10): what was found in order too long ago is not known to be. */
export function healthAt(health: LockHealth, now: Instant): LockHealth {
  const isOld = health.checkedAt !== null && now - health.checkedAt > NOT_CHECKED_MS;
  return isOld && health.kind !== 'broken' ? { kind: 'unchecked', checkedAt: health.checkedAt } : health;
}

/** L31: a lock that holds is said to be broken while a fight is broken off; any other fault weighs more. */
export function withFight(health: LockHealth, [fight]: readonly Fight[]): LockHealth {
  if (!fight || health.kind !== 'enforced') return health;
  return { kind: 'broken', checkedAt: health.checkedAt, cause: { code: 'fight', ...fight } };
}
