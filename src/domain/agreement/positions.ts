/** The positions in an order that agreements promise, and which of them an order breaks (rules T3, L15). */
import type { IssueId, ProductId } from '../ids';
import type { Change } from '../proposal/change';
import { type AgreedOrder, indexOf } from '../ranking/agreedOrder';
import type { AgreedPosition, Agreement } from './agreement';

/** What an agreement promises of one product's order. Dates, additions and what leaves promise no position. */
export function positionsOf({ number, changes }: Pick<Agreement, 'number' | 'changes'>, product: ProductId): readonly AgreedPosition[] {
  return changes.flatMap((change) => (change.product === product ? promisedBy(change, number) : []));
}

function promisedBy(change: Change, agreement: number): readonly AgreedPosition[] {
  if (change.kind !== 'place') return [];
  const { issues, where } = change;
  const together = issues
    .slice(1)
    .map((issue, index): AgreedPosition => ({ agreement, kind: 'below', issue, other: issues[index] ?? issue }));
  switch (where.kind) {
    case 'top':
      return issues.map((issue, index) => ({ agreement, kind: 'position', issue, position: index + 1 }));
    case 'position':
      return issues.map((issue, index) => ({ agreement, kind: 'position', issue, position: where.position + index }));
    case 'above':
      return [...issues.map((issue): AgreedPosition => ({ agreement, kind: 'above', issue, other: where.issue })), ...together];
    case 'below':
      return [...issues.map((issue): AgreedPosition => ({ agreement, kind: 'below', issue, other: where.issue })), ...together];
    case 'bottom':
      return together;
  }
}

export const namedIn = (positions: readonly AgreedPosition[]): ReadonlySet<IssueId> =>
  new Set(positions.flatMap((position) => (position.kind === 'position' ? [position.issue] : [position.issue, position.other])));

/** T3: a position that names an issue which is not in the order (closed, gone) is not broken: there is nothing to keep. */
export function isBroken(order: AgreedOrder, position: AgreedPosition): boolean {
  const place = indexOf(order, position.issue);
  if (place < 0) return false;
  if (position.kind === 'position') return place >= position.position;
  const other = indexOf(order, position.other);
  if (other < 0) return false;
  return position.kind === 'above' ? place > other : place < other;
}

/** The first position that holds in `before` and not in `after`; null where everything that held still holds. */
export function newlyBroken(positions: readonly AgreedPosition[], before: AgreedOrder, after: AgreedOrder): AgreedPosition | null {
  return positions.find((position) => isBroken(after, position) && !isBroken(before, position)) ?? null;
}
