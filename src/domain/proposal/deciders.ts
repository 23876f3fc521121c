/** The people behind the seats of a proposal, for telling who can decide it (rules A1, A2). */
import { type Seat, isManagement } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId } from '../ids';

/** The accountable ones: a Product Owner, or all of management. */
export function peopleOf(forum: Forum, seat: Seat): readonly AccountId[] {
  if (seat.kind === 'management')
    return [...new Set(forum.people.map(({ person }) => person))].filter((person) => isManagement(forum, person));
  return forum.products.filter(({ id }) => id === seat.product).map(({ owner }) => owner);
}

export const decidersOf = (forum: Forum, seats: readonly Seat[]): readonly AccountId[] => [
  ...new Set(seats.flatMap((seat) => peopleOf(forum, seat))),
];
