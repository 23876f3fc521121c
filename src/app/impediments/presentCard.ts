/** An impediment as one person sees it, with the steps this person may make (rule P1). */
import type { ImpedimentCard } from '../../contract/calls/impedimentCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { type Impediment, isLate, wasSameDay } from '../../domain/impediment/impediment';
import { stepsOf } from '../../domain/impediment/steps';
import type { Instant } from '../../domain/instant';

export const presentCard = (forum: Forum, impediment: Impediment, reader: { person: AccountId; now: Instant }): ImpedimentCard => ({
  ...impediment,
  isLate: isLate(impediment, reader.now),
  wasSameDay: wasSameDay(impediment),
  maySteps: stepsOf(forum, impediment, reader),
});

/** Thousands of cards fit one answer as long as none tells its whole story. */
const SHOWN_STEPS = 2;
const SHOWN_REASON = 120;

/** With its last steps only: for lists. */
export function presentInShort(...asked: Parameters<typeof presentCard>): ImpedimentCard {
  const card = presentCard(...asked);
  return { ...card, steps: card.steps.slice(-SHOWN_STEPS).map((step) => ({ ...step, reason: inShort(step.reason) })) };
}

const inShort = (reason: string): string => (reason.length > SHOWN_REASON ? `${reason.slice(0, SHOWN_REASON)}…` : reason);
