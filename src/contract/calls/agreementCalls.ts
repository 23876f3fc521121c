/** Calls about agreements, minutes, and what the forum says about one issue or one backlog. */
import type { Agreement } from '../../domain/agreement/agreement';
import type { AccountId, BoardId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Minutes } from '../../domain/minutes/minutes';
import type { ForumView, LockView, NotTheFacilitator } from './forumCalls';
import type { ImpedimentCard } from './impedimentCalls';
import type { ProposalRow } from './proposalCalls';

export type AgreementCalls = {
  listAgreements: {
    input: { product?: ProductId; state?: 'standing' | 'past'; before?: number };
    value: { entries: readonly AgreementView[]; next: number | null };
    refusal: never;
  };
  showAgreement: { input: { number: number }; value: AgreementView; refusal: { code: 'noSuchAgreement' } };
  /** While the event is on: applies now; after it: tries again what failed. By a Product Owner of it or a facilitator. */
  applyAgreement: {
    input: { number: number };
    value: AgreementView;
    refusal: { code: 'noSuchAgreement' } | { code: 'notTheDecider'; deciders: readonly AccountId[] } | { code: 'nothingToApply' };
  };
  listMinutes: { input: { before?: number }; value: { entries: readonly MinutesRow[]; next: number | null }; refusal: never };
  showMinutes: { input: { event: number }; value: MinutesView; refusal: { code: 'noSuchMinutes' } };
  /** Closed minutes are never edited: a correction is added, dated, and signed. */
  correctMinutes: { input: { event: number; text: string }; value: MinutesView; refusal: { code: 'noSuchMinutes' } | NotTheFacilitator };
  /** What the forums say about one issue: for its panel. Any project that holds products of a forum. */
  showIssue: { input: { issueId: IssueId }; value: IssueView; refusal: { code: 'issueHidden' } };
  /** What the forums say about one board: for its menu. */
  showBoard: { input: { boardId: BoardId }; value: BoardView; refusal: { code: 'boardHidden' } };
};

export type AgreementView = {
  agreement: Agreement;
  isStanding: boolean;
  /** When the event is planned that it stands until; null without a cadence. */
  untilPlanned: Instant | null;
  /** What Jira shows otherwise than agreed, of changes that were applied. */
  mayApply: boolean;
  mayDecide: boolean;
};

export type MinutesRow = { event: number; openedAt: Instant; closedAt: Instant; isInformationOnly: boolean; decided: number };
export type MinutesView = { minutes: Minutes; mayCorrect: boolean };

export type IssueView = {
  /** Null: no forum locks a backlog with this issue. */
  forum: { id: string; name: string; projectId: string; next: Instant | null; zone: string } | null;
  product: { id: ProductId; name: string; owner: AccountId; lock: LockView } | null;
  /** In words on the page: stands first, above X, ... */
  agreements: readonly AgreementView[];
  proposals: readonly ProposalRow[];
  impediments: readonly ImpedimentCard[];
  mayPropose: boolean;
  mayRaiseImpediment: boolean;
};

export type BoardView = { forum: ForumView | null; productId: ProductId | null };
