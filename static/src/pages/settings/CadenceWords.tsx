/** When the forum meets, in words. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { WeeklyCadence } from '../../../../src/domain/calendar/cadence';
import type { ForumView } from '../../../../src/contract/api';
import { Fact, Facts } from '../../components/Facts';
import { FullWhen } from '../../components/When';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayWeekday } from '../../words/when';

export function CadenceWords({ forum: { cadence, zone, event } }: { forum: ForumView }): JSX.Element {
  const next = event.state === 'notHeldYet' || event.state === 'closed' ? event.next : null;
  return (
    <Facts>
      <Fact name={<Words id="settings.meets" />}>
        {cadence === null || !('everyWeeks' in cadence) ? <Words id="event.noCadence" /> : <WeeklyWords cadence={cadence} zone={zone} />}
      </Fact>
      {next === null ? null : (
        <Fact name={<Words id="event.next" />}>
          <FullWhen at={next} forumZone={zone} />
        </Fact>
      )}
    </Facts>
  );
}

/** "Every 2 weeks on Tuesday and Thursday at 14:00, America/New York". */
export function WeeklyWords({ cadence, zone }: { cadence: WeeklyCadence; zone: string }): JSX.Element {
  const intl = useIntl();
  const { locale } = useReader();
  const days = intl.formatList(cadence.weekdays.map((weekday) => sayWeekday(weekday, locale)));
  return <Words id="cadence.weekly" values={{ weeks: cadence.everyWeeks, days, time: cadence.time, zone: zone.replaceAll('_', ' ') }} />;
}
