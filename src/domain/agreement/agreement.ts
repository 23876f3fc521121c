/** A proposal agreed by all its deciders: stands until the next held event is opened (rules T1-T8). */
import type { Voice } from '../authority';
import type { AccountId, ForumId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { Change } from '../proposal/change';

/** What became of one change in Jira. */
export type Applied = {
  /** Which of the agreement's changes, counted from 0. */
  readonly change: number;
  readonly outcome:
    | { readonly kind: 'done' }
    /** An issue added: the issue that was made. */
    | { readonly kind: 'made'; readonly issue: IssueId }
    /** Jira refused, in its words; it can be tried again or done by hand. */
    | { readonly kind: 'failed'; readonly issue: IssueId | null; readonly reason: string }
    /** Nothing in Jira holds it. */
    | { readonly kind: 'nothingToDo' };
};

export type Application =
  /** To be applied when the event closes, or when somebody asks for it while the event is on. */
  { readonly kind: 'owed' } | { readonly kind: 'tried'; readonly at: Instant; readonly results: readonly Applied[] };

export type AgreementState =
  | { readonly kind: 'standing' }
  /** The event that renewed nothing, and what the words say of it. */
  | { readonly kind: 'ended'; readonly how: 'lapsed' | 'fulfilled' | 'replaced'; readonly event: number; readonly at: Instant }
  /** Taken back inside the event that made it. */
  | { readonly kind: 'undone'; readonly by: AccountId; readonly at: Instant };

export type Agreement = {
  /** Written `AG-12`. */
  readonly number: number;
  readonly forumId: ForumId;
  readonly text: string;
  readonly products: readonly ProductId[];
  readonly changes: readonly Change[];
  /** Number of the proposal it came from; null where it was recorded when the forum was made. */
  readonly proposal: number | null;
  readonly agreedBy: readonly Voice[];
  readonly agreedAt: Instant;
  /** Number of the event that agreed it. */
  readonly event: number;
  /** It stands until the event of this number is opened: the next held one, moved on by each renewal. */
  readonly until: number;
  readonly renewals: readonly { readonly event: number; readonly voice: Voice | null; readonly at: Instant }[];
  readonly state: AgreementState;
  readonly application: Application;
};

/** T1: half-open like the lock: up to the opening of the event it stands until. */
export const isStanding = (agreement: Agreement, lastOpenedEvent: number): boolean =>
  agreement.state.kind === 'standing' && agreement.until > lastOpenedEvent;

/** T2: on the agenda of the event that it stood until. */
export const isEnding = (agreement: Agreement, event: number): boolean => agreement.state.kind === 'standing' && agreement.until <= event;

/** Whether it goes on when that event is closed: made or renewed in it, or kept by silence where the forum's setting says so (T2). */
export const standsAfter = (agreement: Agreement, closing: { event: number; silence: 'renews' | 'ends' }): boolean =>
  agreement.state.kind === 'standing' && (agreement.until > closing.event || closing.silence === 'renews');

/** An order that an agreement promises; the lock guards it even against the Product Owner. */
export type AgreedPosition = { readonly agreement: number; readonly issue: IssueId } & (
  | { readonly kind: 'position'; /** At most this far from the top, counted from 1. */ readonly position: number }
  | { readonly kind: 'above'; readonly other: IssueId }
  | { readonly kind: 'below'; readonly other: IssueId }
);
