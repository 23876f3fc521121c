/** Forums, locks, breaches and the log in Forge's key-value store: read by key, committed all or nothing (rules S1-S3). */
import { kvs } from '@forge/kvs';
import type { Records } from '../../app/ports';
import type { Forum } from '../../domain/forum/forum';
import { type ForumId, type ProductId, type ProjectId, forumId } from '../../domain/ids';
import { NOTHING_CHANGED } from '../../domain/hardLock/permissionRecord';
import type { ProductLock } from '../../domain/lock/productLock';
import { createCell, executed, readCell } from './cells';
import { NOTHING_GUARDED, commitWithLog } from './commit';
import { readHealth } from './healthStore';
import { keys } from './keys';
import { createLogHead, readLog } from './logStore';
import { createBreachHead, readBreaches, reserveBreachNumbers } from './breachStore';
import { behindIssue, kept, keptMany, readAgenda, readRegister } from './keptStore';
import { forumSchema } from './schemas/forumSchemas';
import { guardedSchema, lockSchema } from './schemas/lockSchemas';
import { permissionSchema } from './schemas/permissionSchema';

export const kvsRecords: Records = {
  async forumAt(project) {
    const home = await kvs.get<string>(keys.home(project));
    return typeof home === 'string' ? kvsRecords.forum(forumId(home)) : null;
  },
  forum: (id) => readCell('forum', keys.forum(id), forumSchema),
  lock: (id) => readCell('lock', keys.lock(id), lockSchema),
  lockWithForum,
  lockHealth: readHealth,
  async guarded() {
    return (await readCell('lock', keys.guarded, guardedSchema)) ?? { value: NOTHING_GUARDED, version: 0 };
  },
  async permissions() {
    return (await readCell('lock', keys.permissions, permissionSchema)) ?? { value: NOTHING_CHANGED, version: 0 };
  },
  register: readRegister,
  agenda: readAgenda,
  kept,
  keptMany,
  behindIssue,
  createForum,
  takeHome,
  async createLock(lock: ProductLock) {
    await createCell('lock', keys.lock(lock.productId), lock);
  },
  commit: commitWithLog,
  reserveBreachNumbers,
  breaches: readBreaches,
  logEntries: readLog,
};

/** A product stays in its forum, so a warm instance need not read the lock to know which one to read with it. */
const forumsOf = new Map<ProductId, ForumId>();
const KEPT = 100;

async function lockWithForum(id: ProductId) {
  const known = forumsOf.get(id);
  const [lock, expected] = await Promise.all([kvsRecords.lock(id), known === undefined ? null : kvsRecords.forum(known)]);
  if (!lock) return null;
  const { forumId: its } = lock.value;
  if (its === known) return { lock, forum: expected };
  if (forumsOf.size >= KEPT) forumsOf.clear();
  forumsOf.set(id, its);
  return { lock, forum: await kvsRecords.forum(its) };
}

/** All under fresh keys: without a home nobody finds the forum. */
async function createForum(forum: Forum): Promise<void> {
  await createCell('forum', keys.forum(forum.id), forum);
  await createBreachHead(forum.id);
  await createLogHead(forum.id);
}

/** The one key that only one forum of a project can take. */
async function takeHome(project: ProjectId, forum: ForumId): Promise<boolean> {
  return executed(() => kvs.set(keys.home(project), forum, { keyPolicy: 'FAIL_IF_EXISTS' }));
}
