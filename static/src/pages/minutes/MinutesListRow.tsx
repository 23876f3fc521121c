/** One event in the list of minutes. */
import type { JSX } from 'react';
import type { MinutesRow } from '../../../../src/contract/calls/agreementCalls';
import { RouteLink } from '../../components/RouteLink';
import { When } from '../../components/When';
import styles from '../../components/records/Beside.module.css';
import { Words } from '../../words/Words';

export const minutesRowId = (event: number): string => `minutes-${String(event)}`;

export function MinutesListRow({ row, isOpen }: { row: MinutesRow; isOpen: boolean }): JSX.Element {
  return (
    <li id={minutesRowId(row.event)} className={`${styles.row ?? ''} ${isOpen ? (styles.open ?? '') : ''}`}>
      <RouteLink to={{ page: 'minutes', event: row.event }} isCurrent={isOpen}>
        <Words id="minutes.event" values={{ event: row.event, when: <When at={row.openedAt} /> }} />
      </RouteLink>
      <p className={styles.quiet}>
        {row.isInformationOnly ? <Words id="minutes.informationOnly" /> : <Words id="minutes.decided" values={{ count: row.decided }} />}
      </p>
    </li>
  );
}
