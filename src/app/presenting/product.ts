/** A product as people see it: its lock in truth, what was put back, which agreements stand (rules L10, T1). */
import type { LockView, ProductView } from '../../contract/calls/forumCalls';
import { openingsAt } from '../../domain/emergency/opening';
import type { Forum, Product } from '../../domain/forum/forum';
import type { Instant } from '../../domain/instant';
import { healthAt, withFight } from '../../domain/lock/health';
import { lockStateAt } from '../../domain/lock/lockState';
import { type ProductLock, lockHistoryOf } from '../../domain/lock/productLock';

type Known = { lock: ProductLock | null; now: Instant; agreements: readonly number[] };

export function presentProduct(forum: Forum, product: Product, { lock, now, agreements }: Known): ProductView {
  const { id, name, owner, board } = product;
  return {
    id,
    name,
    owner,
    board: { id: board.id, name: board.name },
    projects: board.projects,
    lock: presentLock(forum, product, { lock, now }),
    putBackCount: lock?.putBackCount ?? 0,
    agreements,
  };
}

export function presentLock(forum: Forum, { strength }: Product, { lock, now }: Omit<Known, 'agreements'>): LockView {
  if (!lock) return { state: 'off', strength, since: null, agreedCount: 0, health: { kind: 'unchecked', checkedAt: null }, openings: [] };
  const state = lockStateAt(lockHistoryOf(lock, forum.event), now);
  const since = state.state === 'off' ? null : state.since;
  const health = withFight(healthAt(lock.health, now), lock.fights);
  const openings = state.state === 'locked' ? openingsAt(lock.openings, now) : [];
  return { state: state.state, strength, since, agreedCount: lock.order?.count ?? 0, health, openings };
}
