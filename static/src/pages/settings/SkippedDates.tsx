/** Dates to come that will not be held. */
import type { JSX, ReactNode } from 'react';
import type { CalendarView } from '../../../../src/contract/calls/calendarCalls';
import type { Instant } from '../../../../src/domain/instant';
import { DateChangeWords } from '../../components/calendar/DateChangeWords';
import { useReader } from '../../hooks/useReader';
import { useSay, Words } from '../../words/Words';
import { formatDay } from '../../words/when';
import styles from './SettingsPage.module.css';

type SkippedDatesProps = { view: CalendarView; zone: string; renderUndo: (planned: Instant, label: string) => ReactNode };

export function SkippedDates({ view, zone, renderUndo }: SkippedDatesProps): JSX.Element | null {
  const say = useSay();
  const { locale } = useReader();
  const skipped = view.calendar.changes.flatMap((change) => (change.kind === 'skipped' && change.planned > view.asOf ? [change] : []));
  if (skipped.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3>
        <Words id="calendar.skippedDates" />
      </h3>
      <ul className={styles.lines}>
        {skipped.map((change) => (
          <li key={change.planned} className={styles.line}>
            <span>
              <DateChangeWords change={change} zone={zone} />
            </span>
            {view.mayChange
              ? renderUndo(change.planned, say('calendar.undoOf', { when: formatDay(change.planned, { locale, zone }) }))
              : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
