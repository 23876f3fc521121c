/** A wish for an exact change, filed as a Jira issue (rules O1-O12). The record here holds; the issue is where people see and discuss it. */
import type { SeatId, Voice } from '../authority';
import type { DecisionKind } from '../decisionRights';
import type { AccountId, ForumId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { Change } from './change';

/** What a person with the right to decide says; `outOfRealm` decides nothing: it leaves an objection with the decision. */
export type Answer =
  | { readonly kind: 'agreed' }
  /** `changes` replace the proposal's own for this seat's product. */
  | { readonly kind: 'agreedWithChange'; readonly changes: readonly Change[]; readonly text: string }
  | { readonly kind: 'no' }
  | { readonly kind: 'later' }
  | { readonly kind: 'pathway' }
  | { readonly kind: 'outOfRealm' };

export type GivenAnswer = {
  readonly seat: SeatId;
  readonly answer: Answer;
  readonly voice: Voice;
  readonly at: Instant;
  /** One line; empty where none was given: a No needs no reason. */
  readonly reason: string;
  /** Number of the event in which it was given. */
  readonly event: number;
};

/** What became of a proposal as a whole, or of one product's half after a split. */
export type Outcome = 'agreed' | 'agreedWithChange' | 'notAgreed' | 'later' | 'pathway';

export type Decided = {
  /** Null for the whole; the product whose half this is after a split. */
  readonly product: ProductId | null;
  readonly outcome: Outcome;
  /** Number of the agreement it became. */
  readonly agreement: number | null;
  readonly event: number;
  readonly at: Instant;
};

export type ProposalState =
  /** Filed by Jira's own Create: what is missing is asked of the proposer. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'withdrawn'; readonly by: AccountId; readonly at: Instant; readonly reason: string }
  | { readonly kind: 'decided'; readonly decided: readonly Decided[]; readonly isSplit: boolean };

/** What a proposal says; revising replaces it and keeps the one before. */
export type Wish = {
  readonly kind: DecisionKind;
  /** In one line, as the Jira issue's summary. */
  readonly title: string;
  readonly changes: readonly Change[];
  readonly reason: string;
  readonly costOfWaiting: string;
  readonly customerProblem: string;
  readonly evidence: string;
};

export type Proposal = {
  readonly number: number;
  readonly forumId: ForumId;
  readonly issueId: IssueId;
  readonly proposer: AccountId;
  readonly filedAt: Instant;
  readonly wish: Wish;
  /** Oldest first; the wish above is the newest. */
  readonly history: readonly { readonly wish: Wish; readonly by: AccountId; readonly until: Instant }[];
  readonly state: ProposalState;
  /** Every answer that stands; an undone one moves to `undone`. */
  readonly answers: readonly GivenAnswer[];
  readonly undone: readonly { readonly answer: GivenAnswer; readonly by: AccountId; readonly at: Instant }[];
  /** Objections of Product Owners to what lies out of their realm. */
  readonly objections: readonly { readonly product: ProductId; readonly voice: Voice; readonly text: string; readonly at: Instant }[];
  /** Number of the proposal it was filed again after, with what changed since. */
  readonly again: { readonly of: number; readonly whatChanged: string } | null;
  /** Events it was on the agenda of and not reached. */
  readonly waitedEvents: number;
  /** The put-back move it was made from. */
  readonly fromBreach: number | null;
};
