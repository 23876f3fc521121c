/** A cadence in few words, as the log compares two of them. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { Cadence } from '../../../../../src/domain/calendar/cadence';
import { useReader } from '../../../hooks/useReader';
import { Words } from '../../../words/Words';
import { sayWeekday } from '../../../words/when';

export function CadenceFactWords({ cadence }: { cadence: Cadence | null }): JSX.Element {
  const intl = useIntl();
  const { locale } = useReader();
  if (cadence === null) return <Words id="log.cadence.none" />;
  const { time } = cadence;
  if ('everyWeeks' in cadence) {
    const days = intl.formatList(cadence.weekdays.map((weekday) => sayWeekday(weekday, locale)));
    return <Words id="log.cadence.weekly" values={{ weeks: cadence.everyWeeks, days, time }} />;
  }
  const { everyMonths: months, on } = cadence;
  if ('day' in on) return <Words id="log.cadence.day" values={{ months, day: on.day, time }} />;
  return <Words id="log.cadence.nth" values={{ months, nth: on.nth, day: sayWeekday(on.weekday, locale), time }} />;
}
