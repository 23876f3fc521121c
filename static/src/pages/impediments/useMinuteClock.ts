/** The server's time, some times a minute: enough for "late by 2 hours", and cheap for a board of many cards. */
import { useEffect, useState } from 'react';
import { type Instant, plusMs } from '../../../../src/domain/instant';

const EVERY_MS = 20_000;

/** `asOf`: when the newest answer was made, by the server's clock. Answers in quick succession leave it as it is, so that no card is drawn again. */
export function useMinuteClock(asOf: Instant): Instant {
  const [read, setRead] = useState({ asOf, now: asOf });
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(() => setRead({ asOf, now: plusMs(asOf, Math.round(performance.now() - began)) }), EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [asOf]);
  const now = read.asOf === asOf ? read.now : asOf;
  const [shown, setShown] = useState(now);
  const isOld = now < shown || now - shown >= EVERY_MS;
  if (isOld) setShown(now);
  return isOld ? now : shown;
}
