/** The only place that asks what time it is, or waits. */
import type { Clock } from '../app/ports';
import { instant } from '../domain/instant';

export const systemClock: Clock = { now: () => instant(Date.now()) };

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
