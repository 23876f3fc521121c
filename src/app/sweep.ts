/**
 * Every five minutes: wakes whatever a lost event, a refused push or a crash left lying (rules L4, F5), tests locks before their last
 * test is ten minutes old (rules L10, L21), and has orders checked (rule V3). It looks at records read together, a few calls in all; who
 * changes one reads it again.
 */
import type { Forum } from '../domain/forum/forum';
import { numberOfNext } from '../domain/forum/forumEvent';
import type { Register } from '../domain/forum/register';
import type { ForumId, ProductId } from '../domain/ids';
import { MINUTE_MS, SECOND_MS } from '../domain/instant';
import type { HealthRecord } from '../domain/lock/healthRecord';
import type { GuardedProduct } from '../domain/lock/productLock';
import type { AuditDeps } from './audit/auditPorts';
import { checkOrders } from './audit/checkOrders';
import { checkLock } from './checkLock';
import { sweepEmergencies } from './emergencies/sweepEmergencies';
import type { HeldRecords } from './health/keepTest';
import { watchPermissions } from './hardLock/watchPermissions';
import { tellLate } from './impediments/tellLate';
import { isDigestDue } from './minutes/tellBefore';
import type { Deps } from './ports';
import { takeInLost } from './proposals/takeInLost';
import { closeByRule } from './session/closeByRule';

/** A test that would be too old at the next turn is made anew at this one; half a minute for a turn that comes late. */
const TESTED_AT_MOST_MS = 10 * MINUTE_MS;
const TURN_MS = 5 * MINUTE_MS - 30 * SECOND_MS;

export async function sweep(deps: AuditDeps): Promise<void> {
  const [{ value: guarded }, { value: permissions }] = await Promise.all([deps.records.guarded(), deps.records.permissions()]);
  const forumIds = [...new Set(guarded.products.map((product) => product.forumId))];
  const [products, forums] = await Promise.all([
    Promise.all(guarded.products.map((product) => lookAtProduct(deps, product))),
    Promise.all(forumIds.map((id) => lookAtForum(deps, id))),
  ]);
  for (const { productId, isUnsettled } of products) if (isUnsettled) await deps.jobs.push({ kind: 'settle', productId });
  await watchPermissions(deps, permissions);
  const held = new Map(products.map((product) => [product.productId, product]));
  for (const forum of forums.flat()) await sweepForum(deps, forum, held);
}

async function lookAtProduct(deps: Deps, { productId, forumId, phase }: Pick<GuardedProduct, 'productId' | 'forumId' | 'phase'>) {
  const isLocked = phase === 'locked';
  const [lock, health, inbox] = await Promise.all([
    deps.records.lock(productId),
    deps.records.lockHealth(productId, forumId),
    isLocked ? deps.inbox.read(productId) : null,
  ]);
  const isUnsettled = isLocked && ((lock?.value.pending.length ?? 0) > 0 || (inbox?.moves.length ?? 0) > 0);
  return { productId, lock, health, inbox, isUnsettled };
}

async function lookAtForum(deps: AuditDeps, id: ForumId) {
  const [forum, register, checks] = await Promise.all([deps.records.forum(id), deps.records.register(id), deps.checks.read(id)]);
  return forum ? [{ forum: forum.value, register: register.value, checks: checks.value }] : [];
}

type LookedAt = Awaited<ReturnType<typeof lookAtForum>>[number];

async function sweepForum(
  deps: AuditDeps,
  { forum, register, checks }: LookedAt,
  held: ReadonlyMap<ProductId, HeldRecords>,
): Promise<void> {
  if (forum.event.state === 'closing')
    for (const productId of forum.event.remaining) await deps.jobs.push({ kind: 'takeOrder', productId });
  // Before whatever else Jira might refuse: a test says so, where the rest would break off.
  await testLocks(deps, forum, held);
  await closeByRule(deps, forum);
  await tellAndConclude(deps, forum, register);
  await tellLate(deps, forum, register);
  await sweepEmergencies(deps, forum, register);
  await takeInLost(deps, forum);
  const locks = new Map([...held].flatMap(([productId, { lock }]) => (lock ? [[productId, lock.value] as const] : [])));
  await checkOrders(deps, forum, { locks, checks });
}

async function testLocks(deps: Deps, forum: Forum, held: ReadonlyMap<ProductId, HeldRecords>): Promise<void> {
  const unguarded = (productId: ProductId) => lookAtProduct(deps, { productId, forumId: forum.id, phase: 'off' });
  const all = await Promise.all(forum.products.map(async ({ id }) => ({ id, held: held.get(id) ?? (await unguarded(id)) })));
  const due = all.filter((one) => isTestDue(deps, one.held.health.value));
  for (const one of due) await checkLock(deps, forum, one.id, { bySweep: true, held: one.held });
  if (due.length > 0) await deps.broadcast.forumChanged(forum.id);
}

/** Tests that others ask for do not stand in for those of the schedule: that it is alive shows in its own (rule L20). */
const isTestDue = ({ clock }: Deps, { checkedAt, sweptAt }: Pick<HealthRecord, 'checkedAt' | 'sweptAt'>): boolean =>
  Math.min(checkedAt ?? 0, sweptAt ?? Infinity) + TESTED_AT_MOST_MS - TURN_MS < clock.now();

/** A digest that is due, and an event whose conclusion was lost in a crash (rules M1, N2). */
async function tellAndConclude(deps: Deps, forum: Forum, register: Register): Promise<void> {
  const { id: forumId, event } = forum;
  if (isDigestDue(deps, forum, register)) await deps.jobs.pushForForum({ kind: 'digest', forumId, event: numberOfNext(forum) });
  if (event.state === 'closed' && register.told.after < event.number)
    await deps.jobs.pushForForum({ kind: 'concludeEvent', forumId, event: event.number });
}
