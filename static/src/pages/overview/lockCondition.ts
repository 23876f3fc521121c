/** What a lock truly does, told apart so that words never promise more: "locked" is said of nothing but a lock that is enforced. */
import type { LockFault, LockView, ProductView } from '../../../../src/contract/api';
import { putsMovesBack } from '../../../../src/domain/forum/forum';
import type { Instant } from '../../../../src/domain/instant';

export type LockCondition =
  | { kind: 'off' }
  | { kind: 'open' }
  /** Moves are put back, and a check has shown that they can be. */
  | { kind: 'enforced' }
  /** Moves are only recorded; `isWarned`: and their movers told. */
  | { kind: 'watched'; isWarned: boolean }
  /** Moves are to be put back; whether they can be, nobody has checked, or not since long. */
  | { kind: 'unchecked'; since: Instant | null }
  | { kind: 'broken'; fault: LockFault };

export function lockCondition(lock: LockView): LockCondition {
  if (lock.state !== 'locked') return { kind: lock.state };
  if (lock.health.kind === 'broken') return { kind: 'broken', fault: lock.health.cause };
  if (lock.health.kind === 'unchecked' && lock.health.checkedAt !== null) return { kind: 'unchecked', since: lock.health.checkedAt };
  if (!putsMovesBack(lock.strength) || lock.health.kind === 'detectOnly') return { kind: 'watched', isWarned: lock.strength === 'warn' };
  return lock.health.kind === 'enforced' ? { kind: 'enforced' } : { kind: 'unchecked', since: null };
}

export type ConditionCounts = Record<LockCondition['kind'], number>;

export function countConditions(products: readonly ProductView[]): ConditionCounts {
  const counts: ConditionCounts = { off: 0, open: 0, enforced: 0, watched: 0, unchecked: 0, broken: 0 };
  for (const { lock } of products) counts[lockCondition(lock).kind] += 1;
  return counts;
}
