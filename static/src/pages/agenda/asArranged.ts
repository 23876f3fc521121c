/** The agenda as a step of one's own leaves it: shown while the server is asked, and taken back where it refuses. */
import type { Api } from '../../../../src/contract/api';
import type { AgendaItemView, AgendaView } from '../../../../src/contract/calls/sessionCalls';
import type { ItemId } from '../../../../src/domain/session/session';

export type ArrangeCall = 'moveAgendaItem' | 'setAgendaMinutes' | 'parkAgendaItem' | 'dropAgendaItem';
export type ArrangeStep = { readonly [C in ArrangeCall]: { readonly name: C; readonly input: Api[C]['input'] } }[ArrangeCall];

export function asArranged(view: AgendaView, step: ArrangeStep): AgendaView {
  switch (step.name) {
    case 'moveAgendaItem':
      return { ...view, items: moved(view.items, step.input) };
    case 'setAgendaMinutes':
      return withMinutes(view, step.input);
    // What is laid aside changes what is missing and how the rest is counted: the server says.
    case 'parkAgendaItem':
    case 'dropAgendaItem':
      return view;
  }
}

function moved(items: readonly AgendaItemView[], { item, before }: { item: ItemId; before: ItemId | null }): readonly AgendaItemView[] {
  const others = items.filter(({ id }) => id !== item);
  const place = before === null ? others.length : others.findIndex(({ id }) => id === before);
  return place < 0 || others.length === items.length
    ? items
    : [...others.slice(0, place), ...items.filter(({ id }) => id === item), ...others.slice(place)];
}

function withMinutes(view: AgendaView, { item, minutes }: { item: ItemId; minutes: number }): AgendaView {
  const items = view.items.map((one) => (one.id === item ? { ...one, minutes } : one));
  return { ...view, items };
}
