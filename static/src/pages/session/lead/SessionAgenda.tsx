/** The items of the session: the next two at once, all on demand; anybody may look at one, who leads may go to it. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { ItemId, ItemState, SessionItem } from '../../../../../src/domain/session/session';
import { Card } from '../../../components/Card';
import type { WordId } from '../../../words/catalogue';
import { useSay, Words } from '../../../words/Words';
import { sayItem } from '../../agenda/itemWords';
import { seenIn, toCome, type Live } from '../live';
import styles from './SessionAgenda.module.css';

const STATE_WORDS: Readonly<Record<ItemState, WordId>> = {
  toCome: 'itemState.toCome',
  current: 'itemState.current',
  done: 'itemState.done',
  parked: 'itemState.parked',
  dropped: 'itemState.dropped',
  notReached: 'itemState.notReached',
};

type SessionAgendaProps = { live: Live; onLook: (item: ItemId) => void };

export function SessionAgenda({ live, onLook }: SessionAgendaProps): JSX.Element {
  const { items } = live.view.session;
  // All are drawn only for who looks at them: the session comes anew with each answer.
  const [isOpen, setIsOpen] = useState(false);
  const coming = toCome(live.view).slice(0, 2);
  return (
    <Card title={<Words id="session.next" />}>
      {coming.length === 0 ? (
        <p>
          <Words id="session.nothingNext" />
        </p>
      ) : (
        <ol className={styles.items}>
          {coming.map((item) => (
            <ItemLine key={item.id} live={live} item={item} onLook={onLook} />
          ))}
        </ol>
      )}
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <Words id="session.allItems" values={{ count: items.length }} />
        </summary>
        {isOpen ? (
          <ol className={styles.items}>
            {items.map((item) => (
              <ItemLine key={item.id} live={live} item={item} onLook={onLook} />
            ))}
          </ol>
        ) : null}
      </details>
    </Card>
  );
}

function ItemLine({ live, item, onLook }: { live: Live; item: SessionItem; onLook: (item: ItemId) => void }): JSX.Element {
  const say = useSay();
  const { view, act, names, running } = live;
  const name = sayItem(item.topic, names, say);
  return (
    <li className={styles.item}>
      <span>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a name of any length wraps; theirs cuts it off */}
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            onLook(item.id);
          }}
        >
          <bdi>{name}</bdi>
        </button>
        <span className={styles.state}>
          <Words id={STATE_WORDS[item.state]} /> · <Words id="agenda.minutesPlanned" values={{ count: item.minutes }} />
        </span>
      </span>
      {view.mayLead && item.state !== 'current' ? (
        <Button
          spacing="compact"
          isDisabled={running === 'goToItem'}
          aria-label={say('lead.goToItem', { item: name })}
          onClick={() => void act('goToItem', { item: item.id, seen: seenIn(view) })}
        >
          <Words id="lead.goTo" />
        </Button>
      ) : null}
    </li>
  );
}
