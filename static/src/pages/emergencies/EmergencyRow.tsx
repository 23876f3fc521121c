/** One emergency of the list; its wanted change opens the detail. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import { PersonName } from '../../components/People';
import { RouteLink } from '../../components/RouteLink';
import { When } from '../../components/When';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import styles from '../../components/records/Beside.module.css';
import { Words } from '../../words/Words';
import { PhaseWords } from './PhaseWords';

export const emergencyRowId = (number: number): string => `emergency-${String(number)}`;

type EmergencyRowProps = { view: EmergencyView; forum: ForumView; isOpen: boolean };

export function EmergencyRow({ view, forum, isOpen }: EmergencyRowProps): JSX.Element {
  const { number, wanted, parts, declaredBy, declaredAt } = view.emergency;
  return (
    <li id={emergencyRowId(number)} className={`${styles.row ?? ''} ${isOpen ? (styles.open ?? '') : ''}`}>
      <RouteLink to={{ page: 'emergencies', number, isNew: false }} isCurrent={isOpen}>
        <EmergencyTitle number={number} wanted={wanted} />
      </RouteLink>
      <div className={styles.line}>
        <PhaseWords view={view} />
        <ProductLozenges ids={parts.map(({ product }) => product)} products={forum.products} />
      </div>
      <p className={styles.quiet}>
        <Words id="emergencies.declared" values={{ person: <PersonName id={declaredBy} />, when: <When at={declaredAt} /> }} />
      </p>
    </li>
  );
}

export function EmergencyTitle({ number, wanted }: { number: number; wanted: string }): JSX.Element {
  return (
    <Words id="emergencies.title" values={{ number: <Words id="record.emergency" values={{ number }} />, wanted: <bdi>{wanted}</bdi> }} />
  );
}
