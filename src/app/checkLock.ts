/** Runs one product's self-test and keeps what it found (rule L10). */
import type { Forum } from '../domain/forum/forum';
import type { ProductId } from '../domain/ids';
import type { LockHealth } from '../domain/lock/health';
import { type Result, ok, refused } from '../domain/result';
import type { Deps } from './ports';
import { testLock } from './selfTest';
import { untilCommitted } from './untilCommitted';

export async function checkLock(deps: Deps, forum: Forum, id: ProductId): Promise<Result<'checked', { code: 'noSuchProduct' }>> {
  const product = forum.products.find((one) => one.id === id);
  if (!product) return refused({ code: 'noSuchProduct' });
  const health = await testLock(deps, { boardId: product.board.id, strength: product.strength });
  const outcome = await untilCommitted(() => keep(deps, forum, { id, health }));
  if (outcome === 'stuck') await deps.jobs.push({ kind: 'settle', productId: id });
  await deps.broadcast.forumChanged(forum.id);
  return ok('checked');
}

/** A lock that is in order but holds issues that are not back stays broken until they are: they are tried again now (rule L14). */
async function keep(
  deps: Deps,
  forum: Forum,
  { id, health }: { id: ProductId; health: LockHealth },
): Promise<'kept' | 'stuck' | 'gone' | 'conflict'> {
  const lock = await deps.records.lock(id);
  if (!lock) return 'gone';
  const [stuck] = lock.value.stuck;
  const isStuck = stuck !== undefined && health.kind === 'enforced';
  const told: LockHealth = isStuck
    ? { kind: 'broken', checkedAt: health.checkedAt, cause: { code: 'putBackFailed', issueId: stuck } }
    : health;
  const writes = [{ kind: 'lock' as const, key: id, value: { ...lock.value, health: told }, version: lock.version }];
  const outcome = await deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : isStuck ? 'stuck' : 'kept';
}
