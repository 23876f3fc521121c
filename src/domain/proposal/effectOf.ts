/** Draws what changes would do: before and after, as the stretch that differs (rules O3, O4). */
import type { IssueId, ProductId } from '../ids';
import type { Change } from './change';
import type { DateEffect, EffectRow, OrderEffect } from './effect';
import { type KnownOrders, addedIssue, changesOf, ordersAfter } from './orderAfter';

const SURROUNDINGS = 3;
const MOST_ROWS = 30;

/** One effect for each product whose order is known and would differ. */
export function effectOf(changes: readonly Change[], orders: KnownOrders): readonly OrderEffect[] {
  const after = ordersAfter(changes, orders);
  return [...orders].flatMap(([product, order]) =>
    effectOn([order, after.get(product) ?? order], { product, changes: changesOf(changes, product) }),
  );
}

export function dateEffects(changes: readonly Change[]): readonly DateEffect[] {
  return changes.flatMap((change): readonly DateEffect[] => {
    if (change.kind !== 'date') return [];
    const { product, name, target, from, to } = change;
    return [{ product, name, target, from, to }];
  });
}

function effectOn([before, after]: BothOrders, of: { product: ProductId; changes: readonly Change[] }): readonly OrderEffect[] {
  const same = sameEnds(before, after);
  if (same.top === before.length && same.top === after.length) return [];
  const summaries = new Map(of.changes.flatMap((change, index) => (change.kind === 'add' ? [[addedIssue(index), change.summary]] : [])));
  const moved = new Set([...of.changes.flatMap(movedBy), ...summaries.keys()]);
  const shown = shownIssues([before, after], { same, moved });
  const rowsOf = (order: readonly IssueId[]): readonly EffectRow[] =>
    placesOf(order, shown, stretchOf(order, same))
      .slice(0, MOST_ROWS)
      .map(({ issue, index }) => ({ place: index + 1, row: rowOf(issue), isMoved: moved.has(issue) }));
  const rowOf = (issue: IssueId): EffectRow['row'] => {
    const summary = summaries.get(issue);
    return summary === undefined ? { kind: 'issue', issue } : { kind: 'added', summary };
  };
  return [{ product: of.product, before: rowsOf(before), after: rowsOf(after) }];
}

function movedBy(change: Change): readonly IssueId[] {
  if (change.kind === 'place') return change.issues;
  return change.kind === 'drop' ? [change.issue] : [];
}

type Ends = { top: number; bottom: number };

/** How many issues the two orders share at the top, and below that at the bottom. */
function sameEnds(before: readonly IssueId[], after: readonly IssueId[]): Ends {
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom += 1;
  return { top, bottom };
}

type Stretch = { from: number; until: number };

/** Nothing outside it is shown: what differs between the two orders, and its surroundings. */
const stretchOf = (order: readonly IssueId[], { top, bottom }: Ends): Stretch => ({
  from: Math.max(0, top - SURROUNDINGS),
  until: Math.min(order.length, Math.max(top, order.length - bottom) + SURROUNDINGS),
});

type Shown = { same: Ends; moved: ReadonlySet<IssueId> };
type BothOrders = readonly [before: readonly IssueId[], after: readonly IssueId[]];

/** The stretch that differs with its surroundings; of a long one only what stands around moved issues, before or after. */
function shownIssues(orders: BothOrders, { same, moved }: Shown): ReadonlySet<IssueId> {
  const stretch = orders.map((order) => {
    const { from, until } = stretchOf(order, same);
    return order.slice(from, until);
  });
  if (stretch.every(({ length }) => length <= MOST_ROWS)) return new Set(stretch.flat());
  for (let around = SURROUNDINGS; around > 0; around -= 1) {
    const near = new Set(orders.flatMap((order) => nearMoved(order, moved, around)));
    if (orders.every((order) => placesOf(order, near, stretchOf(order, same)).length <= MOST_ROWS)) return near;
  }
  return moved;
}

function nearMoved(order: readonly IssueId[], moved: ReadonlySet<IssueId>, around: number): readonly IssueId[] {
  const everywhere = { from: 0, until: order.length };
  return placesOf(order, moved, everywhere).flatMap(({ index }) => order.slice(Math.max(0, index - around), index + around + 1));
}

/** Where those of the issues stand that the stretch holds. In one pass: orders are long, and an event draws many effects at once. */
function placesOf(
  order: readonly IssueId[],
  issues: ReadonlySet<IssueId>,
  { from, until }: Stretch,
): readonly { issue: IssueId; index: number }[] {
  const places: { issue: IssueId; index: number }[] = [];
  for (let index = from; index < until; index += 1) {
    const issue = order[index];
    if (issue !== undefined && issues.has(issue)) places.push({ issue, index });
  }
  return places;
}
