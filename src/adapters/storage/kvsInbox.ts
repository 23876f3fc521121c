/**
 * Moves that events told and nobody has settled yet (rules L4, L6). Spread over shards by issue, so that many triggers can write
 * at once and one issue's moves stay together. What was settled lately stays, since its event may come again.
 */
import { kvs } from '@forge/kvs';
import type { Inbox, InboxShard, ReadInbox } from '../../app/ports';
import type { SettledMove } from '../../domain/lock/batch';
import type { IssueId, ProductId } from '../../domain/ids';
import { type Instant, MINUTE_MS, SECOND_MS } from '../../domain/instant';
import { type NotedMove, SETTLED_KEPT_MS } from '../../domain/lock/move';
import { cellsByKey } from './batches';
import { executed, readCell, replaceCell, whenAt } from './cells';
import { INBOX_SHARDS, keys } from './keys';
import { shardSchema, storedSettled, wakeSchema } from './schemas/lockSchemas';

const ATTEMPTS = 12;
/** A wake that was lost (a crash, a refused push) is repeated by the next move after this long; the schedule sweeps too. */
const WAKE_AGAIN_MS = MINUTE_MS;
/** Through a burst the job runs every few seconds instead of without a pause: each run reads all shards, and reading is limited. */
const BUSY_JOBS = 8;
const BUSY_WITHIN_MS = 10 * SECOND_MS;
const BUSY_DELAY_SECONDS = 3;
const NEVER_WOKEN = { pushedAt: null, begun: [] };
const EMPTY: InboxShard = { moves: [], settled: [] };

export const kvsInbox: Inbox = {
  async note(product, moves, { now, phase }) {
    for (const [shard, own] of byShard(moves)) {
      await change(product, shard, (state) => noted(phase === 'open' ? withoutOld(state, now) : state, own));
    }
  },

  async claimWake(product, now) {
    const cell = await readCell('inbox', keys.wake(product), wakeSchema);
    const { pushedAt, begun } = cell?.value ?? NEVER_WOKEN;
    if (pushedAt !== null && now - pushedAt < WAKE_AGAIN_MS) return null;
    const claimed = await replaceCell('inbox', keys.wake(product), { pushedAt: now, begun }, cell?.version ?? 0);
    return claimed ? { delaySeconds: isBusy(begun, now) ? BUSY_DELAY_SECONDS : 0 } : null;
  },

  async answerWake(product, now) {
    const cell = await readCell('inbox', keys.wake(product), wakeSchema);
    const begun = [...(cell?.value.begun ?? []), now].slice(-BUSY_JOBS);
    await replaceCell('inbox', keys.wake(product), { pushedAt: null, begun }, cell?.version ?? 0);
  },

  async read(product) {
    const numbers = Array.from({ length: INBOX_SHARDS }, (_, shard) => shard);
    const nameOf = (shard: number) => keys.inboxShard(product, shard);
    const cells = await cellsByKey('inbox', numbers.map(nameOf), shardSchema);
    const shards = new Map(numbers.flatMap((shard) => pairedWith(shard, cells.get(nameOf(shard)))));
    const all = [...shards.values()];
    return { moves: all.flatMap(({ value }) => value.moves), settled: all.flatMap(({ value }) => value.settled), shards };
  },

  async settle(product, settled, { now, read }) {
    const shards = byShard(settled);
    if (await settledAsRead(product, shards, { now, read })) return;
    for (const [shard, own] of shards) await change(product, shard, (state) => withSettled(state, own, now));
  },
};

const pairedWith = <K, V>(key: K, value: V | undefined): [K, V][] => (value === undefined ? [] : [[key, value]]);

type Read = { now: Instant; read: ReadInbox };

/** All shards in one step, if each is as it was read. */
async function settledAsRead(product: ProductId, shards: ReadonlyMap<number, SettledMove[]>, { now, read }: Read): Promise<boolean> {
  const transaction = kvs.transact();
  for (const [shard, own] of shards) {
    const cell = read.shards.get(shard);
    if (!cell) return false;
    const body = stored(withSettled(cell.value, own, now));
    transaction.set(keys.inboxShard(product, shard), { version: cell.version + 1, body }, whenAt('inbox', cell.version));
  }
  return executed(() => transaction.execute());
}

function noted(state: InboxShard, moves: readonly NotedMove[]): InboxShard {
  const known = new Set([...state.moves, ...state.settled].map((move) => move.id));
  const fresh = moves.filter((move) => !known.has(move.id));
  return fresh.length === 0 ? state : { ...state, moves: [...state.moves, ...fresh] };
}

function withoutOld(state: InboxShard, now: Instant): InboxShard {
  const moves = state.moves.filter((move) => now - move.at < SETTLED_KEPT_MS);
  return moves.length === state.moves.length ? state : { ...state, moves };
}

function withSettled(state: InboxShard, settled: readonly SettledMove[], now: Instant): InboxShard {
  const done = new Set(settled.map((move) => move.id));
  const kept = state.settled.filter((move) => !done.has(move.id) && now - move.settledAt < SETTLED_KEPT_MS);
  return {
    moves: state.moves.filter((move) => !done.has(move.id)),
    settled: [...kept, ...settled],
  };
}

function isBusy(begun: readonly Instant[], now: Instant): boolean {
  const [first] = begun;
  return first !== undefined && begun.length === BUSY_JOBS && now - first < BUSY_WITHIN_MS;
}

/** Reads, changes and writes one shard; begins again when somebody else wrote it meanwhile. */
async function change(product: ProductId, shard: number, decide: (state: InboxShard) => InboxShard): Promise<void> {
  const key = keys.inboxShard(product, shard);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const cell = await readCell('inbox', key, shardSchema);
    const before = cell?.value ?? EMPTY;
    const after = decide(before);
    if (after === before || (await replaceCell('inbox', key, stored(after), cell?.version ?? 0))) return;
  }
  throw new Error(`The inbox ${key} is contended; try again.`);
}

const stored = ({ moves, settled }: InboxShard) => ({ moves, settled: settled.map(storedSettled) });

function byShard<T extends { issue: IssueId }>(moves: readonly T[]): Map<number, T[]> {
  const shards = new Map<number, T[]>();
  for (const move of moves) {
    const shard = Number(BigInt.asUintN(32, BigInt(move.issue))) % INBOX_SHARDS;
    shards.set(shard, [...(shards.get(shard) ?? []), move]);
  }
  return shards;
}
