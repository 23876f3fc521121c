/** Applies what was agreed for a product whose event closes, takes its agreed order, and locks it (rules F5, W1, L6, T4). May run twice: the second finds nothing to do. */
import type { AgreedPosition } from '../domain/agreement/agreement';
import { type AccountId, eventId, type ForumId, type ProductId } from '../domain/ids';
import { type Forum, type Product, isHard } from '../domain/forum/forum';
import { withOrderTaken } from '../domain/forum/eventSteps';
import { type Instant, instant } from '../domain/instant';
import { NO_FIGHTS } from '../domain/lock/fights';
import { withGuardedProducts, withPhase } from '../domain/lock/guarded';
import { withLockChange } from '../domain/lock/lockState';
import { SETTLED_KEPT_MS } from '../domain/lock/move';
import { lockHistoryOf, type OrderHandle, type ProductLock, withSnapshots } from '../domain/lock/productLock';
import { leftAfter } from '../domain/lock/scopedOpening';
import { applyOwed, promisedPositions } from './agreements/atClose';
import type { Commit, Deps, Versioned } from './ports';
import { readOrder } from './readOrder';
import { untilCommitted } from './untilCommitted';

/** @throws JiraFault when the backlog cannot be read: the event stays `closing` and the job is repeated. */
export async function takeOrder(deps: Deps, productId: ProductId): Promise<'taken' | 'nothing'> {
  const closing = await closingProduct(deps, productId);
  if (!closing) return 'nothing';
  const applied = await applyOwed(deps, closing.forum.value, closing.product);
  const app = closing.lock.value.app ?? (await deps.jira.appAccount());
  const positions = await promisedPositions(deps, closing.forum.value, closing.product);
  const order = await readOrder(deps, closing.product, { applied, positions, app });
  const since = deps.clock.now();
  const handle = await deps.orders.save(productId, order, (closing.lock.value.order?.generation ?? 0) + 1);
  const outcome = await untilCommitted(() => lockWith(deps, productId, { handle, since, app, positions }));
  if (outcome === 'taken' && isHard(closing.product)) await deps.jobs.pushForForum({ kind: 'permissions' });
  if (outcome === 'taken') for (const snapshot of closing.lock.value.replaced) await deps.orders.discard(productId, snapshot);
  if (outcome === 'taken') await concludeIfClosed(deps, closing.forum.value.id);
  if (outcome === 'taken') await deps.broadcast.forumChanged(closing.forum.value.id);
  return outcome;
}

/** The last order taken closes the event; what follows from that is a job of its own. */
async function concludeIfClosed(deps: Deps, forumId: ForumId): Promise<void> {
  const event = (await deps.records.forum(forumId))?.value.event;
  if (event?.state === 'closed') await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}

/** What the agreed order is from now on, and by what it is guarded. `since`: from when on. */
type Taken = { handle: OrderHandle; since: Instant; app: AccountId; positions: readonly AgreedPosition[] };
type Closing = { forum: Versioned<Forum>; lock: Versioned<ProductLock>; product: Product };

/** Null unless the product's forum is closing an event and this product's order is still to be taken. */
async function closingProduct(deps: Deps, productId: ProductId): Promise<Closing | null> {
  const lock = await deps.records.lock(productId);
  const forum = lock && (await deps.records.forum(lock.value.forumId));
  const product = forum?.value.products.find((one) => one.id === productId);
  if (!lock || !forum || !product) return null;
  const { event } = forum.value;
  return event.state === 'closing' && event.remaining.includes(productId) ? { forum, lock, product } : null;
}

async function lockWith(deps: Deps, productId: ProductId, taken: Taken): Promise<'taken' | 'nothing' | 'conflict'> {
  const closing = await closingProduct(deps, productId);
  if (!closing) return 'nothing';
  const guarded = await deps.records.guarded();
  const commit = lockingCommit(closing, taken, deps.clock.now());
  const products = withGuardedProducts(guarded.value, {
    forumId: closing.forum.value.id,
    home: closing.forum.value.projectId,
    products: [closing.product],
  });
  const value = withPhase(products, [productId], 'locked');
  const writes = [...commit.writes, { kind: 'guarded' as const, value, version: guarded.version }];
  return (await deps.records.commit({ ...commit, writes }, deps.clock.now())) === 'conflict' ? 'conflict' : 'taken';
}

function lockingCommit({ forum, lock, product }: Closing, { handle, since, app, positions }: Taken, now: Instant): Commit {
  const { event } = forum.value;
  if (event.state !== 'closing') throw new Error('Only a closing event takes orders.');
  const id = eventId(event.number);
  const historyBefore = lockHistoryOf(lock.value, event);
  const history = withLockChange(historyBefore, { at: since, to: 'locked', event: id });
  const closedBefore = historyBefore.findLast(({ to }) => to === 'locked')?.at ?? since;
  const fresh = {
    accepted: [],
    putBackCount: 0,
    stuck: [],
    positions,
    openings: leftAfter(lock.value.openings, { closedAt: since, keptFrom: instant(Math.min(closedBefore, since - SETTLED_KEPT_MS)) }),
    app,
    ...NO_FIGHTS,
  };
  const locked: ProductLock = { ...withSnapshots(lock.value, { order: handle, orderAtClose: handle }), history, ...fresh };
  const after = withOrderTaken(forum.value, product.id, now);
  const taken = { actor: null, fact: { kind: 'orderTaken' as const, id, productId: product.id, count: handle.count } };
  const closed = { actor: event.closedBy, fact: { kind: 'eventClosed' as const, id } };
  return {
    forumId: forum.value.id,
    writes: [
      { kind: 'forum', key: forum.value.id, value: after, version: forum.version },
      { kind: 'lock', key: product.id, value: locked, version: lock.version },
    ],
    facts: after.event.state === 'closed' ? [taken, closed] : [taken],
  };
}
