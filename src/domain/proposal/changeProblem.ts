/** Why a change cannot be made as it is written (rule O2). */
import type { IssueId, ProductId } from '../ids';

export type ChangeProblem = {
  /** Which change, counted from 0. */
  readonly change: number;
} & ProblemKind;

export type ProblemKind =
  | { readonly code: 'noSuchProduct'; readonly product: ProductId | null }
  | { readonly code: 'notInBacklog'; readonly issue: IssueId }
  /** An issue would be placed next to itself. */
  | { readonly code: 'nextToItself'; readonly issue: IssueId }
  | { readonly code: 'twice'; readonly issue: IssueId }
  | { readonly code: 'positionOutside'; readonly size: number }
  | { readonly code: 'changesNothing' }
  | { readonly code: 'noSuchVersion' }
  /** The date in Jira is another one by now. */
  | { readonly code: 'dateIsOther'; readonly now: string | null }
  /** The kind of decision does not go with such a change. */
  | { readonly code: 'kindDoesNotFit' };
