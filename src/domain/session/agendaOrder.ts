/** The order of an agenda: what was not reached first, then by kind, as far as nobody arranged it otherwise; emergencies first whatever is arranged (rules E1, E2, U10). */
import type { AgendaItem, AgendaPlan, ItemId } from './session';

/** `items` come in the order of their kinds. */
export function byAgenda(items: readonly AgendaItem[], { order, carried }: AgendaPlan): readonly AgendaItem[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const first = carried.filter((id) => known.has(id));
  const usual = [...first, ...items.map(({ id }) => id).filter((id) => !first.includes(id))];
  const placed = arranged(usual, order).flatMap((id) => known.get(id) ?? []);
  const isFirst = ({ topic }: AgendaItem) => topic.kind === 'emergency';
  return [...placed.filter(isFirst), ...placed.filter((item) => !isFirst(item))];
}

/** What a facilitator placed stands as placed; an item that came later follows the one it usually follows. */
function arranged(usual: readonly ItemId[], order: readonly ItemId[]): readonly ItemId[] {
  const ids = order.filter((id) => usual.includes(id));
  for (const [index, id] of usual.entries()) {
    if (ids.includes(id)) continue;
    const before = usual[index - 1];
    ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
  }
  return ids;
}
