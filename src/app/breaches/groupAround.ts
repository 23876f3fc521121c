/** The whole group that one breach is in (rule B4): read outwards from it until nothing more belongs to it. */
import { type BreachGroup, groupBreaches } from '../../domain/breach/groups';
import type { ForumId } from '../../domain/ids';
import type { Breach } from '../../domain/lock/productLock';
import type { Deps } from '../ports';

const STRETCH = 50;
/** A group larger than that is judged by the part of it that was read, and its class holds for all of it. */
const READ_AT_MOST = 1_000;

/** Null where there is no breach of that number. */
export async function groupAround(deps: Deps, forum: ForumId, number: number): Promise<BreachGroup | null> {
  const known = new Map<number, Breach>();
  const read = async (before: number) => {
    for (const breach of await deps.records.breaches(forum, { before, size: STRETCH })) known.set(breach.number, breach);
  };
  const groupNow = () => groupBreaches([...known.values()]).find(({ breaches }) => breaches.some((one) => one.number === number));
  await read(number + STRETCH / 2);
  for (let size = 0; known.has(number) && known.size < READ_AT_MOST;) {
    const before = groupNow()?.breaches.length ?? 0;
    if (before === size) break;
    size = before;
    const numbers = [...known.keys()];
    await read(Math.max(...numbers) + STRETCH);
    await read(Math.min(...numbers));
  }
  return groupNow() ?? null;
}
