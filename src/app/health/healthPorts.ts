/** What the self-test asks of Jira beside what the lock itself needs. Every call may throw `JiraFault`. */
import type { AuditAnswer } from '../../domain/health/whoChanged';
import type { AccountId, BoardId, FieldId, FilterId, ProjectId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { OrderingPermission } from '../../domain/health/owner';
import type { RankFieldRef } from '../../domain/lock/healthChecks';
import type { ProductBoard } from '../../domain/forum/forum';

export type BoardFacts = { kind: 'ranked'; board: ProductBoard } | { kind: 'notRanked'; name: string } | { kind: 'notFound' };

/** As cheap as can be: the two records that decide whether anything changed. */
export type BoardNow = { kind: 'found'; rankField: FieldId | null; filterId: FilterId; filter: string } | { kind: 'notFound' };

/** What a set-up does not need and people should know. */
export type BoardAround = {
  filterId: FilterId;
  filter: string;
  rankFieldName: string;
  /** Those of the site that this board does not order by. */
  otherRankFields: readonly RankFieldRef[];
  teamManaged: readonly ProjectId[];
};
export type OtherBoard = { id: BoardId; name: string; projects: readonly ProjectId[] };

export type HealthJira = {
  boardNow(id: BoardId): Promise<BoardNow>;
  /** The board as a product needs it, with what is around it. */
  look(id: BoardId): Promise<{ facts: BoardFacts; around: BoardAround | null }>;
  /** Boards of these projects that the app can see, at most ten, this one left out, each with the projects that it shows. */
  boardsBeside(id: BoardId, projects: readonly ProjectId[]): Promise<readonly OtherBoard[]>;
  /** Null where the app may not read the site's audit records. Newest first. */
  auditRecords(window: { from: Instant; until: Instant }): Promise<AuditAnswer>;
  /** Per project the permissions to order that a person lacks; null where the app may not ask about others. */
  ownerLacks(owner: AccountId, projects: readonly ProjectId[]): Promise<ReadonlyMap<ProjectId, readonly OrderingPermission[]> | null>;
  /** Those of the accounts that belong to apps. */
  appsAmong(people: readonly AccountId[]): Promise<ReadonlySet<AccountId>>;
};
