/** Breaches in whole groups, newest first, searched by product, mover, class, result and time (rules B4, B5). */
import type { BreachCalls, BreachFilter, BreachPage, BreachView } from '../../contract/calls/breachCalls';
import { classOf } from '../../domain/breach/breachClass';
import { groupBreaches, resultOf } from '../../domain/breach/groups';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Breach } from '../../domain/lock/productLock';
import type { Deps } from '../ports';
import { withClasses } from './withClasses';

const STRETCH = 50;
/** So many moves are a page, once the group at its end is whole. */
const PAGE = 50;
const SEARCH_AT_MOST = 500;

type Listing = { forum: Forum; reader: AccountId; input: BreachCalls['listBreaches']['input'] };

export async function listBreaches(deps: Deps, { forum, reader, input }: Listing): Promise<BreachPage> {
  const fitting: BreachView[] = [];
  let below = input.before ?? null;
  for (let read = 0; read < SEARCH_AT_MOST && fitting.length < PAGE;) {
    const stretch = await readWhole(deps, forum, { filter: input, below, most: SEARCH_AT_MOST - read });
    const views = await withClasses(deps, { forum, reader }, stretch.found);
    fitting.push(...groupBreaches(views).flatMap((group) => (isFitting(group.breaches, input) ? group.breaches : [])));
    read += stretch.read;
    below = stretch.next;
    if (below === null) break;
  }
  return { entries: fitting.sort((a, b) => b.number - a.number), next: below };
}

type Reading = { filter: BreachFilter; below: number | null; most: number };
type ReadStretch = { found: readonly Breach[]; read: number; next: number | null };

/** At least one stretch, and on until the next one adds to none of the groups found. */
async function readWhole(deps: Deps, forum: Forum, { filter, below, most }: Reading): Promise<ReadStretch> {
  let found: readonly Breach[] = [];
  let next = below;
  for (let read = 0; ;) {
    const stretch: readonly Breach[] = await deps.records.breaches(forum.id, { before: next, size: STRETCH });
    const more = stretch.filter((breach) => isAsked(breach, filter));
    if (read > 0 && next !== null && !addsTo(found, more)) return { found, read, next };
    found = [...found, ...more];
    read += stretch.length;
    const oldest = stretch.at(-1)?.number ?? 1;
    next = stretch.length < STRETCH || oldest <= 1 ? null : oldest;
    if (next === null || read >= most) return { found, read, next };
  }
}

/** Whether any of these would stand in a group with one that was found. */
function addsTo(found: readonly Breach[], more: readonly Breach[]): boolean {
  const known = new Set(found.map(({ number }) => number));
  const isMixed = (breaches: readonly Breach[]) =>
    breaches.some(({ number }) => known.has(number)) && breaches.some(({ number }) => !known.has(number));
  return groupBreaches([...found, ...more]).some((group) => isMixed(group.breaches));
}

const isAsked = ({ productId, mover, movedAt }: Breach, filter: BreachFilter): boolean =>
  (filter.product === undefined || filter.product === productId) &&
  (filter.mover === undefined || filter.mover === mover) &&
  (filter.from === undefined || filter.from <= movedAt) &&
  (filter.until === undefined || movedAt < filter.until);

const isFitting = (group: readonly BreachView[], { as, result }: BreachFilter): boolean =>
  (as === undefined || (classOf(group)?.as ?? 'none') === as) &&
  (result === undefined || group.some(({ outcome }) => resultOf(outcome) === result));
