/** An instant in words, for notices: in the forum's zone, which is named. */
import type { Instant } from '../instant';

/** Making one takes longer than hundreds of uses; a forum has one zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

export const inZone = (at: Instant, zone: string): string => `${formatIn(zone).format(at)} (${zone})`;

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  });
  formats.set(zone, format);
  return format;
}
