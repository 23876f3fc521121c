/** The agreements that stand, by product (rule T1). */
import { isStanding } from '../../domain/agreement/agreement';
import { lastOpenedEvent } from '../../domain/forum/forumEvent';
import type { Forum } from '../../domain/forum/forum';
import type { ProductId } from '../../domain/ids';
import type { Deps } from '../ports';

/** Numbers of the standing agreements, oldest first. */
export async function standingByProduct(
  deps: Deps,
  forum: Forum,
  open: readonly number[],
): Promise<ReadonlyMap<ProductId, readonly number[]>> {
  const found = new Map<ProductId, number[]>();
  for (const { value: agreement } of await deps.records.keptMany('agreement', forum.id, open)) {
    if (!isStanding(agreement, lastOpenedEvent(forum.event))) continue;
    for (const product of agreement.products) found.set(product, [...(found.get(product) ?? []), agreement.number]);
  }
  return found;
}
