/** A locked product with the order that it is checked against, and what is being settled already. */
import type { Forum, Product } from '../../domain/forum/forum';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { withAccepted } from '../../domain/lock/agreedNow';
import { lockStateAt } from '../../domain/lock/lockState';
import type { Trace } from '../../domain/audit/foundMove';
import { historyFrom } from '../../domain/lock/memory';
import { isSameMove, moveOf, SETTLED_KEPT_MS } from '../../domain/lock/move';
import { lockHistoryOf, type ProductLock } from '../../domain/lock/productLock';
import type { AgreedOrder } from '../../domain/ranking/agreedOrder';
import type { Deps } from '../ports';

export type Checked = {
  forum: Forum;
  product: Product;
  order: AgreedOrder;
  app: AccountId;
  lockedSince: Instant;
  /** Whether the lock has dealt with this change of an issue's rank, as far as it remembers. */
  hasHeard: (issue: IssueId, change: Trace) => boolean;
  /** Issues with moves noted, judged or settled lately, or that could not be put back: the lock is at them. */
  ignored: ReadonlySet<IssueId>;
};

/** When this product was locked; null while it is not. */
export function lockedSince(lock: ProductLock, forum: Forum, now: Instant): Instant | null {
  const state = lockStateAt(lockHistoryOf(lock, forum.event), now);
  return state.state === 'locked' && lock.order ? state.since : null;
}

/** Null unless the product is locked. */
export async function loadChecked(deps: Deps, productId: ProductId): Promise<Checked | null> {
  const lock = (await deps.records.lock(productId))?.value;
  const forum = lock && (await deps.records.forum(lock.forumId))?.value;
  const product = forum?.products.find(({ id }) => id === productId);
  if (!lock?.order || !forum || !product) return null;
  const now = deps.clock.now();
  const since = lockedSince(lock, forum, now);
  if (since === null) return null;
  const { moves, settled, forgottenUntil } = await deps.inbox.read(productId);
  const accepted = new Set(lock.accepted.flatMap((change) => (change.kind === 'placed' ? [change.issue] : [])));
  const from = historyFrom(now, { locked: since, forgotten: forgottenUntil });
  const lately = settled.filter(({ settledAt }) => now - settledAt < SETTLED_KEPT_MS);
  return {
    forum,
    product,
    order: withAccepted(await deps.orders.load(productId, lock.order), lock.accepted),
    app: lock.app ?? (await deps.jira.appAccount()),
    lockedSince: since,
    hasHeard: (issue, change) => (change.at < from ? accepted.has(issue) : settled.some((move) => isSameMove(move, moveOf(issue, change)))),
    ignored: new Set([
      ...[...moves, ...lately, ...lock.pending].map(({ issue }) => issue),
      ...lock.stuck,
      ...lock.fights.map(({ issue }) => issue),
    ]),
  };
}
