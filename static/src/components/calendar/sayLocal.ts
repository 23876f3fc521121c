/** A local time written `YYYY-MM-DDTHH:MM`, as the reader writes it: "Mon 15 Mar, 14:00". */
import { instant } from '../../../../src/domain/instant';
import { formatDay, formatTime } from '../../words/when';
import type { Say } from '../../words/Words';

export function sayLocal(local: string, { locale, say }: { locale: string; say: Say }): string {
  const at = instant(Date.parse(`${local}Z`));
  const reader = { locale, zone: 'UTC' };
  return say('time.dayAndTime', { day: formatDay(at, reader), time: formatTime(at, reader) });
}
