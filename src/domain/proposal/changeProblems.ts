/** Finds why changes cannot be made as they are written (rule O2). */
import type { DecisionKind } from '../decisionRights';
import type { Forum } from '../forum/forum';
import type { IssueId } from '../ids';
import type { Change, DateTarget } from './change';
import type { ChangeProblem, ProblemKind } from './changeProblem';
import { fits } from './fits';
import { type KnownOrders, orderAfter } from './orderAfter';
import { placingProblems } from './placingProblems';

export type { ChangeProblem };

export type ChangeFacts = {
  readonly kind: DecisionKind;
  readonly forum: Pick<Forum, 'products' | 'rights'>;
  /** A product whose order is not known is not judged by it. */
  readonly orders: KnownOrders;
  /** What Jira holds, by `dateKey`; a date that was not asked for is not judged. */
  readonly dates: ReadonlyMap<string, FoundDate>;
};

/** `gone`: neither the version nor the issue is there, or not in this product. */
export type FoundDate = { readonly day: string | null } | 'gone';

export const dateKey = (target: DateTarget): string => (target.kind === 'version' ? `version-${target.id}` : `due-${target.issue}`);

/** Each change is judged on what the ones before it leave. */
export function changeProblems(changes: readonly Change[], facts: ChangeFacts): readonly ChangeProblem[] {
  const orders = new Map(facts.orders);
  const dates = new Map(facts.dates);
  const taken = new Set<IssueId>();
  return changes.flatMap((change, index) => {
    const problems = problemsOf(change, { ...facts, orders, dates, taken });
    const order = change.product === null ? undefined : orders.get(change.product);
    if (order !== undefined && change.product !== null) orders.set(change.product, orderAfter(order, [change]));
    if (change.kind === 'date') dates.set(dateKey(change.target), { day: change.to });
    for (const issue of movedBy(change)) taken.add(issue);
    return problems.map((problem) => ({ change: index, ...problem }));
  });
}

export type JudgingFacts = ChangeFacts & { readonly taken: ReadonlySet<IssueId> };

function problemsOf(change: Change, facts: JudgingFacts): readonly ProblemKind[] {
  const { forum, kind } = facts;
  if (change.product === null) {
    // With no product there is no Product Owner to answer.
    if (forum.rights.table[kind] !== 'management') return [{ code: 'noSuchProduct', product: null }];
  } else if (!forum.products.some(({ id }) => id === change.product)) return [{ code: 'noSuchProduct', product: change.product }];
  const misfit: readonly ProblemKind[] = fits(change, kind, forum.rights.table) ? [] : [{ code: 'kindDoesNotFit' }];
  return [...misfit, ...ownProblems(change, facts)];
}

function ownProblems(change: Change, facts: JudgingFacts): readonly ProblemKind[] {
  switch (change.kind) {
    case 'place':
    case 'add':
    case 'drop':
      return placingProblems(change, { order: facts.orders.get(change.product), taken: facts.taken });
    case 'date':
      return dateProblems(change, facts.dates.get(dateKey(change.target)));
    case 'statement':
      return change.from.trim() === change.to.trim() ? [{ code: 'changesNothing' }] : [];
  }
}

function dateProblems(change: Extract<Change, { kind: 'date' }>, now: FoundDate | undefined): readonly ProblemKind[] {
  if (now === 'gone')
    return [change.target.kind === 'version' ? { code: 'noSuchVersion' } : { code: 'notInBacklog', issue: change.target.issue }];
  if (now !== undefined && now.day !== change.from) return [{ code: 'dateIsOther', now: now.day }];
  return change.from === change.to ? [{ code: 'changesNothing' }] : [];
}

function movedBy(change: Change): readonly IssueId[] {
  if (change.kind === 'place') return change.issues;
  return change.kind === 'drop' ? [change.issue] : [];
}
