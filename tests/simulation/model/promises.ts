/** What an agreement of the last event promises, and whether it holds (rule L15). */
import type { AgreedPlace, Observation } from './observation';
import { type Relations, type Side, sideIn } from './relations';

/**
 * A move of the Product Owner near what is promised: against it, with the issues that are named, or free to be made, with those that had undone it.
 * What becomes of them before it is settled may hide which it was.
 */
export type Tried = { readonly move: Observation; readonly others: readonly string[]; readonly isBreak: boolean };

/** What a close promises, and which of it did not hold when last that could be told. */
export class Promises {
  places: readonly AgreedPlace[] = [];
  readonly #undone = new Set<AgreedPlace>();

  agree(places: readonly AgreedPlace[]): void {
    this.places = places;
    this.#undone.clear();
  }

  /** Of what is not known now, it is remembered how it was; but what was free to move may have undone it. */
  note(relations: Relations, movedFreely: string | null = null): void {
    for (const place of this.places) {
      if (place.kind === 'top') continue;
      const side = relations.get(place.issue, place.other);
      const isFree = movedFreely === place.issue || movedFreely === place.other;
      if (side === place.kind) this.#undone.delete(place);
      else if (side !== null || isFree) this.#undone.add(place);
    }
  }

  /** Those that name two issues, and hold as far as is known. */
  kept(relations: Relations): readonly Exclude<AgreedPlace, { kind: 'top' }>[] {
    return this.places.flatMap((place) => {
      if (place.kind === 'top') return [];
      const side = relations.get(place.issue, place.other) ?? (this.#undone.has(place) ? null : place.kind);
      return side === place.kind ? [place] : [];
    });
  }
}

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

/** Of something it is not known whether it was agreed to be above the first already. */
export function isUnsure(place: AgreedPlace, { issue, order }: Observation, relations: Relations, firm: readonly string[]): boolean {
  if (place.kind !== 'top') return false;
  const isMoved = issue === place.issue;
  const others = isMoved ? order : order.slice(0, order.indexOf(place.issue));
  return others.some(
    (other) => other !== issue && other !== place.issue && firm.includes(other) && relations.get(place.issue, other) === null,
  );
}
