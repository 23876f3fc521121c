/** What an agreement of the last event promises, and whether it holds (rule L15). */
import type { AgreedPlace } from './observation';
import { type Relations, type Side, sideIn } from './relations';

/** Issues that stand where they break it, allowed as they do. `firm`: issues that are known to the agreed order. */
export function undoing(place: AgreedPlace, relations: Relations, firm: readonly string[]): readonly string[] {
  const isOtherwise = (other: string, wanted: Side): boolean => ![wanted, null].includes(relations.get(place.issue, other));
  if (place.kind !== 'top') return isOtherwise(place.other, place.kind) ? [place.other] : [];
  return firm.filter((other) => other !== place.issue && isOtherwise(other, 'above'));
}

export function holds(place: AgreedPlace, order: readonly string[], firm: readonly string[]): boolean {
  if (place.kind !== 'top') return sideIn(order, place.issue, place.other) === place.kind;
  return order.every((other) => other === place.issue || !firm.includes(other) || sideIn(order, place.issue, other) === 'above');
}
