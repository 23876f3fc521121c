/** The server's time on this machine: whatever the laptop's clock shows, only the time that passed is taken from it. */
import { useEffect, useRef, useState } from 'react';
import { instant, type Instant } from '../../../src/domain/instant';
import type { Timer } from '../../../src/domain/session/session';

/** Answers travel for different lengths of time; a clock set back by more than that was set back on the server. */
const JITTER_MS = 2_000;
const TICK_MS = 1_000;

/** Server's time minus the monotonic clock here. An answer is always older than it says, so the largest is nearest. */
export function correctedOffset(held: number | null, { asOf, monotonicMs }: { asOf: Instant; monotonicMs: number }): number {
  const seen = asOf - monotonicMs;
  return held === null || seen > held || seen < held - JITTER_MS ? seen : held;
}

/** Milliseconds spent by now; a timer that is paused stands. */
export const spentOf = ({ spentMs, runningSince }: Timer, now: Instant): number =>
  spentMs + (runningSince === null ? 0 : Math.max(0, now - runningSince));

/** The server's time now, once a second where something runs. `asOf`: when the newest answer was made. */
export function useServerNow(asOf: Instant, isTicking: boolean): Instant {
  const offset = useRef<number | null>(null);
  const [now, setNow] = useState(asOf);
  useEffect(() => {
    offset.current = correctedOffset(offset.current, { asOf, monotonicMs: performance.now() });
    setNow(readClock(offset.current));
  }, [asOf]);
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => {
      setNow(readClock(offset.current ?? 0));
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isTicking]);
  return now;
}

const readClock = (offset: number): Instant => instant(Math.round(performance.now() + offset));
