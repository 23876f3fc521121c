/** The exact changes that a proposal asks for (rule O1): each can be previewed, applied, read back and guarded. */
import type { IssueId, ProductId } from '../ids';

/** Where issues go; `position` counts from 1 at the top of the product's backlog. */
export type Where =
  | { readonly kind: 'top' }
  | { readonly kind: 'bottom' }
  | { readonly kind: 'above'; readonly issue: IssueId }
  | { readonly kind: 'below'; readonly issue: IssueId }
  | { readonly kind: 'position'; readonly position: number };

/** What holds a date in Jira: a version's release date, or an issue's due date. */
export type DateTarget = { readonly kind: 'version'; readonly id: string } | { readonly kind: 'dueDate'; readonly issue: IssueId };

export type Change =
  /** The issues stand together, in this order, at that place. */
  | { readonly kind: 'place'; readonly product: ProductId; readonly issues: readonly IssueId[]; readonly where: Where }
  /** A new issue, made in Jira when the change is applied. */
  | { readonly kind: 'add'; readonly product: ProductId; readonly summary: string; readonly where: Where }
  /** The issue leaves the backlog: it is closed in Jira. */
  | { readonly kind: 'drop'; readonly product: ProductId; readonly issue: IssueId }
  /** Days are `YYYY-MM-DD`; null for none. `name` is what people call it ("St. Brigid go-live"). */
  | {
      readonly kind: 'date';
      readonly product: ProductId;
      readonly target: DateTarget;
      readonly name: string;
      readonly from: string | null;
      readonly to: string;
    }
  /** What Jira holds nowhere (budgets, people, contracts): from what to what, in words. */
  | {
      readonly kind: 'statement';
      readonly product: ProductId | null;
      readonly subject: string;
      readonly from: string;
      readonly to: string;
    };

/** The issues a change names, moved ones first. */
export function issuesOfChange(change: Change): readonly IssueId[] {
  switch (change.kind) {
    case 'place':
      return [...change.issues, ...anchorsOf(change.where)];
    case 'add':
      return anchorsOf(change.where);
    case 'drop':
      return [change.issue];
    case 'date':
      return change.target.kind === 'dueDate' ? [change.target.issue] : [];
    case 'statement':
      return [];
  }
}

/** The products that changes touch, each once, in the order they are named. */
export const productsOf = (changes: readonly Change[]): readonly ProductId[] => [
  ...new Set(changes.flatMap((change) => (change.product === null ? [] : [change.product]))),
];

const anchorsOf = (where: Where): readonly IssueId[] => (where.kind === 'above' || where.kind === 'below' ? [where.issue] : []);
