/** One item of the agenda: what it is, whose, how long, and for who may arrange: where it stands. */
import Button from '@atlaskit/button/default/button';
import DragHandleIcon from '@atlaskit/icon/core/drag-handle-vertical';
import { memo, useRef, type JSX } from 'react';
import type { AgendaItemView } from '../../../../src/contract/calls/sessionCalls';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import { PersonName } from '../../components/People';
import { useSay, Words } from '../../words/Words';
import styles from './AgendaRow.module.css';
import { sayItem, TOPIC_WORDS, type ItemNames } from './itemWords';
import { MoveMenu } from './MoveMenu';
import { NumberField } from './NumberField';
import { PreRead } from './PreRead';
import { useDraggedRow } from './useDraggedRow';

export type RowActions = {
  onMove: (item: AgendaItemView, place: number, by: 'menu' | 'number') => void;
  onDropOn: (dragged: string, place: number) => void;
  onMinutes: (item: AgendaItemView, minutes: number) => void;
  onPark: (item: AgendaItemView) => void;
  onDrop: (item: AgendaItemView) => void;
};
type AgendaRowProps = { item: AgendaItemView; place: number; count: number; names: ItemNames; actions: RowActions | null };

/** Drawn again only when it changes: moving one must not cost the others. */
export const AgendaRow = memo(function Row({ item, place, count, names, actions }: AgendaRowProps): JSX.Element {
  const name = sayItem(item.topic, names, useSay());
  const { row, handle, isDragged, isTarget } = useDraggedRow({
    id: item.id,
    isOn: actions !== null,
    onDropped: (dragged) => actions?.onDropOn(dragged, place),
  });
  return (
    <li ref={row} data-item={item.id} className={`${styles.row ?? ''} ${isDragged ? (styles.dragged ?? '') : ''}`} data-target={isTarget}>
      <div className={styles.line}>
        {actions === null ? (
          <span className={styles.place}>{place}</span>
        ) : (
          <span ref={handle} className={styles.handle} aria-hidden="true">
            <DragHandleIcon label="" />
          </span>
        )}
        <div className={styles.what}>
          <PreRead topic={item.topic} name={name} products={names.products} />
          <About item={item} names={names} isReading={actions === null} />
        </div>
        {actions === null ? null : <Arranging item={item} name={name} place={place} count={count} actions={actions} />}
      </div>
    </li>
  );
});

function About({ item, names, isReading }: { item: AgendaItemView; names: ItemNames; isReading: boolean }): JSX.Element {
  return (
    <div className={styles.about}>
      <span>
        <Words id={TOPIC_WORDS[item.topic.kind]} />
      </span>
      <ProductLozenges ids={item.products} products={names.products} />
      {item.askedBy === null ? null : (
        <span>
          <Words id="item.askedBy" values={{ who: <PersonName id={item.askedBy} /> }} />
        </span>
      )}
      {item.waitedEvents === 0 ? null : (
        <strong>
          <Words id="item.waited" values={{ count: item.waitedEvents }} />
        </strong>
      )}
      {isReading ? (
        <span>
          <Words id="agenda.minutesPlanned" values={{ count: item.minutes }} />
        </span>
      ) : null}
    </div>
  );
}

type ArrangingProps = { item: AgendaItemView; name: string; place: number; count: number; actions: RowActions };

function Arranging({ item, name, place, count, actions }: ArrangingProps): JSX.Element {
  const say = useSay();
  const position = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.arranging}>
      <NumberField
        ref={position}
        label={say('agenda.position', { item: name })}
        value={place}
        min={1}
        max={count}
        onCommit={(to) => actions.onMove(item, to, 'number')}
      />
      <MoveMenu
        name={name}
        place={place}
        count={count}
        onMove={(to) => actions.onMove(item, to, 'menu')}
        onPosition={() => {
          position.current?.focus();
          position.current?.select();
        }}
      />
      <span className={styles.minutes}>
        <NumberField
          label={say('agenda.minutes', { item: name })}
          value={item.minutes}
          min={1}
          max={480}
          onCommit={(minutes) => actions.onMinutes(item, minutes)}
        />
        <span aria-hidden="true">
          <Words id="agenda.minutesShort" />
        </span>
      </span>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('agenda.parkItem', { item: name })}
        onClick={() => actions.onPark(item)}
      >
        <Words id="agenda.park" />
      </Button>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('agenda.dropItem', { item: name })}
        onClick={() => actions.onDrop(item)}
      >
        <Words id="agenda.drop" />
      </Button>
    </div>
  );
}
