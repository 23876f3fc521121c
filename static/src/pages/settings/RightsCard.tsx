/** Who decides what, shown to everybody; a facilitator changes it line by line while an event is on. */
import type { JSX } from 'react';
import { Card } from '../../components/Card';
import { RightsTable } from '../../components/settings/RightsTable';
import { Words } from '../../words/Words';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { EditRights } from './EditRights';
import { WhenLine } from './WhenLine';

export function RightsCard({ forum, onTake }: SectionProps): JSX.Element {
  return (
    <Card title={<Words id="settings.rights" />}>
      {forum.abilities.mayChangeRights ? <EditRights forum={forum} onTake={onTake} /> : <RightsTable table={forum.rights.table} />}
      <p className={styles.rule}>
        <Words id="settings.rights.rule" /> {forum.abilities.mayChangeRights ? null : <WhenLine forum={forum} />}
      </p>
    </Card>
  );
}
