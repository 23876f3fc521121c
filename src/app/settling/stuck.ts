/** Issues that could not be put back, and what that says of the lock (rules L10, L14). */
import type { Canary } from '../../domain/health/canary';
import type { IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { LockHealth } from '../../domain/lock/health';
import type { Failures } from './carryOut';

/** A batch that is done: what failed of the issues it looked at, and whether those who moved what stays are told. */
export type Finished = {
  failures: Failures;
  looked: ReadonlyMap<IssueId, unknown>;
  isWarning: boolean;
  /** Proofs of this lock: their breaches are no figures, and no news. */
  proofs: readonly Canary[];
};

/** More are not worth remembering: the cause is one and the same, and the next close takes a new order. */
const MOST = 200;

export function stuckAfter(stuck: readonly IssueId[], { failures, looked }: Finished): readonly IssueId[] {
  return [...stuck.filter((issue) => !looked.has(issue)), ...failures.keys()].slice(0, MOST);
}

/** A put-back that worked proves the lock; an issue that is not back breaks it. */
export function healthAfter(
  health: LockHealth,
  { stuck, isBack, now }: { stuck: readonly IssueId[]; isBack: boolean; now: Instant },
): LockHealth {
  const [first] = stuck;
  if (first !== undefined) return { kind: 'broken', checkedAt: now, cause: { code: 'putBackFailed', issueId: first } };
  return isBack ? { kind: 'enforced', checkedAt: now } : health;
}
