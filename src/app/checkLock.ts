/** Runs one product's self-test and keeps what it found (rule L10). */
import type { Forum } from '../domain/forum/forum';
import type { ProductId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import type { Deps } from './ports';
import { testLock } from './selfTest';
import { untilCommitted } from './untilCommitted';

export async function checkLock(deps: Deps, forum: Forum, id: ProductId): Promise<Result<'checked', { code: 'noSuchProduct' }>> {
  const product = forum.products.find((one) => one.id === id);
  if (!product) return refused({ code: 'noSuchProduct' });
  const { health } = await testLock(deps, { boardId: product.board.id, strength: product.strength });
  await untilCommitted(async () => {
    const lock = await deps.records.lock(id);
    if (!lock) return 'gone';
    const value = { ...lock.value, health };
    return deps.records.commit({ forumId: forum.id, writes: [{ kind: 'lock', key: id, value, version: lock.version }] }, deps.clock.now());
  });
  await deps.broadcast.forumChanged(forum.id);
  return ok('checked');
}
