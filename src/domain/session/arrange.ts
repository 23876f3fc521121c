/** What a facilitator may arrange of an agenda before the event (rule E2). */
import type { AgendaEntry } from './agenda';
import type { AgendaPlan, ItemId } from './session';

export type Arrangement =
  /** Directly before another item; null: last. */
  | { readonly kind: 'move'; readonly item: ItemId; readonly before: ItemId | null }
  | { readonly kind: 'minutes'; readonly item: ItemId; readonly minutes: number }
  | { readonly kind: 'park' | 'drop'; readonly item: ItemId; readonly isSet: boolean };

/** Null where the item, or the one it is to come before, is not on the agenda. */
export function arrange(plan: AgendaPlan, entries: readonly AgendaEntry[], wanted: Arrangement): AgendaPlan | null {
  const ids = entries.map(({ item }) => item.id);
  if (!ids.includes(wanted.item)) return null;
  switch (wanted.kind) {
    case 'move': {
      const order = placed(ids, wanted);
      return order && { ...plan, order };
    }
    case 'minutes':
      return { ...plan, minutes: { ...plan.minutes, [wanted.item]: wanted.minutes } };
    case 'park':
      return { ...plan, parked: withOrWithout(plan.parked, wanted) };
    case 'drop':
      return { ...plan, dropped: withOrWithout(plan.dropped, wanted) };
  }
}

/** The plan that an event leaves to the next one: only what was not reached. */
export const planAfter = (carried: readonly ItemId[]): AgendaPlan => ({ order: [], minutes: {}, parked: [], dropped: [], carried });

function placed(ids: readonly ItemId[], { item, before }: { item: ItemId; before: ItemId | null }): readonly ItemId[] | null {
  if (before === item) return ids;
  const others = ids.filter((id) => id !== item);
  const at = before === null ? others.length : others.indexOf(before);
  return at < 0 ? null : others.toSpliced(at, 0, item);
}

const withOrWithout = (ids: readonly ItemId[], { item, isSet }: { item: ItemId; isSet: boolean }): readonly ItemId[] =>
  isSet ? [...new Set([...ids, item])] : ids.filter((id) => id !== item);
