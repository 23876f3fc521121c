/** An instant in words, for notices: in the forum's zone, which is named. */
import type { Instant } from '../instant';

export function inZone(at: Instant, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  return `${format.format(at)} (${zone})`;
}
