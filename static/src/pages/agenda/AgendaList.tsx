/** The items in their order, and the ways to arrange them: by dragging, by menu, by number. What was moved keeps the focus. */
import { useEffect, useMemo, useRef, type JSX } from 'react';
import type { AgendaItemView } from '../../../../src/contract/calls/sessionCalls';
import { useAnnounce } from '../../components/Announcer';
import { useSay, Words } from '../../words/Words';
import styles from './AgendaPage.module.css';
import { AgendaRow, type RowActions } from './AgendaRow';
import { moveTo } from './agendaMoves';
import { sayItem, type ItemNames } from './itemWords';
import type { Arrange } from './useAgenda';

/** What takes the focus in the moved row: that with which it was moved. */
const FOCUS = { menu: '[aria-haspopup="menu"]', number: 'input' } as const;

type AgendaListProps = { items: readonly AgendaItemView[]; names: ItemNames; arrange: Arrange | null };

export function AgendaList({ items, names, arrange }: AgendaListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<{ item: string; on: keyof typeof FOCUS } | null>(null);
  const actions = useSteady(useActions({ items, names, arrange, onMoved: (item, on) => (focus.current = { item, on }) }));
  useEffect(() => {
    if (focus.current === null) return;
    const { item, on } = focus.current;
    focus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] ${FOCUS[on]}`)?.focus();
  }, [items]);
  return (
    <section className={styles.list} aria-labelledby="agenda-items">
      <h2 id="agenda-items">
        <Words id="agenda.items" />
      </h2>
      <ol ref={list} className={styles.list}>
        {items.map((item, at) => (
          <AgendaRow key={item.id} item={item} place={at + 1} count={items.length} names={names} actions={actions} />
        ))}
      </ol>
    </section>
  );
}

/** The same object as long as there is something to arrange, so that no row is drawn again for its sake. */
function useSteady(actions: RowActions | null): RowActions | null {
  const newest = useRef(actions);
  useEffect(() => {
    newest.current = actions;
  });
  const isOn = actions !== null;
  return useMemo<RowActions | null>(
    () =>
      isOn
        ? {
            onMove: (item, place, by) => newest.current?.onMove(item, place, by),
            onDropOn: (dragged, place) => newest.current?.onDropOn(dragged, place),
            onMinutes: (item, minutes) => newest.current?.onMinutes(item, minutes),
            onPark: (item) => newest.current?.onPark(item),
            onDrop: (item) => newest.current?.onDrop(item),
          }
        : null,
    [isOn],
  );
}

type ActionsInput = AgendaListProps & { onMoved: (item: string, on: keyof typeof FOCUS) => void };

function useActions({ items, names, arrange, onMoved }: ActionsInput): RowActions | null {
  const say = useSay();
  const announce = useAnnounce();
  if (arrange === null) return null;
  const nameOf = (item: AgendaItemView) => sayItem(item.topic, names, say);
  const order = items.map(({ id }) => id);
  const move = async (item: AgendaItemView, place: number, by: keyof typeof FOCUS) => {
    const move = moveTo(order, item.id, place);
    if (move === null) return;
    onMoved(item.id, by);
    if (!(await arrange({ name: 'moveAgendaItem', input: { item: item.id, before: move.before } }))) {
      // Where it stands again.
      onMoved(item.id, by);
      return;
    }
    announce(say('agenda.moved', { item: nameOf(item), from: order.indexOf(item.id) + 1, to: move.to, count: order.length }));
  };
  const tell = async (isDone: Promise<boolean>, words: string) => {
    if (await isDone) announce(words);
  };
  return {
    onMove: (item, place, by) => void move(item, place, by),
    onDropOn: (dragged, place) => {
      const item = items.find(({ id }) => id === dragged);
      if (item !== undefined) void move(item, place, 'menu');
    },
    onMinutes: (item, minutes) =>
      void tell(
        arrange({ name: 'setAgendaMinutes', input: { item: item.id, minutes } }),
        say('agenda.saidMinutes', { item: nameOf(item), minutes }),
      ),
    onPark: (item) =>
      void tell(
        arrange({ name: 'parkAgendaItem', input: { item: item.id, isParked: true } }),
        say('agenda.saidParked', { item: nameOf(item) }),
      ),
    onDrop: (item) =>
      void tell(
        arrange({ name: 'dropAgendaItem', input: { item: item.id, isDropped: true } }),
        say('agenda.saidDropped', { item: nameOf(item) }),
      ),
  };
}
