/** What an event came to; writes itself while the event is on, and closes with it (rules M1-M4). Later corrections are added and dated. */
import type { AccountId, ForumId } from '../ids';
import type { Instant } from '../instant';
import type { GivenAnswer, Outcome } from '../proposal/proposal';
import type { Attendance, ItemState, SessionMark, Topic } from '../session/session';

export type MinutesItem = {
  readonly topic: Topic;
  /** As it was called then: the proposal's title, the agreement's text, the impediment's title, what an emergency wanted; empty for the others. */
  readonly title: string;
  readonly state: ItemState;
  readonly spentMs: number;
  /** Of proposals: the answers that stood when the event closed. */
  readonly answers: readonly GivenAnswer[];
  /** Of an emergency that was reviewed in this event. */
  readonly verdict: { readonly isReal: boolean; readonly note: string } | null;
  readonly outcomes: readonly { readonly product: string | null; readonly outcome: Outcome; readonly agreement: number | null }[];
};

export type Minutes = {
  readonly forumId: ForumId;
  readonly event: number;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  readonly closedBy: AccountId | null;
  readonly isInformationOnly: boolean;
  readonly attendance: readonly Attendance[];
  readonly items: readonly MinutesItem[];
  readonly marks: readonly { readonly mark: SessionMark; readonly by: AccountId; readonly at: Instant }[];
  /** Numbers of the agreements made, renewed by somebody, renewed by silence, and ended. */
  readonly agreements: {
    readonly made: readonly number[];
    readonly renewed: readonly number[];
    readonly keptBySilence: readonly number[];
    readonly ended: readonly number[];
  };
  readonly impediments: { readonly raised: readonly number[]; readonly removed: readonly number[]; readonly open: readonly number[] };
  readonly pathways: readonly number[];
  readonly corrections: readonly { readonly text: string; readonly by: AccountId; readonly at: Instant }[];
};
