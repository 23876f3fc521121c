/** How a weightier decision will be reached: steps, people, dates, and a first slot the same day (rules E10, E11). */
import type { AccountId, ForumId } from '../ids';
import type { Instant } from '../instant';
import { dayIn } from './dayIn';

export type PathwayStep = {
  readonly text: string;
  readonly person: AccountId;
  /** `YYYY-MM-DD` */ readonly by: string;
  readonly isDone: boolean;
};

export type Pathway = {
  /** Written `PW-3`. */
  readonly number: number;
  readonly forumId: ForumId;
  readonly proposal: number;
  readonly event: number;
  readonly steps: readonly PathwayStep[];
  /** When it is looked at again, `YYYY-MM-DD`. */
  readonly nextCheck: string;
  /** The first slot, on the day of the event; or the reason why there is none. Null while neither is given: the event cannot close. */
  readonly slot:
    { readonly kind: 'slot'; readonly at: Instant; readonly person: AccountId } | { readonly kind: 'none'; readonly reason: string } | null;
  readonly state: 'open' | 'ended';
};

/** As an answer asks for it: nothing is written yet, and it comes up again at the next event. */
export const startedPathway = (
  of: Pick<Pathway, 'number' | 'forumId' | 'proposal' | 'event'>,
  { zone, now }: { zone: string; now: Instant },
): Pathway => ({ ...of, steps: [], nextCheck: dayIn(zone, now), slot: null, state: 'open' });

/** E10: pathways that an event asked for and that have neither a slot nor a reason: it cannot be closed by a person. */
export const withoutSlot = (pathways: readonly Pathway[], event: number): readonly Pathway[] =>
  pathways.filter((pathway) => pathway.event === event && pathway.state === 'open' && pathway.slot === null);
