/** Items that were parked or dropped, and the way back for who may arrange. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { AgendaItemView } from '../../../../src/contract/calls/sessionCalls';
import { useAnnounce } from '../../components/Announcer';
import { Card } from '../../components/Card';
import { useSay, Words } from '../../words/Words';
import styles from './AgendaPage.module.css';
import { sayItem, type ItemNames } from './itemWords';
import type { Arrange } from './useAgenda';

type LaidAsideProps = { items: readonly AgendaItemView[]; names: ItemNames; arrange: Arrange | null };

export function LaidAside({ items, names, arrange }: LaidAsideProps): JSX.Element | null {
  const say = useSay();
  const announce = useAnnounce();
  if (items.length === 0) return null;
  const bringBack = async (item: AgendaItemView, name: string) => {
    if (arrange === null) return;
    const isBack = item.isParked
      ? await arrange({ name: 'parkAgendaItem', input: { item: item.id, isParked: false } })
      : await arrange({ name: 'dropAgendaItem', input: { item: item.id, isDropped: false } });
    if (isBack) announce(say('agenda.saidBack', { item: name }));
  };
  return (
    <Card title={<Words id="agenda.aside" />}>
      <ul className={styles.list}>
        {items.map((item) => {
          const name = sayItem(item.topic, names, say);
          return (
            <li key={item.id} className={styles.aside}>
              <span>
                <bdi>{name}</bdi>
                <span className={styles.quiet}>
                  <Words id={item.isParked ? 'agenda.parked' : 'agenda.dropped'} />
                </span>
              </span>
              {arrange === null ? null : (
                <Button
                  spacing="compact"
                  aria-label={say('agenda.bringBackItem', { item: name })}
                  onClick={() => void bringBack(item, name)}
                >
                  <Words id="agenda.bringBack" />
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
