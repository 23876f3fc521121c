/** Opening and closing a forum's event (rules F4, F5, W1, E4, E10, E12). */
import { type Forum, isHard } from '../domain/forum/forum';
import { type EventRefusal, openEvent, startClosing } from '../domain/forum/eventSteps';
import { type AccountId, eventId } from '../domain/ids';
import { withGuardedProducts, withPhase } from '../domain/lock/guarded';
import type { LogFact } from '../domain/log/log';
import { type Result, ok, refused } from '../domain/result';
import type { Deps, Versioned, Write } from './ports';
import { closeBlockers, giveReasons, sessionAtClose } from './session/closeSession';
import { readLive } from './session/liveSession';
import { sessionAtOpening } from './session/openSession';
import { untilCommitted } from './untilCommitted';

type Input = { forum: Versioned<Forum>; actor: AccountId };

/** From here on the forum's products are open, unless it is held for information only: nothing else opens a lock. */
export async function openForumEvent(
  deps: Deps,
  { forum, actor, informationOnly }: Input & { informationOnly: boolean },
): Promise<Result<Forum, EventRefusal>> {
  const outcome = await changed(deps, forum, async (current) => {
    const opened = openEvent(current.value, { actor, now: deps.clock.now(), informationOnly });
    if (!opened.ok) return opened;
    const session = await sessionAtOpening(deps, current.value, opened.value);
    const locks = informationOnly ? [] : await openedLocks(deps, current.value);
    return save(deps, current, opened.value, { actor, also: [...session, ...locks] });
  });
  if (outcome.ok && outcome.value.products.some(isHard)) await deps.jobs.pushForForum({ kind: 'permissions' });
  return outcome;
}

async function openedLocks(deps: Deps, forum: Forum): Promise<readonly Write[]> {
  const guarded = await deps.records.guarded();
  const products = withGuardedProducts(guarded.value, { forumId: forum.id, home: forum.projectId, products: forum.products });
  const ids = forum.products.map((product) => product.id);
  return [{ kind: 'guarded', value: withPhase(products, ids, 'open'), version: guarded.version }];
}

/**
 * The orders are taken by one job a product; the event is closed with the last of them. Actor null: by rule, since nobody ended it. A
 * person is told first what must be settled.
 */
export async function closeForumEvent(
  deps: Deps,
  { forum, actor }: { forum: Versioned<Forum>; actor: AccountId | null },
): Promise<Result<Forum, EventRefusal>> {
  const closing = await changed(deps, forum, async (current) => {
    const started = startClosing(current.value, { actor, now: deps.clock.now() });
    if (!started.ok) return started;
    const live = await readLive(deps, current.value);
    if (!live) return 'conflict';
    const { event } = live.session.value;
    if (actor === null) await giveReasons(deps, current.value, event);
    const blockers = await closeBlockers(deps, current.value, { event, isByRule: actor === null });
    if (blockers.length > 0) return actor === null ? 'conflict' : refused({ code: 'notReady', blockers });
    return save(deps, current, started.value, { actor, also: await sessionAtClose(deps, live) });
  });
  if (closing.ok) await afterClose(deps, closing.value);
  return closing;
}

/** What may be done twice; what a crash leaves out here is found by the schedule. */
async function afterClose(deps: Deps, forum: Forum): Promise<void> {
  const { event, products, id: forumId } = forum;
  if (event.state === 'notHeldYet') return;
  if (event.state === 'closing') for (const { id } of products) await deps.jobs.push({ kind: 'takeOrder', productId: id });
  await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}

type Deciding = (current: Versioned<Forum>) => Promise<Result<Forum, EventRefusal> | 'conflict'>;

/** Everybody in the room writes the session that an opening and a closing write as well. */
const ATTEMPTS = 25;

/** Decides on the forum as it was read, and after a conflict on the forum as it is then. */
async function changed(deps: Deps, read: Versioned<Forum>, decide: Deciding): Promise<Result<Forum, EventRefusal>> {
  let current = read;
  const outcome = await untilCommitted(async () => {
    const decided = await decide(current);
    if (decided === 'conflict') current = (await deps.records.forum(read.value.id)) ?? current;
    return decided;
  }, ATTEMPTS);
  if (outcome.ok) await deps.broadcast.forumChanged(read.value.id);
  return outcome;
}

async function save(
  deps: Deps,
  { version }: Versioned<Forum>,
  forum: Forum,
  { actor, also }: { actor: AccountId | null; also: readonly Write[] },
): Promise<Result<Forum, EventRefusal> | 'conflict'> {
  const writes: Write[] = [{ kind: 'forum', key: forum.id, value: forum, version }, ...also];
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts: [{ actor, fact: factOf(forum) }] }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : ok(forum);
}

/** What was held for information only is closed in one step. */
function factOf({ event }: Forum): LogFact {
  switch (event.state) {
    case 'notHeldYet':
      throw new Error('An event that changed has a number.');
    case 'open':
      return { kind: 'eventOpened', id: eventId(event.number), ...(event.informationOnly && { informationOnly: true }) };
    case 'closing':
      return { kind: 'eventClosing', id: eventId(event.number) };
    case 'closed':
      return { kind: 'eventClosed', id: eventId(event.number) };
  }
}
