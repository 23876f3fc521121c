/**
 * Gives *Schedule issues* back in one permission scheme, exactly as it was taken (rules H4, H5): each holder that does not hold it by now gets
 * it again, then the app's own grant goes. What a person changed meanwhile stays.
 */
import { type Holder, isSameHolder, missingIn, roleHolder } from '../../domain/hardLock/grants';
import type { Deps } from '../ports';
import { changeHold, forumsOf } from './keepRecord';

export async function givePermissionBack(deps: Deps, schemeId: string): Promise<void> {
  const begun = await changeHold(deps, schemeId, (one) => (one.taken ? { ...one, taken: { ...one.taken, stage: 'givingBack' } } : one));
  if (!begun?.taken) return;
  const holders = begun.taken.grants.map(({ holder }) => holder);
  const lost = await given(deps, schemeId, holders);
  await withoutOwn(deps, schemeId);
  await changeHold(deps, schemeId, (one) => ({ ...one, taken: null, lost }), {
    forums: forumsOf(begun),
    fact: { kind: 'permissionGivenBack', scheme: begun.name, projects: begun.projects.map(({ key }) => key), holders, lost },
  });
}

/** Answers the holders that could not be given it: what they name is gone. */
async function given(deps: Deps, schemeId: string, holders: readonly Holder[]): Promise<readonly Holder[]> {
  const before = await deps.access.grants(schemeId);
  if (before === 'gone') return [];
  const refused: Holder[] = [];
  for (const holder of missingIn(before, holders)) if ((await deps.access.addGrant(schemeId, holder)) === null) refused.push(holder);
  if (refused.length === 0) return [];
  const after = await deps.access.grants(schemeId);
  return after === 'gone' ? [] : missingIn(after, refused);
}

async function withoutOwn(deps: Deps, schemeId: string): Promise<void> {
  const role = (await deps.records.permissions()).value.role?.id ?? null;
  const now = role === null ? 'gone' : await deps.access.grants(schemeId);
  if (role === null || now === 'gone') return;
  for (const { id, holder } of now) if (isSameHolder(holder, roleHolder(role))) await deps.access.removeGrant(schemeId, id);
}
