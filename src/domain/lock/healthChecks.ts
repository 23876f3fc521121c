/** The named checks of a lock's self-test (rule L20). Each says that it is in order, or the cause from which the page words the remedy. */
import type { FieldId, ProductId, ProjectId } from '../ids';
import type { Instant } from '../instant';
import type { JiraPermission } from './health';

export const CHECKS = ['permissions', 'boardFilter', 'rankField', 'projectType', 'sharing', 'events', 'schedule'] as const;
export type CheckName = (typeof CHECKS)[number];

export type ProjectRef = { readonly id: ProjectId; readonly key: string };
export type RankFieldRef = { readonly id: FieldId; readonly name: string };
/** A product of any forum, with its name as it was when it was looked at. */
export type ProductRef = { readonly id: ProductId; readonly name: string };
/** Another board that shows issues of the product's projects, and the locked products that it shows too. */
export type BoardBeside = { readonly id: string; readonly name: string; readonly shows: readonly ProductRef[] };

/** `note` is worth knowing and breaks nothing; `unknown` is what nothing has shown yet. */
export type CheckResult =
  | { readonly name: CheckName; readonly state: 'ok' }
  | { readonly name: CheckName; readonly state: 'note'; readonly because: CheckNote }
  | { readonly name: CheckName; readonly state: 'unknown'; readonly because: CheckNote }
  | { readonly name: CheckName; readonly state: 'notOk'; readonly because: CheckCause };

/** A result with since when it says so; null where it was kept before that was. */
export type KnownCheck = CheckResult & { readonly since: Instant | null };

export type CheckNote =
  /** The app could not look. */
  | { readonly code: 'notLooked' }
  /** Nobody has moved an issue since the lock was made, so no event has shown that events arrive. */
  | { readonly code: 'noMoveYet' }
  /** The newest move that an event told of. */
  | { readonly code: 'lastHeard'; readonly at: Instant }
  | { readonly code: 'lastSwept'; readonly at: Instant }
  /** Put back always, made impossible never: only company-managed projects let that permission be taken away. */
  | { readonly code: 'teamManaged'; readonly projects: readonly ProjectRef[] }
  | { readonly code: 'companyManaged' }
  | { readonly code: 'otherRankFields'; readonly used: RankFieldRef; readonly others: readonly RankFieldRef[] }
  | { readonly code: 'boardsBeside'; readonly boards: readonly BoardBeside[] }
  /** Issues that the new filter finds join the agreed order at the next close. */
  | { readonly code: 'filterChanged' };

export type CheckCause =
  | { readonly code: 'appMayNotRank'; readonly projects: readonly ProjectRef[]; readonly missing: readonly JiraPermission[] }
  | { readonly code: 'boardGone' }
  | { readonly code: 'boardNotRanked' }
  | { readonly code: 'rankFieldChanged'; readonly from: FieldId; readonly to: FieldId }
  | { readonly code: 'permissionChanged' }
  | { readonly code: 'permissionNotWithdrawn'; readonly reason: 'appMayNotAdminister' | 'unfinished' }
  | { readonly code: 'jiraDoesNotAnswer' }
  | { readonly code: 'hardNeedsCompanyManaged'; readonly projects: readonly ProjectRef[] }
  /** Two locks over the same issues would each put back what the other did. */
  | { readonly code: 'sharedLock'; readonly product: ProductRef; readonly forumName: string }
  | { readonly code: 'eventsMissing'; readonly since: Instant }
  | { readonly code: 'scheduleSilent'; readonly since: Instant | null };

/** The same answer goes on from when it was first given; what only its figures changed is the same. */
export const withSince = (checks: readonly CheckResult[], before: readonly KnownCheck[], now: Instant): readonly KnownCheck[] =>
  checks.map((check) => ({ ...check, since: before.find((was) => isSameAnswer(was, check))?.since ?? now }));

const isSameAnswer = (one: CheckResult, other: CheckResult): boolean =>
  one.name === other.name && one.state === other.state && codeOf(one) === codeOf(other);

const codeOf = (check: CheckResult): string | null => (check.state === 'ok' ? null : check.because.code);
