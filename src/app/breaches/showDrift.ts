/** The order agreed at the close, and what became of it (rule B6): read from storage alone; the order now is read by the page, as its reader. */
import type { BreachCalls } from '../../contract/calls/breachCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { type Breach, lockHistoryOf, type OrderHandle, type ProductLock } from '../../domain/lock/productLock';
import { issuesOf } from '../../domain/ranking/agreedOrder';
import { movedBetween } from '../../domain/ranking/movedBetween';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { withClasses } from './withClasses';

type Calls = BreachCalls['showDrift'];
type Showing = { forum: Forum; reader: AccountId; productId: ProductId };

export async function showDrift(deps: Deps, { forum, reader, productId }: Showing): Promise<Result<Calls['value'], Calls['refusal']>> {
  const product = forum.products.find(({ id }) => id === productId);
  if (!product) return refused({ code: 'noSuchProduct' });
  const lock = (await deps.records.lock(productId))?.value;
  const closing = lock?.history.findLast(({ to }) => to === 'locked');
  if (!lock?.order || !closing) return refused({ code: 'noAgreedOrder' });
  const { found, isWhole } = await since(deps, { forum, productId, from: closing.at });
  return ok({
    productId,
    board: product.board.id,
    rankField: product.board.rankField,
    event: closing.event,
    since: closing.at,
    ...(await agreedAndAccepted(deps, lock, lock.order)),
    breaches: await withClasses(deps, { forum, reader }, found),
    isWhole,
    history: lockHistoryOf(lock, forum.event),
    app: lock.app,
  });
}

/** Of changes that a newer snapshot has swallowed, the fewest issues whose move explains it stand for those that were moved. */
async function agreedAndAccepted(deps: Deps, { productId, orderAtClose, accepted }: ProductLock, order: OrderHandle) {
  const atClose = await deps.orders.load(productId, orderAtClose ?? order);
  const sinceSnapshot = accepted.flatMap((change) => (change.kind === 'placed' ? [change.issue] : []));
  const swallowed = orderAtClose === null ? [] : movedBetween(atClose, await deps.orders.load(productId, order));
  return { agreed: issuesOf(atClose), accepted: [...new Set([...swallowed, ...sinceSnapshot])] };
}

const STRETCH = 100;
const READ_AT_MOST = 500;

/** A move made before the close and settled after it belongs to the stretch before. */
async function since(deps: Deps, { forum, productId, from }: { forum: Forum; productId: ProductId; from: Instant }) {
  const found: Breach[] = [];
  let below: number | null = null;
  for (let read = 0; read < READ_AT_MOST;) {
    const stretch: readonly Breach[] = await deps.records.breaches(forum.id, { before: below, size: STRETCH });
    found.push(...stretch.filter((breach) => breach.productId === productId && breach.movedAt >= from));
    read += stretch.length;
    const oldest = stretch.at(-1);
    if (stretch.length < STRETCH || !oldest || oldest.settledAt < from) return { found, isWhole: true };
    below = oldest.number;
  }
  return { found, isWhole: false };
}
