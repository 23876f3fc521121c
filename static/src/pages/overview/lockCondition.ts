/** What a lock truly does, told apart so that words never promise more: "locked" is said of nothing but a lock that is enforced. */
import type { LockFault, LockView, ProductView } from '../../../../src/contract/api';

export type LockCondition =
  | { kind: 'off' }
  | { kind: 'open' }
  /** Moves are put back, and a check has shown that they can be. */
  | { kind: 'enforced' }
  /** Moves are only recorded. */
  | { kind: 'watched' }
  /** Moves are to be put back; whether they can be, nobody has checked yet. */
  | { kind: 'unchecked' }
  | { kind: 'broken'; fault: LockFault };

export function lockCondition(lock: LockView): LockCondition {
  if (lock.state !== 'locked') return { kind: lock.state };
  if (lock.health.kind === 'broken') return { kind: 'broken', fault: lock.health.cause };
  if (lock.strength === 'watch' || lock.health.kind === 'detectOnly') return { kind: 'watched' };
  return { kind: lock.health.kind };
}

export type ConditionCounts = Record<LockCondition['kind'], number>;

export function countConditions(products: readonly ProductView[]): ConditionCounts {
  const counts: ConditionCounts = { off: 0, open: 0, enforced: 0, watched: 0, unchecked: 0, broken: 0 };
  for (const { lock } of products) counts[lockCondition(lock).kind] += 1;
  return counts;
}
