/** The move behind an issue that is not where it belongs, as if its event had come (rules V1, V2, V5). */
import type { AccountId, IssueId } from '../ids';
import type { Instant } from '../instant';
import { moveId, moveOf, type NotedMove, SETTLED_KEPT_MS } from '../lock/move';

/** A change of rank; `id` null where the history did not say by which entry. */
export type Trace = { readonly id: string | null; readonly actor: AccountId | null; readonly at: Instant };

export type Evidence = {
  readonly issue: IssueId;
  /** Newest first, the app's own changes included. */
  readonly changes: readonly Trace[];
  readonly sprintsCompletedAt: readonly Instant[];
};
type When = { readonly app: AccountId; readonly lockedSince: Instant; readonly now: Instant };

/** The change that brought it where it is, as far as the history knows; null where the app placed it last, or nobody did since the lock closed. */
export function lastChange({ changes: [newest] }: Pick<Evidence, 'changes'>, { app, lockedSince }: Omit<When, 'now'>): Trace | null {
  // An order is read some seconds late, so a move made just before the close may be missing in it.
  return newest && newest.actor !== app && newest.at >= lockedSince - SETTLED_KEPT_MS ? newest : null;
}

export function foundMove(evidence: Evidence, when: When): NotedMove {
  const { issue, changes, sprintsCompletedAt } = evidence;
  const entered = Math.max(when.lockedSince, changes[0]?.at ?? 0);
  if (sprintsCompletedAt.some((completed) => completed > entered)) return newcomer(issue, when.now);
  const last = lastChange(evidence, when);
  // Only the Product Owner may order, and where nobody is named nothing says that it was the Product Owner.
  return moveOf(issue, last ?? { id: null, actor: null, at: when.now });
}

/** V5: it entered the backlog, and where it stands is nobody's breach. */
export function newcomer(issue: IssueId, now: Instant): NotedMove {
  const move = { issue, kind: 'created' as const, actor: null, at: now, change: null };
  return { ...move, id: moveId(move) };
}
