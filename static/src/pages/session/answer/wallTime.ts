/** The instant at which a clock of a zone shows a day and a time, without a calendar library in the page. */
import { instant, type Instant } from '../../../../../src/domain/instant';

/** `day` as `YYYY-MM-DD`, `time` as `HH:MM`. Where clocks skip it, the instant an hour later; null where either is unreadable. */
export function instantAt(day: string, time: string, zone: string): Instant | null {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted)) return null;
  const first = wanted - offsetAt(wanted, zone);
  return instant(wanted - offsetAt(first, zone));
}

/** `YYYY-MM-DD` in the zone. */
export const dayIn = (at: Instant, zone: string): string => new Date(at + offsetAt(at, zone)).toISOString().slice(0, 10);
/** `HH:MM` in the zone. */
export const timeIn = (at: Instant, zone: string): string => new Date(at + offsetAt(at, zone)).toISOString().slice(11, 16);

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1_000) * 1_000;
}
