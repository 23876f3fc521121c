/** Whether somebody, a script mostly, is still moving many issues (rule R5): one repair afterwards takes fewer calls than many in between. */
import { type Instant, SECOND_MS } from '../instant';
import { MASS_ABOVE_CALLS } from '../ranking/restorePlan';
import type { NotedMove } from './move';

const CALM_AFTER_MS = 5 * SECOND_MS;
/** Longer nobody waits for a put-back. */
const PATIENCE_MS = 20 * SECOND_MS;

export const isCalm = (moves: readonly NotedMove[], now: Instant): boolean => moves.every(({ at }) => now - at >= CALM_AFTER_MS);

export const isBurst = (noted: readonly NotedMove[], now: Instant): boolean =>
  noted.length > MASS_ABOVE_CALLS && !isCalm(noted, now) && noted.every(({ at }) => now - at < PATIENCE_MS);
