/**
 * Every five minutes: wakes whatever a lost event, a refused push or a crash left lying (rules L4, F5), and tests locks that have not
 * been tested for an hour (rule L10).
 */
import type { Forum } from '../domain/forum/forum';
import { numberOfNext } from '../domain/forum/forumEvent';
import type { ForumId } from '../domain/ids';
import { MINUTE_MS } from '../domain/instant';
import type { ProductLock } from '../domain/lock/productLock';
import { checkLock } from './checkLock';
import { sweepEmergencies } from './emergencies/sweepEmergencies';
import { watchPermissions } from './hardLock/watchPermissions';
import { isDigestDue } from './minutes/tellBefore';
import { tellLate } from './impediments/tellLate';
import type { Deps } from './ports';
import { closeByRule } from './session/closeByRule';
import { takeInLost } from './proposals/takeInLost';

const TEST_EVERY_MS = 60 * MINUTE_MS;

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
  await closeByRule(deps, forum);
  await tellAndConclude(deps, forum);
  await tellLate(deps, forum);
  await sweepEmergencies(deps, forum);
  await takeInLost(deps, forum);
  for (const { id } of forum.products) {
    const health = (await deps.records.lock(id))?.value.health;
    if (health && (health.checkedAt ?? 0) + TEST_EVERY_MS <= deps.clock.now()) await checkLock(deps, forum, id);
  }
}

/** A digest that is due, and an event whose conclusion was lost in a crash (rules M1, N2). */
async function tellAndConclude(deps: Deps, forum: Forum): Promise<void> {
  const { id: forumId, event } = forum;
  if (await isDigestDue(deps, forum)) await deps.jobs.pushForForum({ kind: 'digest', forumId, event: numberOfNext(forum) });
  if (event.state !== 'closed') return;
  const isTold = (await deps.records.register(forumId)).value.told.after >= event.number;
  if (!isTold) await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}
