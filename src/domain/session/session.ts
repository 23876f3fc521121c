/**
 * The live session of an event: a pure state machine (rules E1-E12). Each step names what its person saw, so that double clicks,
 * replays and two facilitators corrupt nothing: one wins, the other is told.
 */
import type { AccountId, ForumId, ProductId } from '../ids';
import type { Instant } from '../instant';

/** `proposal-12`, `agreement-12`, `breaches-PRODUCT`, `impediment-7`, `impediments`, `pathway-3`, `emergency-2`: the same over events. */
export type ItemId = string & { readonly item: true };
export const itemId = (text: string): ItemId => text as ItemId; // the brand exists for the compiler only

/** What an item is about. The order of the kinds is the order of the agenda. */
export type Topic =
  /** To be reviewed: always first. */
  | { readonly kind: 'emergency'; readonly number: number }
  | { readonly kind: 'breaches'; readonly product: ProductId; readonly count: number }
  | { readonly kind: 'agreementEnding'; readonly number: number }
  | { readonly kind: 'pathwayDue'; readonly number: number }
  | { readonly kind: 'impediment'; readonly number: number }
  /** Where a separate team handles them: only how many there are. */
  | { readonly kind: 'impedimentCount'; readonly count: number }
  | { readonly kind: 'proposal'; readonly number: number };

export type AgendaItem = {
  readonly id: ItemId;
  readonly topic: Topic;
  readonly products: readonly ProductId[];
  readonly askedBy: AccountId | null;
  readonly minutes: number;
  /** Events in which it was on the agenda and not reached. */
  readonly waitedEvents: number;
};

/** `notReached` comes first at the next event. `dropped` is off this agenda only. */
export type ItemState = 'toCome' | 'current' | 'done' | 'parked' | 'dropped' | 'notReached';
export type SessionItem = AgendaItem & { readonly state: ItemState; readonly timer: Timer };

/** Time by the server's clock: what ran before, and since when it runs now. */
export type Timer = { readonly spentMs: number; readonly runningSince: Instant | null };

export type Attendance = {
  readonly person: AccountId;
  /** The Product Owner this person stands in for. */
  readonly for: AccountId | null;
  readonly at: Instant;
  readonly isLate: boolean;
};

/** What the minutes tell of the session itself. */
export type SessionMark =
  | { readonly kind: 'takenOver'; readonly from: AccountId }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'undone'; readonly item: ItemId };

export type Session = {
  readonly forumId: ForumId;
  readonly event: number;
  readonly openedAt: Instant;
  readonly isInformationOnly: boolean;
  /** The facilitator who leads now. */
  readonly leader: AccountId;
  readonly items: readonly SessionItem[];
  readonly timer: Timer;
  readonly attendance: readonly Attendance[];
  /** Who moved the session last, and the item that was current then: the same click once more is none. */
  readonly lastStep: { readonly by: AccountId; readonly seen: ItemId | null } | null;
  readonly marks: readonly { readonly mark: SessionMark; readonly by: AccountId; readonly at: Instant }[];
  /** Numbers of the proposals to which somebody said No in this event. */
  readonly refused: readonly number[];
};

/** What a facilitator arranged for the next event before it is opened. */
export type AgendaPlan = {
  /** Items named here come in this order, before all others of their turn. */
  readonly order: readonly ItemId[];
  readonly minutes: Readonly<Record<string, number>>;
  readonly parked: readonly ItemId[];
  readonly dropped: readonly ItemId[];
  /** Not reached last time: they come first. */
  readonly carried: readonly ItemId[];
};
