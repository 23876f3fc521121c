/** What an agreement of the last event promises, and whether it holds (rule L15). */
import type { AgreedPlace, Observation } from './observation';
import { type Relations, type Side, sideIn } from './relations';

/** Issues that stand where they break it, allowed as they do. `firm`: issues that are known to the agreed order. */
export function undoing(place: AgreedPlace, relations: Relations, firm: readonly string[]): readonly string[] {
  const isOtherwise = (other: string, wanted: Side): boolean => ![wanted, null].includes(relations.get(place.issue, other));
  if (place.kind !== 'top') return isOtherwise(place.other, place.kind) ? [place.other] : [];
  return firm.filter((other) => other !== place.issue && isOtherwise(other, 'above'));
}

/** Whether it holds where this one has just been ranked, as far as that decides it. */
export function holdsAfter(place: AgreedPlace, { issue, order }: Observation, firm: readonly string[]): boolean {
  if (place.kind !== 'top') return sideIn(order, place.issue, place.other) === place.kind;
  const isBelow = (other: string): boolean => sideIn(order, place.issue, other) === 'above';
  if (issue !== place.issue) return isBelow(issue);
  return order.every((other) => other === place.issue || !firm.includes(other) || isBelow(other));
}

/** Of something above it is not known which way round the two are agreed. */
export function isUnsure(place: AgreedPlace, { issue, order }: Observation, relations: Relations, firm: readonly string[]): boolean {
  if (place.kind !== 'top' || issue === place.issue) return false;
  const above = order.slice(0, order.indexOf(place.issue));
  return above.some((other) => other !== issue && firm.includes(other) && relations.get(place.issue, other) === null);
}
