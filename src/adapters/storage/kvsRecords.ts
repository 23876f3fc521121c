/** Forums, locks, breaches and the log in Forge's key-value store: read by key, committed all or nothing (rules S1-S3). */
import { kvs } from '@forge/kvs';
import type { Records } from '../../app/ports';
import type { Forum } from '../../domain/forum/forum';
import { type ForumId, type ProjectId, forumId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { ProductLock } from '../../domain/lock/productLock';
import { createCell, executed, readCell } from './cells';
import { NOTHING_GUARDED, commitWithLog } from './commit';
import { keys } from './keys';
import { createLogHead, readLog } from './logStore';
import { createBreachHead, readBreaches, reserveBreachNumbers } from './breachStore';
import { forumSchema, guardedSchema, lockSchema } from './schemas';

export const kvsRecords: Records = {
  async forumAt(project) {
    const home = await kvs.get<string>(keys.home(project));
    return typeof home === 'string' ? kvsRecords.forum(forumId(home)) : null;
  },
  forum: (id) => readCell('forum', keys.forum(id), forumSchema),
  lock: (id) => readCell('lock', keys.lock(id), lockSchema),
  async guarded() {
    return (await readCell('lock', keys.guarded, guardedSchema)) ?? { value: NOTHING_GUARDED, version: 0 };
  },
  createForum,
  async createLock(lock: ProductLock) {
    await createCell('lock', keys.lock(lock.productId), lock);
  },
  commit: commitWithLog,
  reserveBreachNumbers,
  breaches: readBreaches,
  logEntries: readLog,
};

/** Everything is written under fresh keys first; the project's own key, which only one can take, comes last. */
async function createForum(forum: Forum, at: Instant): Promise<'created' | 'taken'> {
  await createCell('forum', keys.forum(forum.id), forum);
  await createBreachHead(forum.id);
  await createLogHead(forum.id);
  if (!(await takeHome(forum.projectId, forum.id))) return 'taken';
  const [facilitator = null] = forum.facilitators;
  await commitWithLog(
    { forumId: forum.id, writes: [], facts: [{ actor: facilitator, fact: { kind: 'forumMade', name: forum.name } }] },
    at,
  );
  return 'created';
}

async function takeHome(project: ProjectId, forum: ForumId): Promise<boolean> {
  return executed(() => kvs.set(keys.home(project), forum, { keyPolicy: 'FAIL_IF_EXISTS' }));
}
