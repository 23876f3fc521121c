/** Observations to try the model with: who ranked what, and the order after it. */
import type { Observation } from './observation';

export const OWNER = 'owner';

export const ranked = (issue: string, order: readonly string[], said: Partial<Observation> = {}): Observation => ({
  at: 1,
  issue,
  actor: OWNER,
  byApp: false,
  what: 'ranked',
  isSprintReturn: false,
  order,
  isOut: false,
  unsettled: new Set(),
  ...said,
});
