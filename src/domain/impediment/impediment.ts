/** What hinders delivery and needs more power than the team has (rules I1-I7). A Jira issue; its record here holds the clock and the states. */
import type { AccountId, ForumId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';

export const IMPEDIMENT_COLUMNS = ['raised', 'owned', 'inRemoval', 'removed', 'confirmed'] as const;
export type ImpedimentColumn = (typeof IMPEDIMENT_COLUMNS)[number];

export type ImpedimentStep = {
  readonly to: ImpedimentColumn;
  readonly by: AccountId;
  readonly at: Instant;
  /** Why it was reopened; else empty. */
  readonly reason: string;
};

export type Impediment = {
  readonly number: number;
  readonly forumId: ForumId;
  readonly issueId: IssueId;
  readonly title: string;
  /** The product it hinders, whose side confirms its removal. */
  readonly product: ProductId;
  readonly raisedBy: AccountId;
  readonly raisedAt: Instant;
  /** The end of the forum's working day on which it was raised, or of the next one. */
  readonly due: Instant;
  readonly owner: AccountId | null;
  readonly column: ImpedimentColumn;
  /** Oldest first, the raising included. */
  readonly steps: readonly ImpedimentStep[];
};
