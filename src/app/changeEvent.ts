/** Opening and closing a forum's event (rules F4, F5, W1). */
import type { Forum } from '../domain/forum/forum';
import { type EventRefusal, openEvent, startClosing } from '../domain/forum/eventSteps';
import { type AccountId, eventId } from '../domain/ids';
import { withGuardedProducts, withPhase } from '../domain/lock/guarded';
import type { LogFact } from '../domain/log/log';
import { type Result, ok } from '../domain/result';
import type { Deps, Versioned, Write } from './ports';
import { untilCommitted } from './untilCommitted';

type Input = { forum: Versioned<Forum>; actor: AccountId };

/** From here on the forum's products are open: nothing else opens a lock. */
export async function openForumEvent(
  deps: Deps,
  { forum, actor, informationOnly }: Input & { informationOnly: boolean },
): Promise<Result<Forum, EventRefusal>> {
  return changed(deps, forum, async (current) => {
    const opened = openEvent(current.value, { actor, now: deps.clock.now(), informationOnly });
    if (!opened.ok) return opened;
    const guarded = await deps.records.guarded();
    const products = withGuardedProducts(guarded.value, {
      forumId: current.value.id,
      home: current.value.projectId,
      products: current.value.products,
    });
    const value = withPhase(
      products,
      current.value.products.map((product) => product.id),
      'open',
    );
    return save(deps, current, opened.value, { actor, kind: 'eventOpened', also: [{ kind: 'guarded', value, version: guarded.version }] });
  });
}

/** The orders are taken by one job a product; the event is closed with the last of them. */
export async function closeForumEvent(deps: Deps, { forum, actor }: Input): Promise<Result<Forum, EventRefusal>> {
  const closing = await changed(deps, forum, async (current) => {
    const started = startClosing(current.value, { actor, now: deps.clock.now() });
    return started.ok ? save(deps, current, started.value, { actor, kind: 'eventClosing', also: [] }) : started;
  });
  if (closing.ok) for (const { id } of closing.value.products) await deps.jobs.push({ kind: 'takeOrder', productId: id });
  return closing;
}

type Deciding = (current: Versioned<Forum>) => Promise<Result<Forum, EventRefusal> | 'conflict'>;

/** Decides on the forum as it was read, and after a conflict on the forum as it is then. */
async function changed(deps: Deps, read: Versioned<Forum>, decide: Deciding): Promise<Result<Forum, EventRefusal>> {
  let current = read;
  const outcome = await untilCommitted(async () => {
    const decided = await decide(current);
    if (decided === 'conflict') current = (await deps.records.forum(read.value.id)) ?? current;
    return decided;
  });
  if (outcome.ok) await deps.broadcast.forumChanged(read.value.id);
  return outcome;
}

type Saving = { actor: AccountId; kind: 'eventOpened' | 'eventClosing'; also: readonly Write[] };

async function save(
  deps: Deps,
  { version }: Versioned<Forum>,
  forum: Forum,
  { actor, kind, also }: Saving,
): Promise<Result<Forum, EventRefusal> | 'conflict'> {
  const { event } = forum;
  if (event.state === 'notHeldYet') throw new Error('An event that changed has a number.');
  const fact: LogFact = { kind, id: eventId(event.number) };
  const writes: Write[] = [{ kind: 'forum', key: forum.id, value: forum, version }, ...also];
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts: [{ actor, fact }] }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : ok(forum);
}
