/** The log's entries and its head: the number and hash of the newest entry (rules G1-G3). */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { ForumId } from '../../domain/ids';
import { firstBroken, type LogEntry } from '../../domain/log/log';
import { readMany } from './batches';
import { createCell, readCell } from './cells';
import { keys } from './keys';
import { logEntrySchema } from './schemas/logSchema';

const headSchema = v.object({ number: v.number(), hash: v.string() });
export type LogHead = v.InferOutput<typeof headSchema>;

/** A stored entry: attributes that an index can use, and the entry itself. */
export type StoredEntry = { forum: string; number: number; body: LogEntry };

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export async function createLogHead(forum: ForumId): Promise<void> {
  await createCell('forum', keys.logHead(forum), { number: 0, hash: '' });
}

/** @throws Error when the forum has no log. */
export async function readLogHead(forum: ForumId): Promise<{ value: LogHead; version: number }> {
  const head = await readCell('forum', keys.logHead(forum), headSchema);
  if (!head) throw new Error(`The forum ${forum} has no log.`);
  return head;
}

/** Newest first; one entry more than asked for is read, so that the oldest of the page is checked against its predecessor. */
export async function readLog(forum: ForumId, { before, size }: { before: number | null; size: number }) {
  const newest = Math.min((await readLogHead(forum)).value.number, (before ?? Infinity) - 1);
  const oldest = Math.max(1, newest - size);
  const numbers = Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => oldest + index);
  const found = await readMany(
    'entry',
    numbers.map((number) => keys.logEntry(forum, number)),
    v.object({ body: logEntrySchema }),
  );
  const entries = found.map((entry) => entry.body).sort((a, b) => a.number - b.number);
  return { entries: entries.slice(-size).reverse(), brokenAt: firstGap(numbers, entries) ?? firstBroken(entries, sha256) };
}

function firstGap(numbers: readonly number[], entries: readonly LogEntry[]): number | null {
  const present = new Set(entries.map((entry) => entry.number));
  return numbers.find((number) => !present.has(number)) ?? null;
}

/** How an entry is stored. Nothing in this adapter changes or deletes one. */
export const entryWrite = (forum: ForumId, entry: LogEntry): { key: string; value: StoredEntry } => ({
  key: keys.logEntry(forum, entry.number),
  value: { forum, number: entry.number, body: entry },
});
