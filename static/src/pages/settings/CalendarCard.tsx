/** When the forum meets: its cadence, its next ten dates, and what may be done to them. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { CadenceWords } from '../../components/calendar/CadenceWords';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { PeopleNames } from '../../components/People';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { Words } from '../../words/Words';
import { CalendarDates } from './CalendarDates';
import { Editable } from './Editable';
import styles from './SettingsPage.module.css';
import { EditCadence } from './EditCadence';
import { DateForm } from './DateForm';
import { useCalendar } from './useCalendar';

export function CalendarCard({ forum }: { forum: ForumView }): JSX.Element {
  const { view, isUnreachable, take, askAgain } = useCalendar(forum);
  const { zone, facilitators } = forum;
  return (
    <Card title={<Words id="settings.cadence" />}>
      <Facts>
        <Fact name={<Words id="settings.meets" />}>
          <CadenceWords cadence={view === null ? forum.cadence : view.calendar.cadence} zone={zone} />
        </Fact>
      </Facts>
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id="calendar.unreachable" />
        </Trouble>
      ) : null}
      {view === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : <CalendarDates view={view} zone={zone} onTake={take} />}
      <p className={styles.rule}>
        <Words id="settings.cadence.rule" /> <Words id="calendar.stillLocked" />{' '}
        {view?.mayChange === false ? (
          <Words id="calendar.whoMay" values={{ count: facilitators.length, facilitators: <PeopleNames ids={facilitators} /> }} />
        ) : null}
      </p>
      {view?.mayChange === true ? (
        <>
          <Editable word="calendar.addDate">
            {(close) => <DateForm doing={{ kind: 'add' }} zone={zone} onTake={take} onClose={close} />}
          </Editable>
          <Editable word="calendar.change">
            {(close) => <EditCadence cadence={view.calendar.cadence} zone={zone} onTake={take} onClose={close} />}
          </Editable>
        </>
      ) : null}
    </Card>
  );
}
