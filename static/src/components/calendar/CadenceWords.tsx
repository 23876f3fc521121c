/** When a forum meets, in words: "Every other week on Tuesday and Thursday, 14:00 (America/New York)". */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { Cadence } from '../../../../src/domain/calendar/cadence';
import { useReader } from '../../hooks/useReader';
import { Words } from '../../words/Words';
import { sayWeekday } from '../../words/when';

export function CadenceWords({ cadence, zone }: { cadence: Cadence | null; zone: string }): JSX.Element {
  const intl = useIntl();
  const { locale } = useReader();
  if (cadence === null) return <Words id="event.noCadence" />;
  const place = { time: cadence.time, zone: sayZone(zone) };
  if ('everyWeeks' in cadence) {
    const days = intl.formatList(cadence.weekdays.map((weekday) => sayWeekday(weekday, locale)));
    return <Words id="cadence.weekly" values={{ weeks: cadence.everyWeeks, days, ...place }} />;
  }
  const { everyMonths: months, on } = cadence;
  return 'day' in on ? (
    <Words id="cadence.day" values={{ months, day: on.day, ...place }} />
  ) : (
    <Words id="cadence.nth" values={{ months, nth: on.nth, day: sayWeekday(on.weekday, locale), ...place }} />
  );
}

export const sayZone = (zone: string): string => zone.replaceAll('_', ' ');
