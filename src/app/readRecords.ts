/** Pages of breaches and of the log, newest first (rules G2, L12). */
import type { LogPage, PutBackPage } from '../contract/api';
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

export async function listLog(deps: Deps, forum: Forum, { before }: { before?: number }): Promise<LogPage> {
  const { entries, brokenAt } = await deps.records.logEntries(forum.id, { before: before ?? null, size: PAGE });
  const oldest = entries.at(-1)?.number ?? 1;
  return {
    entries: entries.map(({ number, at, actor, what }) => ({ number, at, actor, what })),
    next: oldest > 1 ? oldest : null,
    chain: brokenAt === null ? 'whole' : { brokenAt },
  };
}
