/** Whether a hard lock is one: the permission is withdrawn as agreed, and nobody has changed that (rule H8). It only reads. */
import { type Product, isHard } from '../../domain/forum/forum';
import { type HardFault, type PermissionChange, changesOfGrants, changesOfMembers } from '../../domain/hardLock/hardFault';
import { wantsPermission } from '../../domain/hardLock/nextStep';
import { type PermissionRecord, type SchemeHold, holdsFor } from '../../domain/hardLock/permissionRecord';
import type { ProjectId } from '../../domain/ids';
import { MINUTE_MS } from '../../domain/instant';
import { lockStateAt } from '../../domain/lock/lockState';
import { lockHistoryOf } from '../../domain/lock/productLock';
import type { Deps } from '../ports';
import { wantedMembers } from './roleMembers';

/** So long a job may take, tries included, before it counts as a fault. */
const GRACE_MS = 10 * MINUTE_MS;

/**
 * Null where all is as agreed, where the product is not hard, and while nothing is to be withdrawn. Unless `full`, only the app's own grants are
 * looked at, at three points each; every grant of a scheme costs a hundred. @throws JiraFault
 */
export async function hardLockFault(deps: Deps, product: Product, { full }: { full: boolean }): Promise<HardFault | null> {
  if (!isHard(product)) return null;
  if (!(await deps.access.mayAdministerJira())) return { code: 'permissionNotWithdrawn', reason: 'appMayNotAdminister' };
  const sought = await lockedFor(deps, product);
  if (sought === null) return null;
  const { value: record } = await deps.records.permissions();
  const holds = holdsFor(record, product.id);
  const isDone = holds.length > 0 && holds.every(({ taken }) => taken?.stage === 'taken');
  if (!isDone) return sought < GRACE_MS ? null : { code: 'permissionNotWithdrawn', reason: 'unfinished' };
  if (!full && (await allHaveOwn(deps, holds))) return null;
  const changes = [
    ...(await changesOfSchemes(deps, product, holds)),
    ...(await Promise.all(holds.map((hold) => changesIn(deps, record, hold)))).flat(),
    ...(await changesOfRole(deps, record, product)),
  ];
  return changes.length === 0 ? null : { code: 'permissionChanged', changes };
}

async function allHaveOwn(deps: Deps, holds: readonly SchemeHold[]): Promise<boolean> {
  const found = await Promise.all(
    holds.map(async ({ schemeId, taken }) => typeof taken?.own === 'string' && (await deps.access.hasGrant(schemeId, taken.own))),
  );
  return found.every(Boolean);
}

/** For how long the lock wants the permission withdrawn, in milliseconds; null while it does not. */
async function lockedFor(deps: Deps, { id }: Product): Promise<number | null> {
  const lock = (await deps.records.lock(id))?.value;
  const forum = lock && (await deps.records.forum(lock.forumId))?.value;
  const now = deps.clock.now();
  if (!lock || !forum || !wantsPermission(lock, forum.event, now)) return null;
  const state = lockStateAt(lockHistoryOf(lock, forum.event), now);
  const since = Math.max(state.state === 'locked' ? state.since : now, ...lock.openings.map(({ until }) => Math.min(until, now)));
  return now - since;
}

async function changesOfSchemes(deps: Deps, { board }: Product, holds: readonly SchemeHold[]): Promise<readonly PermissionChange[]> {
  const known = new Set(holds.map(({ schemeId }) => schemeId));
  const found = await Promise.all(board.projects.map(async ({ id, key }) => ({ key, scheme: await deps.access.schemeOf(id) })));
  return found.filter(({ scheme }) => scheme && !known.has(scheme.id)).map(({ key }) => ({ kind: 'otherScheme', project: key }));
}

async function changesIn(
  deps: Deps,
  { role }: PermissionRecord,
  { schemeId, name, taken }: SchemeHold,
): Promise<readonly PermissionChange[]> {
  if (taken === null) return [];
  return changesOfGrants(taken, { scheme: name, role: role?.id ?? null, grants: await deps.access.grants(schemeId) });
}

async function changesOfRole(deps: Deps, record: PermissionRecord, { board }: Product): Promise<readonly PermissionChange[]> {
  const role = record.role?.id;
  if (typeof role !== 'string') return [];
  const wanted = await wantedMembers(deps, record);
  const changes = board.projects.map(async ({ id, key }) =>
    changesOfMembers(key, { ...(await inRole(deps, id, role)), wanted: wanted.filter(({ project }) => project === id) }),
  );
  return (await Promise.all(changes)).flat();
}

async function inRole(deps: Deps, project: ProjectId, role: string) {
  const actors = await deps.access.actors(project, role);
  return { actual: (actors?.people ?? []).map((person) => ({ project, person })), groups: actors?.groups ?? 0 };
}
