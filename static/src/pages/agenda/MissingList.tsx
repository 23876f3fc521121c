/** What is missing for this agenda, before anybody sits down to it. */
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { AgendaItemView } from '../../../../src/contract/calls/sessionCalls';
import { Card } from '../../components/Card';
import { Tone } from '../../components/Tone';
import type { WordId } from '../../words/catalogue';
import { useSay, Words } from '../../words/Words';
import { sayItem, type ItemNames } from './itemWords';
import styles from './AgendaPage.module.css';

const MISSING_WORDS: Readonly<Record<AgendaItemView['missing'][number], WordId>> = {
  authority: 'agenda.missing.authority',
  productOwner: 'agenda.missing.productOwner',
  effectUnknown: 'agenda.missing.effectUnknown',
};

export function MissingList({ items, names }: { items: readonly AgendaItemView[]; names: ItemNames }): JSX.Element | null {
  const say = useSay();
  const missing = items.flatMap((item) => item.missing.map((what) => ({ item, what })));
  if (missing.length === 0) return null;
  return (
    <Card title={<Words id="agenda.missing" />}>
      <ul className={styles.list}>
        {missing.map(({ item, what }) => (
          <li key={`${item.id} ${what}`}>
            <Tone tone="caution" icon={WarningIcon}>
              <Words id={MISSING_WORDS[what]} values={{ item: sayItem(item.topic, names, say) }} />
            </Tone>
          </li>
        ))}
      </ul>
    </Card>
  );
}
