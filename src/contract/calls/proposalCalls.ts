/** Calls about proposals: filing, changing, reading them, and what they would change. */
import type { Seat, SeatId } from '../../domain/authority';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { DateEffect, OrderEffect } from '../../domain/proposal/effect';
import type { ChangeProblem } from '../../domain/proposal/changeProblems';
import type { Proposal, Wish } from '../../domain/proposal/proposal';

export type ProposalRefusal =
  | { code: 'noSuchProposal' }
  /** Each problem names the change, counted from 0, and what to do is in its words. */
  | { code: 'changesDoNotFit'; problems: readonly ChangeProblem[] }
  | { code: 'notTheProposer'; proposer: AccountId }
  /** It was answered, withdrawn or decided: only filing it again goes on. */
  | { code: 'alreadySettled' }
  | { code: 'notSettledYet' }
  | { code: 'saysNothing' }
  /** The proposer may not see an issue that is named. */
  | { code: 'issueHidden'; issue: IssueId }
  | { code: 'mayNotCreateIssues' };

export type ProposalCalls = {
  /** Effect, conflicts and deciders of a wish that is not filed yet. Costs no read of a whole backlog. */
  previewProposal: { input: { wish: Wish }; value: ProposalPreview; refusal: ProposalRefusal };
  /** Makes the Jira issue in the forum's project as the caller, and takes it in. */
  fileProposal: { input: { wish: Wish; fromBreach?: number }; value: ProposalView; refusal: ProposalRefusal };
  /** Takes in an issue that stands in Jira already: completes what was asked. */
  completeProposal: { input: { number: number; wish: Wish }; value: ProposalView; refusal: ProposalRefusal };
  reviseProposal: { input: { number: number; wish: Wish }; value: ProposalView; refusal: ProposalRefusal };
  withdrawProposal: { input: { number: number; reason: string }; value: ProposalView; refusal: ProposalRefusal };
  /** After a No, a later, a withdrawal: a new proposal that shows the earlier one. */
  fileAgain: { input: { number: number; wish: Wish; whatChanged: string }; value: ProposalView; refusal: ProposalRefusal };
  /** Open ones first, then newest first; 50 a page. */
  listProposals: {
    input: { state?: 'open' | 'settled'; product?: ProductId; mine?: boolean; before?: number };
    value: { entries: readonly ProposalRow[]; next: number | null };
    refusal: never;
  };
  showProposal: { input: { number: number }; value: ProposalView; refusal: { code: 'noSuchProposal' } };
};

export type ProposalPreview = {
  seats: readonly SeatView[];
  effect: readonly OrderEffect[];
  dates: readonly DateEffect[];
  /** Standing agreements that it would change: it is accepted for the next event only. */
  hits: readonly AgreementHit[];
  /** The earliest event it can be decided at; null without a cadence. */
  earliest: Instant | null;
  /** Changes with problems are shown beside the rest. */
  problems: readonly ChangeProblem[];
};

export type AgreementHit = { agreement: number; text: string; until: number };

/** Whose answer it needs, and what they said. */
export type SeatView = {
  id: SeatId;
  seat: Seat;
  /** The accountable people: one Product Owner, or all of management. */ people: readonly AccountId[];
};

export type ProposalRow = {
  number: number;
  issueId: IssueId;
  title: string;
  products: readonly ProductId[];
  proposer: AccountId;
  filedAt: Instant;
  waitedEvents: number;
  state: Proposal['state'];
  kind: Wish['kind'];
};

export type ProposalView = {
  proposal: Proposal;
  seats: readonly SeatView[];
  effect: readonly OrderEffect[];
  dates: readonly DateEffect[];
  hits: readonly AgreementHit[];
  earliest: Instant | null;
  /** What the app found changed by hand on the Jira issue: shown, never followed. */
  editedByHand: readonly ('summary' | 'projection' | 'status')[];
  /** Earlier proposals of the chain, newest first. */
  earlier: readonly ProposalRow[];
  abilities: ProposalAbilities;
  asOf: Instant;
};

export type ProposalAbilities = {
  mayRevise: boolean;
  mayWithdraw: boolean;
  mayFileAgain: boolean;
  mayComplete: boolean;
  /** Seats this person may answer for, now, in the open event. */
  mayAnswerFor: readonly SeatId[];
  mayObjectFor: readonly ProductId[];
  mayUndo: readonly SeatId[];
  maySplit: boolean;
  mayWritePathway: boolean;
};
