/** The project role of the app's making: made once for the site, found again by its mark after a crash, removed when nothing is held (rule H6). */
import type { AppRole } from '../../domain/hardLock/permissionRecord';
import type { Deps } from '../ports';
import type { SiteRole } from './accessPorts';
import { changeRecord } from './keepRecord';

const NAME = 'MetaScrum: may rank while locked';
/** So many roles of that name that are not the app's. */
const NAMES_TRIED = 5;

const describe = (mark: string): string =>
  `Made by the app MetaScrum. Its members may rank issues while a backlog is locked; the app removes it when it is not needed. ${mark}`;

/** The id of the role, made where there is none. */
export async function ensureRole(deps: Deps): Promise<string> {
  const known = await marked(deps);
  const all = await deps.access.roles();
  const found = all.find(({ id, description }) => id === known.id || description.includes(known.mark));
  const id = found?.id ?? (await made(deps, known.mark, all));
  const name = found?.name ?? known.name;
  if (id !== known.id) await changeRecord(deps, (record) => ({ ...record, role: { mark: known.mark, id, name, isInUse: false } }));
  return id;
}

/** The mark is saved before the role is made. */
async function marked(deps: Deps): Promise<AppRole> {
  const mark = `[${deps.newId()}]`;
  const fresh = { mark, id: null, name: NAME, isInUse: false };
  const { role } = await changeRecord(deps, (record) => (record.role === null ? { ...record, role: fresh } : record));
  if (role === null) throw new Error('The mark of the role was not kept.');
  return role;
}

async function made(deps: Deps, mark: string, taken: readonly SiteRole[]): Promise<string> {
  const names = new Set(taken.map(({ name }) => name.toLowerCase()));
  for (let attempt = 1; attempt <= NAMES_TRIED; attempt += 1) {
    const name = attempt === 1 ? NAME : `${NAME} (${String(attempt)})`;
    const id = names.has(name.toLowerCase()) ? null : await deps.access.makeRole({ name, description: describe(mark) });
    if (id !== null) return id;
  }
  throw new Error('Every name for the role is taken.');
}

/** Once nothing is held: the members first, then the role. One that somebody else uses by now stays, and is shown as such. */
export async function dropRole(deps: Deps): Promise<void> {
  const { role, members } = (await deps.records.permissions()).value;
  if (role === null) return;
  const id = role.id ?? (await deps.access.roles()).find(({ description }) => description.includes(role.mark))?.id ?? null;
  if (id !== null) for (const { project, person } of members) await deps.access.removeActor(project, id, person);
  const outcome = id === null ? 'removed' : await deps.access.removeRole(id);
  await changeRecord(deps, (record) => ({ ...record, members: [], role: outcome === 'inUse' ? { ...role, id, isInUse: true } : null }));
}
