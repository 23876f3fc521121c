/** Pages of breaches, newest first (rule L12). */
import type { PutBackPage } from '../contract/api';
import type { Forum } from '../domain/forum/forum';
import type { ProductId } from '../domain/ids';
import type { Breach } from '../domain/lock/productLock';
import type { Deps } from './ports';

const PAGE = 50;

/** A page of one product's breaches may take several reads, since all of a forum's share one numbering. */
export async function listPutBacks(
  deps: Deps,
  forum: Forum,
  { productId, before }: { productId?: ProductId; before?: number },
): Promise<PutBackPage> {
  const found: Breach[] = [];
  let below: number | null = before ?? null;
  for (;;) {
    const read: readonly Breach[] = await deps.records.breaches(forum.id, { before: below, size: PAGE });
    found.push(...read.filter((breach) => productId === undefined || breach.productId === productId));
    const oldest = read.at(-1)?.number ?? 1;
    below = oldest;
    if (oldest <= 1) return { entries: found.slice(0, PAGE), next: found.length > PAGE ? numberAfter(found) : null };
    if (found.length >= PAGE) return { entries: found.slice(0, PAGE), next: numberAfter(found) };
  }
}

/** Where the next page goes on: below the last one shown. */
function numberAfter(found: readonly Breach[]): number | null {
  return found[PAGE - 1]?.number ?? null;
}
