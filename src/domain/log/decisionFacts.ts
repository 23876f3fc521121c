/** What the log says of proposals, sessions, agreements and impediments. Numbers lead to the records. */
import type { SeatId, Voice } from '../authority';
import type { AccountId, IssueId, ProductId } from '../ids';
import type { ImpedimentColumn } from '../impediment/impediment';
import type { Answer, Outcome } from '../proposal/proposal';

export type DecisionFact =
  | { readonly kind: 'proposalFiled'; readonly number: number; readonly issueId: IssueId; readonly again: number | null }
  | { readonly kind: 'proposalTakenIn'; readonly number: number; readonly issueId: IssueId }
  | { readonly kind: 'proposalCompleted' | 'proposalRevised' | 'proposalWithdrawn'; readonly number: number }
  | { readonly kind: 'answerGiven'; readonly number: number; readonly seat: SeatId; readonly answer: Answer['kind']; readonly voice: Voice }
  | { readonly kind: 'answerUndone'; readonly number: number; readonly seat: SeatId; readonly answer: Answer['kind'] }
  | { readonly kind: 'objectionLeft'; readonly number: number; readonly product: ProductId }
  | { readonly kind: 'proposalSplit'; readonly number: number }
  | {
      readonly kind: 'proposalDecided';
      readonly number: number;
      readonly product: ProductId | null;
      readonly outcome: Outcome;
      readonly agreement: number | null;
    }
  | { readonly kind: 'decisionUndone'; readonly number: number }
  | { readonly kind: 'pathwayWritten'; readonly number: number; readonly proposal: number }
  | { readonly kind: 'leadTaken'; readonly from: AccountId }
  | { readonly kind: 'sessionPaused' | 'sessionResumed' }
  | { readonly kind: 'agreementBrought'; readonly number: number }
  | { readonly kind: 'agreementRenewed'; readonly number: number; readonly until: number; readonly bySilence: boolean }
  | { readonly kind: 'agreementEnded'; readonly number: number; readonly how: 'lapsed' | 'fulfilled' | 'replaced' }
  | { readonly kind: 'agreementApplied'; readonly number: number; readonly done: number; readonly failed: number }
  | { readonly kind: 'impedimentRaised'; readonly number: number; readonly issueId: IssueId }
  | { readonly kind: 'impedimentMoved'; readonly number: number; readonly from: ImpedimentColumn; readonly to: ImpedimentColumn }
  | { readonly kind: 'minutesCorrected'; readonly event: number }
  | { readonly kind: 'digestSent'; readonly event: number; readonly which: 'before' | 'after'; readonly people: number };
