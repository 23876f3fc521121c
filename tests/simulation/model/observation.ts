/** What the model is told of, and what it makes of a forbidden move. */
import type { Side } from './relations';

/** What happened in Jira to one issue, as somebody sees who looks over Jira's shoulder at that very moment. */
export type Observation = {
  readonly at: number;
  readonly issue: string;
  readonly actor: string;
  readonly byApp: boolean;
  readonly what: 'created' | 'ranked' | 'left' | 'returned' | 'gone';
  /** Made by Jira itself as part of completing a sprint. */
  readonly isSprintReturn: boolean;
  /** All issues of the product's project in the order of their ranks, right after it. */
  readonly order: readonly string[];
  /** Whether the issue is out of the backlog: closed, in a sprint. */
  readonly isOut: boolean;
  /** Moves whose events the app has not yet settled, this one included. */
  readonly unsettled: ReadonlySet<string>;
};

export const moveKey = ({ issue, at }: { issue: string; at: number }): string => `${issue}@${at}`;

/** Where the model lets the product do as it does, since Jira keeps no trace of what would have to be known. */
export const EXCEPTIONS = {
  placeOverwritten: 'a place was overwritten by a forbidden move before its event was settled: Jira keeps no trace of the place between',
  putBackCrossed:
    'the app put an issue back that the Product Owner had moved meanwhile, before that event was settled: an open gap of the product',
  neighbourDragged: 'a neighbour was dragged away before the event of what was placed beside it was settled: which side is not told',
  newcomerDragged: 'an issue that the agreed order does not know was dragged: it is adopted where it stands (decision 0008)',
  leftMeanwhile: 'an issue left the backlog or came back while a move of it was not settled: no breach, or one (rule L9)',
  movedOutside: 'an issue was ranked while it was closed or in a sprint: it has left the agreed order (rule L9)',
  returnDragged: 'an issue was dragged within seconds of the completion of its sprint: its first change then may be Jira’s own (rule L9)',
  agreementUnsure: 'a move near an agreed position whose other issues were moving as well: judged by how it ends',
  foughtOver: 'put back five times within an hour against one mover: where that mover puts it next it stays until the close (rule L30)',
  tie: 'two issues went to the same gap, one of them while the other was away: either sequence keeps both places',
} as const;
export type Exception = keyof typeof EXCEPTIONS;

/** What an agreement of the event that was closed promises. */
export type AgreedPlace = { kind: 'top'; issue: string } | { kind: 'above' | 'below'; issue: string; other: string };

/** A forbidden move, with where its issue stood towards each other one by agreement. */
export type Forbidden = { readonly move: Observation; readonly agreed: ReadonlyMap<string, Side>; readonly mustBreach: boolean };
export type LockedAt = { readonly at: number; readonly staleMs: number; readonly agreed: readonly AgreedPlace[] };
