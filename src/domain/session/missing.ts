/** What stands in the way of deciding a proposal at the event (rule E1): said before the event, so that it can be put right. */
import { isManagement, seatsFor } from '../authority';
import type { Forum } from '../forum/forum';
import { productsOf } from '../proposal/change';
import type { Proposal } from '../proposal/proposal';

export type Missing =
  /** Nobody holds a seat that decides. */
  | 'authority'
  | 'productOwner'
  /** It was filed by Jira's own Create, and says no exact change yet. */
  | 'effectUnknown';

export function missingFor(forum: Forum, proposal: Proposal | undefined): readonly Missing[] {
  if (!proposal) return [];
  const { kind, changes } = proposal.wish;
  const seats = seatsFor(forum, { kind, products: productsOf(changes) });
  const isManaged = forum.people.some(({ person }) => isManagement(forum, person));
  const isHeld = seats.every((seat) =>
    seat.kind === 'management' ? isManaged : forum.products.some((product) => product.id === seat.product),
  );
  const isComplete = proposal.state.kind !== 'incomplete';
  return [
    ...(isHeld && (seats.length > 0 || !isComplete) ? [] : ['authority' as const]),
    ...(isComplete ? [] : ['effectUnknown' as const]),
  ];
}
