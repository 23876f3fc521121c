/** Where a forum's event stands (rules F4, F5). Closing takes two steps, since each product's order must be taken. */
import type { AccountId, ProductId } from '../ids';
import type { Instant } from '../instant';

export type ForumEvent =
  | { readonly state: 'notHeldYet' }
  | {
      readonly state: 'open';
      readonly number: number;
      readonly openedAt: Instant;
      readonly openedBy: AccountId;
      /** Held without the authority to decide: locks and agreements stand. */
      readonly informationOnly: boolean;
    }
  | {
      readonly state: 'closing';
      readonly number: number;
      readonly openedAt: Instant;
      /** Null: closed by rule. */
      readonly closedBy: AccountId | null;
      /** Products whose agreed order is still to be taken. */
      readonly remaining: readonly ProductId[];
    }
  | {
      readonly state: 'closed';
      readonly number: number;
      readonly closedAt: Instant;
      readonly closedBy: AccountId | null;
      readonly informationOnly: boolean;
    };

/** The number that the next event gets. */
export function numberOfNext({ event, firstEvent }: { event: ForumEvent; firstEvent: number }): number {
  return event.state === 'notHeldYet' ? firstEvent : event.number + 1;
}

/** The number of the last event that opened the locks; 0 before the first. Agreements stand until the next one is opened (rule T1). */
export function lastOpenedEvent(event: ForumEvent): number {
  switch (event.state) {
    case 'notHeldYet':
      return 0;
    case 'open':
    case 'closed':
      return event.informationOnly ? event.number - 1 : event.number;
    case 'closing':
      return event.number;
  }
}
