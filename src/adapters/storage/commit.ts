/** Several records, the breaches and the log in one transaction: all of it or nothing (rules S1, G1). */
import { kvs } from '@forge/kvs';
import type { Commit, Write } from '../../app/ports';
import type { ForumId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Guarded } from '../../domain/lock/productLock';
import { type LogEntry, hashedText } from '../../domain/log/log';
import { breachWrite } from './breachStore';
import { type Entity, NOTHING_YET, createCell, executed, readCell, whenAt } from './cells';
import { keys } from './keys';
import { type LogHead, entryWrite, readLogHead, sha256 } from './logStore';
import { anyBody } from './schemas/parts';
import { type Leaving, shelvesOf } from './shelves';

/** The log's head and shelves are shared by all of a forum's writers, so losing a race for them alone is no conflict of the caller's. */
const ATTEMPTS = 10;
/** Of one transaction. */
const MOST_OPERATIONS = 25;
export const NOTHING_GUARDED: Guarded = { rankFields: [], products: [], homes: [] };

export async function commitWithLog(commit: Commit, at: Instant): Promise<'committed' | 'conflict'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await tryCommit(commit, at)) return 'committed';
    if (await someoneElseWrote(commit)) return 'conflict';
  }
  return 'conflict';
}

async function tryCommit({ forumId, writes, facts = [], breaches = [] }: Commit, at: Instant): Promise<boolean> {
  const transaction = kvs.transact();
  const room = MOST_OPERATIONS - writes.length - breaches.length - (facts.length > 0 ? facts.length + 1 : 0);
  const [head, shelves] = await Promise.all([
    facts.length > 0 ? readLogHead(forumId) : null,
    shelvesOf(forumId, writes.flatMap(asLeaving), room),
    ...writes.map((write) => makeRoom(forumId, write)),
  ]);
  for (const write of writes) {
    const { entity, key } = cellOf(forumId, write);
    transaction.set(key, { version: versionToReplace(write) + 1, body: write.value }, whenAt(entity, versionToReplace(write)));
  }
  for (const { key, version, body } of shelves) transaction.set(key, { version: version + 1, body }, whenAt('record', version));
  for (const breach of breaches) {
    const { key, value } = breachWrite(forumId, breach);
    transaction.set(key, value, { entityName: 'breach' });
  }
  if (head) {
    const entries = chain(head.value, facts, at);
    for (const entry of entries) {
      const { key, value } = entryWrite(forumId, entry);
      transaction.set(key, value, { entityName: 'entry' });
    }
    const last = entries.at(-1);
    const newHead: LogHead = last ? { number: last.number, hash: last.hash } : head.value;
    transaction.set(keys.logHead(forumId), { version: head.version + 1, body: newHead }, whenAt('forum', head.version));
  }
  return executed(() => transaction.execute());
}

const asLeaving = (write: Write): Leaving[] => (write.kind === 'kept' ? [{ write, version: versionToReplace(write) + 1 }] : []);

function chain(head: LogHead, facts: NonNullable<Commit['facts']>, at: Instant): LogEntry[] {
  const entries: LogEntry[] = [];
  let { number, hash } = head;
  for (const { actor, fact } of facts) {
    const entry = { number: number + 1, at, actor, what: fact, previous: hash };
    ({ number, hash } = { number: entry.number, hash: sha256(hashedText(entry)) });
    entries.push({ ...entry, hash });
  }
  return entries;
}

/** A transaction's conditions hold for records that exist, so one that may not exist yet is made first, empty. */
async function makeRoom(forumId: ForumId, write: Write): Promise<void> {
  if (write.version > 0) return;
  const { entity, key } = cellOf(forumId, write);
  await createCell(entity, key, write.kind === 'guarded' ? NOTHING_GUARDED : NOTHING_YET);
}

/** One that was made empty is at its first version. */
const versionToReplace = ({ version }: Write): number => Math.max(1, version);

async function someoneElseWrote({ forumId, writes }: Commit): Promise<boolean> {
  for (const write of writes) {
    const { entity, key } = cellOf(forumId, write);
    const now = await readCell(entity, key, anyBody);
    if ((now?.version ?? 0) !== versionToReplace(write)) return true;
  }
  return false;
}

function cellOf(forumId: ForumId, write: Write): { entity: Entity; key: string } {
  switch (write.kind) {
    case 'kept':
      return { entity: 'record', key: keys.kept(write.of, forumId, write.number) };
    case 'register':
      return { entity: 'record', key: keys.register(forumId) };
    case 'agenda':
      return { entity: 'record', key: keys.agenda(forumId) };
    case 'behindIssue':
      return { entity: 'record', key: keys.behindIssue(write.issue) };
    case 'forum':
      return { entity: 'forum', key: keys.forum(write.key) };
    case 'lock':
      return { entity: 'lock', key: keys.lock(write.key) };
    case 'lockHealth':
      return { entity: 'record', key: keys.lockHealth(write.key) };
    case 'permissions':
      return { entity: 'lock', key: keys.permissions };
    case 'guarded':
      return { entity: 'lock', key: keys.guarded };
  }
}
