/** Where an item may be moved, as a menu: the twin of dragging. */
import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './MoveMenu.module.css';

type MoveMenuProps = { name: string; place: number; count: number; onMove: (place: number) => void; onPosition: () => void };

export function MoveMenu({ name, place, count, onMove, onPosition }: MoveMenuProps): JSX.Element {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const steps: readonly { id: WordId; isThere: boolean; onChoose: () => void }[] = [
    { id: 'agenda.move.top', isThere: place > 1, onChoose: () => onMove(1) },
    { id: 'agenda.move.up', isThere: place > 1, onChoose: () => onMove(place - 1) },
    { id: 'agenda.move.down', isThere: place < count, onChoose: () => onMove(place + 1) },
    { id: 'agenda.move.position', isThere: count > 2, onChoose: onPosition },
    { id: 'agenda.move.bottom', isThere: place < count, onChoose: () => onMove(count) },
  ];
  return (
    <div className={styles.holder}>
      <Button
        ref={opener}
        spacing="compact"
        aria-label={say('agenda.move', { item: name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <Words id="agenda.moveShort" />
      </Button>
      {isOpen ? (
        <Menu onClose={close} onLeave={() => setIsOpen(false)}>
          {steps
            .filter(({ isThere }) => isThere)
            .map(({ id, onChoose }) => (
              <Button
                key={id}
                role="menuitem"
                appearance="subtle"
                shouldFitContainer
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                <Words id={id} />
              </Button>
            ))}
        </Menu>
      ) : null}
    </div>
  );
}

type MenuProps = { onClose: () => void; onLeave: () => void; children: JSX.Element[] };

function Menu({ onClose, onLeave, children }: MenuProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, []);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = entries.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: (at + 1) % entries.length, ArrowUp: (at - 1 + entries.length) % entries.length, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (to === undefined) return;
    else entries.at(to)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      onKeyDown={press}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onLeave();
      }}
    >
      {children}
    </div>
  );
}
