/** The site's virtual clock: it goes on at the pace of the real one from whatever instant the site last named. */
import { useEffect, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { useSite } from './site';

const TICK_MS = 1_000;
type Reading = { siteMs: number; readAtMs: number };

/** The site's time now, whole ms since the epoch, renewed every second. */
export function useSiteNow(): number {
  const { session, events } = useSite();
  const [reading, setReading] = useState<Reading>(() => readingOf(session.now));
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    setReading(readingOf(session.now));
  }, [session.now]);
  useEffect(
    () =>
      events.on('clock', ({ now }) => {
        setReading(readingOf(now));
      }),
    [events],
  );
  useEffect(() => {
    if (!session.clockRunsAtRealTime) return undefined;
    const tick = () => {
      setElapsedMs(performance.now() - reading.readAtMs);
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [reading, session.clockRunsAtRealTime]);
  return reading.siteMs + Math.max(0, Math.round(elapsedMs));
}

const readingOf = (now: string): Reading => ({ siteMs: Date.parse(now), readAtMs: performance.now() });

export function inZone(epochMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
  });
  return format.format(epochMs);
}

/** A day, `2027-04-01`, which is the same in every zone. */
export function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.format(Date.parse(day));
}

/** What a `datetime-local` field holds: wall-clock time in that zone, to the minute. */
export const toWallClock = (epochMs: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });

/** @throws RangeError when the text is no date and time. A time skipped by a change of clocks means the one after it. */
export const fromWallClock = (wallClock: string, zone: string): number =>
  Temporal.PlainDateTime.from(wallClock).toZonedDateTime(zone).epochMilliseconds;
