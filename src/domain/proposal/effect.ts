/** What changes would do to an order and to dates (rules O3, O4): the same calls that apply them, made on paper. */
import type { IssueId, ProductId } from '../ids';
import type { DateTarget } from './change';

/** One product's order before and after, as the issues that differ and their surroundings; a stretch of a long backlog. */
export type OrderEffect = {
  readonly product: ProductId;
  /** Places are counted from 1 at the top; an added issue has no id yet and stands as its summary. */
  readonly before: readonly EffectRow[];
  readonly after: readonly EffectRow[];
};
export type EffectRow = {
  readonly place: number;
  readonly row: { readonly kind: 'issue'; readonly issue: IssueId } | { readonly kind: 'added'; readonly summary: string };
  /** Moved, added or dropped by the change itself; the others only slip. */
  readonly isMoved: boolean;
};

export type DateEffect = {
  readonly product: ProductId;
  readonly name: string;
  readonly target: DateTarget;
  readonly from: string | null;
  readonly to: string;
};
