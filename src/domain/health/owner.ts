/** Whether a product's Product Owner can do what the forum counts on (rules L26, L28). */
import type { AccountId, ProjectId } from '../ids';
import type { Instant } from '../instant';

/** What a Product Owner needs in Jira to order the own backlog. */
export const ORDERING_PERMISSIONS = ['SCHEDULE_ISSUES', 'EDIT_ISSUES'] as const;
export type OrderingPermission = (typeof ORDERING_PERMISSIONS)[number];

export type LackingOwner = {
  readonly project: { readonly id: ProjectId; readonly key: string };
  readonly missing: readonly OrderingPermission[];
};

export type OwnerHealth = {
  readonly owner: AccountId;
  readonly checkedAt: Instant;
  /** Since when the account is known not to be active; null while it is. */
  readonly goneSince: Instant | null;
  /** Projects of the own backlog that this person may not order; null where the app could not ask. */
  readonly lacking: readonly LackingOwner[] | null;
  /** When the facilitators, and where there is one the Product Owner, were told of what is wrong; null while nothing is. */
  readonly toldAt: Instant | null;
};

export type OwnerTrouble = 'gone' | 'mayNotOrder' | null;

export function troubleWith({ goneSince, lacking }: OwnerHealth): OwnerTrouble {
  if (goneSince !== null) return 'gone';
  return lacking !== null && lacking.length > 0 ? 'mayNotOrder' : null;
}

/** Whom it concerns, and nobody else: it is no figure for managers (rule L28). */
export const mayKnowTrouble = (
  { facilitators }: { readonly facilitators: readonly AccountId[] },
  owner: AccountId,
  person: AccountId,
): boolean => person === owner || facilitators.includes(person);
