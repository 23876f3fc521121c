/** Where a forum's event stands (rules F4, F5). Closing takes two steps, since each product's order must be taken. */
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';

export type ForumEvent =
  | { readonly state: 'notHeldYet' }
  | { readonly state: 'open'; readonly number: number; readonly openedAt: Instant; readonly openedBy: AccountId }
  | {
      readonly state: 'closing';
      readonly number: number;
      readonly openedAt: Instant;
      readonly closedBy: AccountId;
      /** Products whose agreed order is still to be taken. */
      readonly remaining: readonly ProductId[];
    }
  | { readonly state: 'closed'; readonly number: number; readonly closedAt: Instant; readonly closedBy: AccountId };
