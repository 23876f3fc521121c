/** A planned event as the server tells it to a reader in Warsaw of a forum in New York. */
import type { PlannedEventView } from '../../src/contract/calls/calendarCalls';
import { type Instant, parseInstant } from '../../src/domain/instant';
import { formatTime, dayKey } from '../../static/src/words/when';

export function planned(iso: string, change: Partial<PlannedEventView> = {}): PlannedEventView {
  const at = parseInstant(iso);
  const local = { forum: localIn('America/New_York', at), reader: localIn('Europe/Warsaw', at), utc: localIn('UTC', at) };
  return { at, change: null, isUnusualForReader: false, local, ...change };
}

const localIn = (zone: string, at: Instant): string => `${dayKey(at, zone)}T${formatTime(at, { locale: 'en-GB', zone })}`;
