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
