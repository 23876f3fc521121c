/** How emergencies work here: who calls one, how long the Product Owner is waited for, what is kept for interrupts. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { ForumView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { useSay, Words } from '../../words/Words';
import { EditEmergencies } from './EditEmergencies';
import { Editable } from './Editable';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { WhenLine } from './WhenLine';

export function EmergencyCard({ forum, onTake }: SectionProps): JSX.Element {
  const say = useSay();
  const intl = useIntl();
  const { declarers, answerMinutes, unanswered } = forum.settings.emergencies;
  const { mayChangeSettings } = forum.abilities;
  return (
    <Card title={<Words id="settings.emergencies" />}>
      <Facts>
        <Fact name={<Words id="setting.declarers" />}>{intl.formatList(declarers.map((who) => say('setting.declarer', { who })))}</Fact>
        <Fact name={<Words id="setting.answerMinutes" />}>
          <Words id="settings.minutes" values={{ count: answerMinutes }} />
        </Fact>
        <Fact name={<Words id="setting.unanswered" />}>
          <Words id={unanswered === 'management' ? 'setting.unanswered.management' : 'setting.unanswered.staysLocked'} />
        </Fact>
        {forum.products.map((product) => (
          <Fact key={product.id} name={<Words id="setting.buffer" values={{ product: product.name }} />}>
            <BufferWords forum={forum} product={product.id} />
          </Fact>
        ))}
      </Facts>
      <p className={styles.rule}>
        <Words id="settings.emergencies.rule" /> {mayChangeSettings ? null : <WhenLine forum={forum} />}
      </p>
      {mayChangeSettings ? (
        <Editable word="settings.emergencies.change">
          {(close) => <EditEmergencies forum={forum} onTake={onTake} onClose={close} />}
        </Editable>
      ) : null}
    </Card>
  );
}

function BufferWords({ forum, product }: { forum: ForumView; product: ForumView['products'][number]['id'] }): JSX.Element {
  const buffer = forum.settings.emergencies.buffers.find((one) => one.product === product);
  if (buffer === undefined) return <Words id="setting.buffer.none" />;
  const { unit, size } = buffer;
  return <Words id={unit === 'points' ? 'setting.buffer.points' : 'setting.buffer.emergencies'} values={{ size }} />;
}
