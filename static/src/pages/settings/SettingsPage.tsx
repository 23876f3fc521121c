/** Settings: how does this forum work? Sections in plain words; each says the rule and who may change it when. */
import type { JSX } from 'react';
import { PageTitle } from '../../components/PageTitle';
import { Words } from '../../words/Words';
import { AuditCard } from './AuditCard';
import { CalendarCard } from './CalendarCard';
import { EmergencyCard } from './EmergencyCard';
import { LockCard } from './LockCard';
import { MeetingCard } from './MeetingCard';
import { MyRightsCard } from './MyRightsCard';
import { PeopleCard } from './PeopleCard';
import { ProductsCard } from './ProductsCard';
import { ProxiesCard } from './ProxiesCard';
import { RightsCard } from './RightsCard';
import type { SectionProps } from './sectionProps';
import { ChangesCard } from './strength/ChangesCard';
import styles from './SettingsPage.module.css';
import settingsWords from '../../words/en/settings.json';
import setupWords from '../../words/en/setup.json';

/** What this page alone says. */
export const words = { ...settingsWords, ...setupWords };

export function SettingsPage({ forum, onTake }: SectionProps): JSX.Element {
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.settings" />
      </PageTitle>
      <MyRightsCard forum={forum} />
      <PeopleCard forum={forum} onTake={onTake} />
      <ProxiesCard forum={forum} onTake={onTake} />
      <ProductsCard forum={forum} onTake={onTake} />
      <RightsCard forum={forum} onTake={onTake} />
      <CalendarCard forum={forum} />
      <LockCard forum={forum} />
      <AuditCard forum={forum} />
      <EmergencyCard forum={forum} onTake={onTake} />
      {forum.me.isFacilitator ? <ChangesCard forum={forum} onTake={onTake} /> : null}
      <MeetingCard forum={forum} onTake={onTake} />
    </div>
  );
}
