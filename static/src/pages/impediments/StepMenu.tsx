/** The columns an impediment may go to, as a menu: the twin of dragging. */
import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState, type JSX, type KeyboardEvent, type RefObject } from 'react';
import type { ImpedimentCard } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import { useSay, Words } from '../../words/Words';
import { stepWord } from './columnWords';
import styles from './StepMenu.module.css';

type StepMenuProps = {
  card: ImpedimentCard;
  name: string;
  opener: RefObject<HTMLButtonElement>;
  onStep: (to: ImpedimentColumn) => void;
};

export function StepMenu({ card, name, opener, onStep }: StepMenuProps): JSX.Element {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={styles.holder}>
      <Button
        ref={opener}
        spacing="compact"
        appearance="subtle"
        aria-label={say('impediments.moveOf', { name })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Words id="impediments.move" />
      </Button>
      {isOpen ? (
        <Menu
          onClose={close}
          onLeave={() => setIsOpen(false)}
          entries={card.maySteps.map((to) => (
            <Button
              key={to}
              role="menuitem"
              appearance="subtle"
              shouldFitContainer
              onClick={() => {
                close();
                onStep(to);
              }}
            >
              <Words id={stepWord(card, to)} />
            </Button>
          ))}
        />
      ) : null}
    </div>
  );
}

function Menu({ entries, onClose, onLeave }: { entries: JSX.Element[]; onClose: () => void; onLeave: () => void }): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, []);
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') onClose();
    else if (to === undefined) return;
    else items.at(to)?.focus();
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
      {entries}
    </div>
  );
}
