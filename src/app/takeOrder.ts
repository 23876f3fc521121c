/** Applies what was agreed for a product whose event closes, takes its agreed order, and locks it (rules F5, W1, L6, T4). May run twice: the second finds nothing to do. */
import type { AgreedPosition } from '../domain/agreement/agreement';
import { type AccountId, eventId, type ForumId, type ProductId } from '../domain/ids';
import { type Forum, type Product, isHard } from '../domain/forum/forum';
import { withOrderTaken } from '../domain/forum/eventSteps';
import type { Instant } from '../domain/instant';
import { NO_FIGHTS } from '../domain/lock/fights';
import { withGuardedProducts, withPhase } from '../domain/lock/guarded';
import { withLockChange } from '../domain/lock/lockState';
import { lockHistoryOf, type OrderHandle, type ProductLock, snapshotsOf } from '../domain/lock/productLock';
import { type AgreedOrder, fromSnapshot, placeAfter } from '../domain/ranking/agreedOrder';
import type { IssueId } from '../domain/ids';
import { applyOwed, promisedPositions } from './agreements/atClose';
import type { Commit, Deps, Versioned } from './ports';
import { SEARCH_LAGS_MS } from './searchLag';
import { belongs } from './settling/belongs';
import { placesIn } from './settling/placeInOrder';
import { ranksOf } from './settling/planPutBack';
import { untilCommitted } from './untilCommitted';

/** As many as one call reads. What else was moved right before is looked at by the first batch after the close. */
const MOST_PLACED = 100;

/** @throws JiraFault when the backlog cannot be read: the event stays `closing` and the job is repeated. */
export async function takeOrder(deps: Deps, productId: ProductId): Promise<'taken' | 'nothing'> {
  const closing = await closingProduct(deps, productId);
  if (!closing) return 'nothing';
  const applied = await applyOwed(deps, closing.forum.value, closing.product);
  const app = closing.lock.value.app ?? (await deps.jira.appAccount());
  const order = await readOrder(deps, closing.product, applied);
  const since = deps.clock.now();
  const handle = await deps.orders.save(productId, order, (closing.lock.value.order?.generation ?? 0) + 1);
  const outcome = await untilCommitted(() => lockWith(deps, productId, { handle, since, app }));
  const old = snapshotsOf(closing.lock.value);
  if (outcome === 'taken' && isHard(closing.product)) await deps.jobs.pushForForum({ kind: 'permissions' });
  if (outcome === 'taken') for (const snapshot of old) await deps.orders.discard(productId, snapshot);
  if (outcome === 'taken') await concludeIfClosed(deps, closing.forum.value.id);
  if (outcome === 'taken') await deps.broadcast.forumChanged(closing.forum.value.id);
  return outcome;
}

/** The last order taken closes the event; what follows from that is a job of its own. */
async function concludeIfClosed(deps: Deps, forumId: ForumId): Promise<void> {
  const event = (await deps.records.forum(forumId))?.value.event;
  if (event?.state === 'closed') await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}

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

/** A read of the backlog may be old: what the app itself or anybody has just moved is placed where Jira has it now. */
async function readOrder(deps: Deps, product: Product, applied: readonly IssueId[]): Promise<AgreedOrder> {
  const ranks = new Map<IssueId, string | null>();
  for await (const page of deps.jira.backlog(product.board)) for (const { id, rank } of page) ranks.set(id, rank);
  const fresh = [...new Set([...applied, ...(await lastMoved(deps, product.id))])].slice(0, MOST_PLACED);
  for (const issue of fresh) ranks.delete(issue);
  const order = fromSnapshot([...ranks.keys()], (issue) => ranks.get(issue) ?? undefined);
  if (fresh.length === 0) return order;
  const states = await deps.jira.readIssues(fresh, product.board);
  const moved = [...states.values()]
    .filter((state) => belongs(state, product, true))
    .map(({ id, rank }) => ({ issue: id, rank: rank ?? '' }));
  const places = await placesIn(order, moved, async (issues) => ranksOf(await deps.jira.readIssues(issues, product.board)));
  return places.reduce((now, { issue, after }) => placeAfter(now, issue, after), order);
}

/** Issues that events have told of lately, whatever was done about them; the latest first. */
async function lastMoved(deps: Deps, product: ProductId): Promise<readonly IssueId[]> {
  const { moves, settled } = await deps.inbox.read(product);
  const since = deps.clock.now() - SEARCH_LAGS_MS;
  const lately = [...moves, ...settled.filter(({ settledAt }) => settledAt >= since)].filter(({ kind }) => kind === 'moved');
  return lately.sort((a, b) => b.at - a.at).map(({ issue }) => issue);
}

async function lockWith(
  deps: Deps,
  productId: ProductId,
  taken: { handle: OrderHandle; since: Instant; app: AccountId },
): Promise<'taken' | 'nothing' | 'conflict'> {
  const closing = await closingProduct(deps, productId);
  if (!closing) return 'nothing';
  const guarded = await deps.records.guarded();
  const positions = await promisedPositions(deps, closing.forum.value, closing.product);
  const commit = lockingCommit(closing, { ...taken, positions, now: deps.clock.now() });
  const products = withGuardedProducts(guarded.value, {
    forumId: closing.forum.value.id,
    home: closing.forum.value.projectId,
    products: [closing.product],
  });
  const value = withPhase(products, [productId], 'locked');
  const writes = [...commit.writes, { kind: 'guarded' as const, value, version: guarded.version }];
  return (await deps.records.commit({ ...commit, writes }, deps.clock.now())) === 'conflict' ? 'conflict' : 'taken';
}

function lockingCommit(
  { forum, lock, product }: Closing,
  {
    handle,
    since,
    app,
    positions,
    now,
  }: { handle: OrderHandle; since: Instant; app: AccountId; positions: readonly AgreedPosition[]; now: Instant },
): Commit {
  const { event } = forum.value;
  if (event.state !== 'closing') throw new Error('Only a closing event takes orders.');
  const id = eventId(event.number);
  const history = withLockChange(lockHistoryOf(lock.value, event), { at: since, to: 'locked', event: id });
  const fresh = {
    order: handle,
    orderAtClose: handle,
    accepted: [],
    putBackCount: 0,
    stuck: [],
    positions,
    openings: [],
    app,
    ...NO_FIGHTS,
  };
  const locked: ProductLock = { ...lock.value, history, ...fresh };
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
