/** Another lock over the same issues (rules F2, L20): filters may have changed since both products joined. */
import type { Product } from '../../domain/forum/forum';
import { withProjectOf } from '../../domain/lock/guarded';
import type { CheckResult } from '../../domain/lock/healthChecks';
import type { Deps } from '../ports';

export async function sharedLock(deps: Deps, product: Product): Promise<CheckResult | null> {
  const { value: guarded } = await deps.records.guarded();
  for (const { productId, forumId } of withProjectOf(guarded, product.board)) {
    if (productId === product.id) continue;
    const forum = (await deps.records.forum(forumId))?.value;
    const other = forum?.products.find(({ id }) => id === productId);
    if (!forum || !other || !(await deps.jira.shareIssues(other.board, product.board))) continue;
    const ref = { id: other.id, name: other.name };
    return { name: 'sharing', state: 'notOk', because: { code: 'sharedLock', product: ref, forumName: forum.name } };
  }
  return null;
}
