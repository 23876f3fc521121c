/** The next events by the forum's clock, the reader's and UTC; what differs from the plan, or from last week for the reader, is said in words. */
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX, ReactNode } from 'react';
import type { PlannedEventView } from '../../../../src/contract/calls/calendarCalls';
import { formatInstant } from '../../../../src/domain/instant';
import { useReader } from '../../hooks/useReader';
import { useSay, Words } from '../../words/Words';
import { Tone } from '../Tone';
import { DateChangeWords } from './DateChangeWords';
import styles from './DateList.module.css';
import { sayLocal } from './sayLocal';

type DateListProps = {
  dates: readonly PlannedEventView[];
  zone: string;
  /** What may be done to a date. */
  actions?: (planned: PlannedEventView, when: string) => ReactNode;
};

export function DateList({ dates, zone, actions }: DateListProps): JSX.Element {
  const say = useSay();
  const { locale } = useReader();
  return (
    <ol className={styles.dates} aria-label={say('calendar.next')}>
      {dates.map((planned) => {
        const { at, change, isUnusualForReader, local } = planned;
        const when = sayLocal(local.forum, { locale, say });
        return (
          <li key={at} className={styles.date}>
            <div className={styles.words}>
              <time dateTime={formatInstant(at)} className={styles.when}>
                {when}
              </time>
              <Clocks local={local} />
              {isUnusualForReader ? (
                <Tone tone="caution" icon={WarningIcon}>
                  <Words id="calendar.unusual" />
                </Tone>
              ) : null}
              {change === null ? null : <DateChangeWords change={change} zone={zone} />}
            </div>
            {actions === undefined ? null : <div className={styles.actions}>{actions(planned, when)}</div>}
          </li>
        );
      })}
    </ol>
  );
}

/** The other two clocks; one that shows the same as another is left out. */
function Clocks({ local: { forum, reader, utc } }: Pick<PlannedEventView, 'local'>): JSX.Element {
  const say = useSay();
  const { locale } = useReader();
  const values = { reader: sayLocal(reader, { locale, say }), utc: sayLocal(utc, { locale, say }) };
  const isSame = reader === forum;
  return (
    <span className={styles.clocks}>
      <Words id={isSame ? 'calendar.clocksSame' : 'calendar.clocks'} values={values} />
    </span>
  );
}
