/** The only place that asks what time it is. */
import type { Clock } from '../app/ports';
import { instant } from '../domain/instant';

export const systemClock: Clock = { now: () => instant(Date.now()) };
