/**
 * Every five minutes: wakes whatever a lost event, a refused push or a crash left lying (rules L4, F5), and tests locks before their last
 * test is ten minutes old (rules L10, L21).
 */
import type { Forum } from '../domain/forum/forum';
import { numberOfNext } from '../domain/forum/forumEvent';
import type { ForumId } from '../domain/ids';
import { MINUTE_MS, SECOND_MS } from '../domain/instant';
import type { ProductLock } from '../domain/lock/productLock';
import { checkLock } from './checkLock';
import { sweepEmergencies } from './emergencies/sweepEmergencies';
import { watchPermissions } from './hardLock/watchPermissions';
import { isDigestDue } from './minutes/tellBefore';
import { tellLate } from './impediments/tellLate';
import type { Deps } from './ports';
import { closeByRule } from './session/closeByRule';
import { takeInLost } from './proposals/takeInLost';

/** A test that would be too old at the next turn is made anew at this one; half a minute for a turn that comes late. */
const TESTED_AT_MOST_MS = 10 * MINUTE_MS;
const TURN_MS = 5 * MINUTE_MS - 30 * SECOND_MS;

export async function sweep(deps: Deps): Promise<void> {
  const { value: guarded } = await deps.records.guarded();
  for (const { productId, phase } of guarded.products) {
    if (phase === 'locked' && (await hasUnsettled(deps, productId))) await deps.jobs.push({ kind: 'settle', productId });
  }
  await watchPermissions(deps);
  for (const forumId of new Set(guarded.products.map((product) => product.forumId))) await sweepForum(deps, forumId);
}

async function hasUnsettled(deps: Deps, productId: ProductLock['productId']): Promise<boolean> {
  const lock = await deps.records.lock(productId);
  return (lock?.value.pending.length ?? 0) > 0 || (await deps.inbox.read(productId)).moves.length > 0;
}

async function sweepForum(deps: Deps, forumId: ForumId): Promise<void> {
  const forum = (await deps.records.forum(forumId))?.value;
  if (!forum) return;
  if (forum.event.state === 'closing')
    for (const productId of forum.event.remaining) await deps.jobs.push({ kind: 'takeOrder', productId });
  await testLocks(deps, forum);
  await closeByRule(deps, forum);
  await tellAndConclude(deps, forum);
  await tellLate(deps, forum);
  await sweepEmergencies(deps, forum);
  await takeInLost(deps, forum);
}

/** A digest that is due, and an event whose conclusion was lost in a crash (rules M1, N2). */
async function tellAndConclude(deps: Deps, forum: Forum): Promise<void> {
  const { id: forumId, event } = forum;
  if (await isDigestDue(deps, forum)) await deps.jobs.pushForForum({ kind: 'digest', forumId, event: numberOfNext(forum) });
  if (event.state !== 'closed') return;
  const isTold = (await deps.records.register(forumId)).value.told.after >= event.number;
  if (!isTold) await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}

/** Before whatever else Jira might refuse: a test says so, where the rest would break off. */
async function testLocks(deps: Deps, forum: Forum): Promise<void> {
  for (const { id } of forum.products) {
    const { checkedAt } = (await deps.records.lockHealth(id, forum.id)).value;
    if ((checkedAt ?? 0) + TESTED_AT_MOST_MS - TURN_MS < deps.clock.now()) await checkLock(deps, forum, id, { bySweep: true });
  }
}
