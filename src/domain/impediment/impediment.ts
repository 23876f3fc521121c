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
  /** The issue it hinders, where one was named. */
  readonly about: IssueId | null;
  readonly raisedBy: AccountId;
  readonly raisedAt: Instant;
  /** The end of the forum's working day on which it was raised, or of the next one. */
  readonly due: Instant;
  readonly owner: AccountId | null;
  readonly column: ImpedimentColumn;
  /** Oldest first, the raising included. */
  readonly steps: readonly ImpedimentStep[];
  /** When its owner was told that it is late; absent until then. */
  readonly toldLate?: Instant;
};

/** I5: the same day is a matter of removal: the last one was made by the due time, and the raising side confirmed it, whenever. */
export function wasSameDay({ column, steps, due }: Impediment): boolean | null {
  if (column !== 'confirmed') return null;
  const removed = steps.findLast(({ to }) => to === 'removed');
  return removed !== undefined && removed.at <= due;
}

/** Not removed, and its due time is over. */
export const isLate = ({ column, due }: Impediment, now: Instant): boolean => column !== 'removed' && column !== 'confirmed' && now > due;
