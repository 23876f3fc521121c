/** Breaches by number, newest first; a head record hands out the numbers. */
import * as v from 'valibot';
import type { ForumId } from '../../domain/ids';
import type { Breach } from '../../domain/lock/productLock';
import { readMany } from './batches';
import { createCell, readCell, replaceCell } from './cells';
import { keys } from './keys';
import { breachSchema } from './schemas/lockSchemas';

const headSchema = v.object({ last: v.number() });
const ATTEMPTS = 8;

export async function createBreachHead(forum: ForumId): Promise<void> {
  await createCell('forum', keys.breachHead(forum), { last: 0 });
}

async function readHead(forum: ForumId) {
  const head = await readCell('forum', keys.breachHead(forum), headSchema);
  if (!head) throw new Error(`The forum ${forum} has no breach numbers.`);
  return head;
}

/** The first of `count` new numbers. A crash leaves a gap and never a double. */
export async function reserveBreachNumbers(forum: ForumId, count: number): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { value, version } = await readHead(forum);
    if (await replaceCell('forum', keys.breachHead(forum), { last: value.last + count }, version)) return value.last + 1;
  }
  throw new Error(`Breach numbers of ${forum} are contended; try again.`);
}

/** Newest first. A crash may have left a gap of any length, so the search goes on until the page is full. */
export async function readBreaches(forum: ForumId, { before, size }: { before: number | null; size: number }): Promise<readonly Breach[]> {
  const { last } = (await readHead(forum)).value;
  const found: Breach[] = [];
  for (let top = Math.min(last, (before ?? Infinity) - 1); top > 0 && found.length < size; top -= size) {
    const numbers = Array.from({ length: Math.min(size, top) }, (_, index) => top - index);
    const read = await readMany(
      'breach',
      numbers.map((number) => keys.breach(forum, number)),
      v.object({ body: breachSchema }),
    );
    found.push(...read.map((stored) => stored.body).sort((a, b) => b.number - a.number));
  }
  return found.slice(0, size);
}

export const breachWrite = (forum: ForumId, breach: Breach) => ({
  key: keys.breach(forum, breach.number),
  value: { forum, product: breach.productId, number: breach.number, body: breach },
});
