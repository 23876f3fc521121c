/** The rank calls that make a placing (rule O3): the effect is drawn with them, and what was agreed is applied with them. */
import type { IssueId } from '../ids';
import { applyRankCall } from '../ranking/applyRankCall';
import type { RankAnchor, RankCall } from '../ranking/plan';
import type { Change, Where } from './change';

/**
 * None for a change that places nothing, and none for a single issue with nothing to stand next to. `order` may be a stretch, as long as it
 * holds the issues and what they go next to.
 */
export function callsOf(change: Change, order: readonly IssueId[]): readonly RankCall[] {
  if (change.kind !== 'place') return [];
  const moved = new Set(change.issues);
  const anchor = anchorOf(
    change.where,
    order.filter((issue) => !moved.has(issue)),
  );
  return anchor ? [{ issues: change.issues, anchor }] : amongThemselves(change.issues);
}

/** All there is moves: the first stays, and the others follow it. */
function amongThemselves([first, ...others]: readonly IssueId[]): readonly RankCall[] {
  return first === undefined || others.length === 0 ? [] : [{ issues: others, anchor: { after: first } }];
}

/** Whether a placing would change nothing of that order, or of that stretch of one. */
export function standsAsPlaced(change: Change, order: readonly IssueId[]): boolean {
  const after = callsOf(change, order).reduce(applyRankCall, order);
  return after.every((issue, index) => issue === order[index]);
}

/** `rest` is the order without what moves. */
function anchorOf(where: Where, rest: readonly IssueId[]): RankAnchor | null {
  switch (where.kind) {
    case 'above':
      return { before: where.issue };
    case 'below':
      return { after: where.issue };
    case 'top':
      return nextTo(rest, 0);
    case 'position':
      return nextTo(rest, where.position - 1);
    case 'bottom':
      return nextTo(rest, rest.length);
  }
}

/** Directly before what stands at that index now; past the end, after the last. */
function nextTo(rest: readonly IssueId[], index: number): RankAnchor | null {
  const [below, last] = [rest[index], rest.at(-1)];
  if (below !== undefined) return { before: below };
  return last === undefined ? null : { after: last };
}
