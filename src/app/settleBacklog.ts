/**
 * The lock at work (rules L1-L12): takes every move noted for a product, decides from the state of Jira, accepts or puts back, and
 * records. Events only wake it. Each step may be repeated after a crash with the same outcome.
 */
import { putsMovesBack } from '../domain/forum/forum';
import type { ProductId } from '../domain/ids';
import { withAccepted } from '../domain/lock/agreedNow';
import { gatherBatch } from '../domain/lock/batch';
import { isBurst } from '../domain/lock/burst';
import { lockStateAt } from '../domain/lock/lockState';
import { historyFrom, isOld } from '../domain/lock/memory';
import { lockHistoryOf } from '../domain/lock/productLock';
import type { Deps } from './ports';
import { carryOut } from './settling/carryOut';
import { judgeBatch } from './settling/judgeBatch';
import { massIfWorthIt, surgicalCalls } from './settling/planPutBack';
import { recordBreaches, rememberSettled } from './settling/record';
import { rememberJudgement } from './settling/remember';
import type { LoadedLock } from './settling/settling';
import { tellMovers } from './settling/tellMovers';
import { tellOfFights } from './settling/tellOfFights';

/** A batch loses a race for the lock record only to a close or a self-test, so a second turn is rare and a third rarer. */
const TURNS = 5;

/** `unfinished` asks for another job, `tooEarly` for one some seconds later. */
export type Settling = 'nothing' | 'settled' | 'unfinished' | 'tooEarly';

/**
 * One batch. What is noted while it runs wakes a job of its own.
 * @throws JiraFault when Jira does not answer: nothing is lost, the next job goes on.
 */
export async function settleBacklog(deps: Deps, productId: ProductId): Promise<Settling> {
  await deps.inbox.answerWake(productId, deps.clock.now());
  for (let turn = 0; turn < TURNS; turn += 1) {
    const outcome = await settleOnce(deps, productId);
    if (outcome !== 'conflict') return outcome;
  }
  return 'unfinished';
}

async function settleOnce(deps: Deps, productId: ProductId): Promise<Settling | 'conflict'> {
  const [inbox, held] = await Promise.all([deps.inbox.read(productId), loadLock(deps, productId)]);
  if (!held) return 'nothing';
  const now = deps.clock.now();
  const loaded = { ...held, historyFrom: historyFrom(now, { locked: held.lockedSince, forgotten: inbox.forgottenUntil }) };
  const { moves: noted, settled: known } = inbox;
  const { pending, stuck } = loaded.lock.value;
  if (isBurst(noted, now)) return 'tooEarly';
  const [settled, remembered] = [known.filter((move) => !isOld(move, now)), known.filter((move) => isOld(move, now))];
  const told = { noted, pending, settled, remembered, again: noted.length === 0 && pending.length === 0 ? stuck : [] };
  const { latest, absorbed } = gatherBatch(told, loaded.judging);
  if (latest.size === 0 && absorbed.length === 0) return 'nothing';
  const judgement = await judgeBatch(deps, loaded, told);
  const plan = await massIfWorthIt(deps, loaded, judgement, surgicalCalls(judgement));
  if (await hasChangedSince(deps, loaded)) return 'conflict';
  const lock = await rememberJudgement(deps, loaded, judgement, { plan, settled: known });
  if (!lock) return 'conflict';
  const { failures, interrupted, ranked, isAstray } = await carryOut(deps, loaded, plan, judgement);
  if (interrupted.length > 0) await deps.inbox.note(productId, interrupted, { now: deps.clock.now(), phase: 'locked' });
  if (isAstray) return 'unfinished';
  await rememberSettled(deps, judgement, { lock: lock.value, putBack: new Set([...plan.displaced, ...ranked]), inbox });
  const toTell = await recordBreaches(deps, lock, {
    failures,
    looked: judgement.batch.latest,
    isWarning: loaded.product.strength === 'warn',
    proofs: lock.value.pending.length > 0 ? (await deps.records.lockHealth(productId, loaded.forum.id)).value.canaries : [],
  });
  if (toTell === 'conflict') return 'conflict';
  if (lock.value.pending.length > 0 || stuck.length > 0) await deps.broadcast.forumChanged(loaded.forum.id);
  await tellMovers(deps, loaded, judgement, toTell);
  await tellOfFights(deps, loaded, judgement, lock.value);
  return judgement.batch.waiting.size > 0 || interrupted.length > 0 ? 'unfinished' : 'settled';
}

/** L3: while Jira was read an event was opened: what its history told of may have been made since, and is judged anew. */
async function hasChangedSince(deps: Deps, { lock, forum, lockedSince }: LoadedLock): Promise<boolean> {
  const event = (await deps.records.forum(forum.id))?.value.event ?? forum.event;
  const { state } = lockStateAt(lockHistoryOf(lock.value, event), deps.clock.now());
  return (state === 'locked') !== (lockedSince !== null);
}

/** Null where there is no agreed order to protect. */
async function loadLock(deps: Deps, productId: ProductId): Promise<Omit<LoadedLock, 'historyFrom'> | null> {
  const held = await deps.records.lockWithForum(productId);
  const [lock, forum] = [held?.lock, held?.forum?.value];
  if (!lock?.value.order) return null;
  const product = forum?.products.find((one) => one.id === productId);
  if (!forum || !product) return null;
  const snapshot = await deps.orders.load(productId, lock.value.order);
  const order = withAccepted(snapshot, lock.value.accepted);
  const history = lockHistoryOf(lock.value, forum.event);
  const state = lockStateAt(history, deps.clock.now());
  const lockedSince = state.state === 'locked' ? state.since : null;
  const app = lock.value.app ?? (await deps.jira.appAccount());
  const judging = {
    history,
    owner: product.owner,
    rule: forum.settings.lockRule,
    openings: lock.value.openings,
    fights: lock.value.fights,
  };
  const putsBack = lockedSince !== null && putsMovesBack(product.strength);
  return { lock, forum, product, snapshot, order, app, judging, lockedSince, putsBack };
}
