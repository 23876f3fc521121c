/** Where the issues of a wanted order stand now. */
import type { IssueId } from '../ids';
import type { Orders } from './plan';

/**
 * For each issue of the target, in the target's order, its index in the current order.
 * @throws RangeError when the two orders do not hold the same issues, each once.
 */
export function currentPlaces({ target, current }: Orders): readonly number[] {
  const placeOf = new Map<IssueId, number>(current.map((issue, place) => [issue, place]));
  if (placeOf.size !== current.length || target.length !== current.length) throw differ();
  return target.map((issue) => {
    const place = placeOf.get(issue);
    if (place === undefined) throw differ();
    placeOf.delete(issue);
    return place;
  });
}

const differ = () => new RangeError('The order wanted and the order now must hold the same issues, each of them once.');
