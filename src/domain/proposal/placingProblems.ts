/** Why issues cannot be placed, added or dropped as it is written (rule O2). */
import type { IssueId } from '../ids';
import type { Change, Where } from './change';
import type { ProblemKind } from './changeProblem';
import { orderAfter } from './orderAfter';

type OrderChange = Extract<Change, { kind: 'place' | 'add' | 'drop' }>;
/** `order` undefined: not known, so what depends on it is not judged. */
type Facts = { readonly order: readonly IssueId[] | undefined; readonly taken: ReadonlySet<IssueId> };

/** The first kind of problem only: the others often follow from it. */
export function placingProblems(change: OrderChange, { order, taken }: Facts): readonly ProblemKind[] {
  const moved = movedBy(change);
  const twice = moved.filter((issue, index) => taken.has(issue) || moved.indexOf(issue) !== index);
  if (twice.length > 0) return [...new Set(twice)].map((issue) => ({ code: 'twice', issue }));
  const anchor = change.kind === 'drop' ? null : anchorOf(change.where);
  if (anchor !== null && moved.includes(anchor)) return [{ code: 'nextToItself', issue: anchor }];
  if (order === undefined) return [];
  const known = new Set(order);
  const strangers = [...moved, ...(anchor === null ? [] : [anchor])].filter((issue) => !known.has(issue));
  if (strangers.length > 0) return strangers.map((issue) => ({ code: 'notInBacklog', issue }));
  if (change.kind === 'drop') return [];
  const places = order.length + (change.kind === 'add' ? 1 : 1 - moved.length);
  if (change.where.kind === 'position' && change.where.position > places) return [{ code: 'positionOutside', size: places }];
  return change.kind === 'place' && isSame(orderAfter(order, [change]), order) ? [{ code: 'changesNothing' }] : [];
}

function movedBy(change: OrderChange): readonly IssueId[] {
  if (change.kind === 'add') return [];
  return change.kind === 'place' ? change.issues : [change.issue];
}

const anchorOf = (where: Where): IssueId | null => (where.kind === 'above' || where.kind === 'below' ? where.issue : null);

const isSame = (one: readonly IssueId[], other: readonly IssueId[]): boolean => one.every((issue, index) => issue === other[index]);
