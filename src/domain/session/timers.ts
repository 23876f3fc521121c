/** Time that a session and its items take, by the server's clock (rule E6). */
import type { Instant } from '../instant';
import type { Timer } from './session';

export const UNUSED: Timer = { spentMs: 0, runningSince: null };

/** What it has run in all; never less than before, even where two servers' clocks disagree. */
export const spentMs = ({ spentMs: before, runningSince }: Timer, now: Instant): number =>
  before + (runningSince === null ? 0 : Math.max(0, now - runningSince));

export const stopped = (timer: Timer, now: Instant): Timer =>
  timer.runningSince === null ? timer : { spentMs: spentMs(timer, now), runningSince: null };

export const running = (timer: Timer, now: Instant): Timer =>
  timer.runningSince === null ? { spentMs: timer.spentMs, runningSince: now } : timer;
