/**
 * The lock at work (rules L1-L12): takes every move noted for a product, decides from the state of Jira, accepts or puts back, and
 * records. Events only wake it. Each step may be repeated after a crash with the same outcome.
 */
import type { ProductId } from '../domain/ids';
import { MINUTE_MS } from '../domain/instant';
import { withAccepted } from '../domain/lock/agreedNow';
import { gatherBatch } from '../domain/lock/batch';
import { lockStateAt } from '../domain/lock/lockState';
import { lockHistoryOf } from '../domain/lock/productLock';
import type { Deps } from './ports';
import { carryOut } from './settling/carryOut';
import { judgeBatch } from './settling/judgeBatch';
import { massIfWorthIt, surgicalCalls } from './settling/planPutBack';
import { recordBreaches, rememberSettled } from './settling/record';
import { rememberJudgement } from './settling/remember';
import type { LoadedLock } from './settling/settling';
import { withActors } from './settling/withActors';

/** Leaves room before the platform's limit for a job. */
const LONGEST_MS = 3 * MINUTE_MS;
/** A job that finds work this often in a row gives way to the next one. */
const TURNS = 40;

/** @throws JiraFault when Jira does not answer: nothing is lost, the next job goes on. */
export async function settleBacklog(deps: Deps, productId: ProductId): Promise<'nothing' | 'settled' | 'unfinished'> {
  const began = deps.clock.now();
  await deps.inbox.answerWake(productId);
  let did: 'nothing' | 'settled' = 'nothing';
  for (let turn = 0; turn < TURNS && deps.clock.now() - began < LONGEST_MS; turn += 1) {
    if ((await settleOnce(deps, productId)) === 'nothing') return did;
    did = 'settled';
  }
  return 'unfinished';
}

/** One batch; a batch that lost a race for the lock record is simply judged again by the next turn. */
async function settleOnce(deps: Deps, productId: ProductId): Promise<'nothing' | 'turn'> {
  const loaded = await loadLock(deps, productId);
  if (!loaded) return 'nothing';
  const { moves: noted, settled } = await deps.inbox.read(productId);
  const judging = { history: lockHistoryOf(loaded.lock.value, loaded.forum.event), owner: loaded.product.owner };
  const named = await withActors(deps, loaded, noted, settled);
  const batch = gatherBatch({ noted: named, pending: loaded.lock.value.pending, settled }, judging);
  if (batch.moves.length === 0) return 'nothing';
  const judgement = await judgeBatch(deps, loaded, batch);
  const plan = await massIfWorthIt(deps, loaded, judgement, surgicalCalls(judgement));
  const lock = await rememberJudgement(deps, loaded, judgement, { plan, settled });
  if (!lock) return 'turn';
  const failures = await carryOut(deps, loaded, plan, judgement.runs);
  await rememberSettled(deps, judgement, lock.value);
  const hasBreaches = lock.value.pending.length > 0;
  await recordBreaches(deps, lock, failures);
  if (hasBreaches) await deps.broadcast.forumChanged(loaded.forum.id);
  return 'turn';
}

/** Null where there is no agreed order to protect. */
async function loadLock(deps: Deps, productId: ProductId): Promise<LoadedLock | null> {
  const lock = await deps.records.lock(productId);
  if (!lock?.value.order) return null;
  const forum = (await deps.records.forum(lock.value.forumId))?.value;
  const product = forum?.products.find((one) => one.id === productId);
  if (!forum || !product) return null;
  const order = withAccepted(await deps.orders.load(productId, lock.value.order), lock.value.accepted);
  const isLocked = lockStateAt(lockHistoryOf(lock.value, forum.event), deps.clock.now()).state === 'locked';
  return { lock, forum, product, order, putsBack: isLocked && product.strength === 'restore' };
}
