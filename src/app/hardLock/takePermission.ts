/**
 * Withdraws *Schedule issues* in one permission scheme (rules H3, H4). What is found is written down first; the app's role is granted before
 * anybody else's grant goes; only grants that were written down are removed. Each step may be done twice.
 */
import { isSameHolder, roleHolder } from '../../domain/hardLock/grants';
import { type SchemeHold, holdOf } from '../../domain/hardLock/permissionRecord';
import type { Deps } from '../ports';
import { changeHold, forumsOf } from './keepRecord';
import { ensureRole } from './ownRole';
import { bringMembers } from './roleMembers';

export async function takePermission(deps: Deps, schemeId: string): Promise<void> {
  const hold = await written(deps, schemeId);
  if (!hold?.taken) return;
  const role = await ensureRole(deps);
  await bringMembers(deps, role, { anew: true });
  const now = await deps.access.grants(schemeId);
  if (now === 'gone') return;
  const own =
    now.find(({ holder }) => isSameHolder(holder, roleHolder(role)))?.id ?? (await deps.access.addGrant(schemeId, roleHolder(role)));
  if (own === null) return;
  const there = new Set(now.map(({ id }) => id));
  for (const { id } of hold.taken.grants) if (there.has(id)) await deps.access.removeGrant(schemeId, id);
  await changeHold(deps, schemeId, (one) => (one.taken ? { ...one, taken: { ...one.taken, stage: 'taken', own } } : one), {
    forums: forumsOf(hold),
    fact: {
      kind: 'permissionWithdrawn',
      scheme: hold.name,
      projects: hold.projects.map(({ key }) => key),
      holders: hold.taken.grants.map(({ holder }) => holder),
    },
  });
}

/** The hold with every grant as it was found; unchanged where that was written down before a crash. Null where there is nothing to take. */
async function written(deps: Deps, schemeId: string): Promise<SchemeHold | null> {
  const { value } = await deps.records.permissions();
  const hold = holdOf(value, schemeId);
  if (hold?.taken) return hold;
  const found = await deps.access.grants(schemeId);
  if (found === 'gone') return null;
  const role = value.role?.id ?? null;
  const grants = found.filter(({ holder }) => role === null || !isSameHolder(holder, roleHolder(role)));
  const taken = { stage: 'taking' as const, grants, own: null, since: deps.clock.now() };
  return changeHold(deps, schemeId, (one) => (one.taken ? one : { ...one, taken, lost: [] }));
}
