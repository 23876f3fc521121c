/** Where new issues that nobody has moved yet belong beside what somebody dragged away (rule L18). */
import type { IssueId } from '../../domain/ids';
import { type AgreedOrder, directlyBelow, without } from '../../domain/ranking/agreedOrder';
import type { Placed } from './placeInOrder';

/** `aside`: issues that are not where the order has them, and come back to where it has them. */
type Beside = { readonly order: AgreedOrder; readonly aside: ReadonlySet<IssueId>; readonly isAsMade: (issue: IssueId) => boolean };

/** The same places, but what was dragged away comes back above what was made since. From the top down, as they were found. */
export function belowOlder(places: readonly Placed[], { order, aside, isAsMade }: Beside): readonly Placed[] {
  const afterOf = new Map(places.map(({ issue, after }) => [issue, after]));
  const others = without(order, afterOf.keys());
  return places.map((place) => {
    if (!isAsMade(place.issue)) return place;
    let from = place.after;
    while (from !== null && afterOf.has(from) && !isAsMade(from)) from = afterOf.get(from) ?? null;
    if (from !== null && afterOf.has(from)) return place;
    const last = lastOlder(others, { issue: place.issue, after: from }, aside);
    return last === from ? place : { issue: place.issue, after: last };
  });
}

function lastOlder(order: AgreedOrder, { issue, after }: Placed, aside: ReadonlySet<IssueId>): IssueId | null {
  const below = directlyBelow(order, after, aside);
  const newer = below.findIndex((one) => Number(one) > Number(issue));
  return (newer === -1 ? below : below.slice(0, newer)).at(-1) ?? after;
}
