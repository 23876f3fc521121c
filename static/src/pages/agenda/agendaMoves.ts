/** Where a moved item goes, as the call says it: directly before another one, or last (null). */
import type { ItemId } from '../../../../src/domain/session/session';

export type Move = { to: number; before: ItemId | null };

/** Places count from 1. Null where it stands there already. A place beyond the end is the last one. */
export function moveTo(order: readonly ItemId[], item: ItemId, place: number): Move | null {
  const from = order.indexOf(item) + 1;
  const to = Math.min(Math.max(Math.round(place), 1), order.length);
  if (from === 0 || from === to || Number.isNaN(to)) return null;
  const others = order.filter((id) => id !== item);
  return { to, before: others[to - 1] ?? null };
}
