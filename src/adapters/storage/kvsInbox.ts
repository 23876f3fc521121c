/**
 * Moves that events told and nobody has settled yet (rules L4, L6). Spread over shards by issue, so that many triggers can write
 * at once and one issue's moves stay together. What was settled stays for a while, since its event may come again, and tells what no event told.
 */
import { kvs } from '@forge/kvs';
import type { Inbox, InboxShard, ReadInbox, Versioned } from '../../app/ports';
import type { SettledMove } from '../../domain/lock/batch';
import type { IssueId, ProductId } from '../../domain/ids';
import { type Instant, instant } from '../../domain/instant';
import { forgottenUntil, isOld, stillRemembered } from '../../domain/lock/memory';
import { type NotedMove, SETTLED_KEPT_MS } from '../../domain/lock/move';
import { cellsByKey } from './batches';
import { executed, readCell, replaceCell, whenAt } from './cells';
import { answerWake, claimOn, claimWake, readWake } from './inboxWake';
import { INBOX_SHARDS, keys } from './keys';
import { type Wake, shardSchema } from './schemas/lockSchemas';
import { storedSettled } from './schemas/settledMove';

const ATTEMPTS = 12;
const EMPTY: InboxShard = { moves: [], settled: [] };

export const kvsInbox: Inbox = {
  async note(product, moves, { now, phase }) {
    for (const [shard, own] of byShard(moves)) {
      await change(product, shard, (state) => noted(phase === 'open' ? withoutOld(state, now) : state, own, now));
    }
  },

  async noteAndClaim(product, move, now) {
    const shard = shardOf(move.issue);
    const [cell, wake] = await Promise.all([readShard(product, shard), readWake(product)]);
    // Told again, or by the history before its event: there is nothing to wake anybody for.
    if (cell?.value.settled.some(({ id }) => id === move.id)) return null;
    const claim = cell && wake && claimOn(wake.value, now);
    if (claim && (await notedAndClaimed(product, { shard, cell, move, now }, { version: wake.version, claimed: claim.wake })))
      return claim.how;
    // A wake that was claimed when it was read may be answered by now: it is read again after noting.
    await change(product, shard, (state) => noted(state, [move], now), claim ? undefined : cell);
    return claimWake(product, now);
  },
  claimWake,
  answerWake,

  async read(product) {
    const numbers = Array.from({ length: INBOX_SHARDS }, (_, shard) => shard);
    const nameOf = (shard: number) => keys.inboxShard(product, shard);
    const cells = await cellsByKey('inbox', numbers.map(nameOf), shardSchema);
    const shards = new Map(numbers.flatMap((shard) => pairedWith(shard, cells.get(nameOf(shard)))));
    const all = [...shards.values()];
    const forgotten = all.flatMap(({ value }) => forgottenUntil(value.settled) ?? []);
    return {
      moves: all.flatMap(({ value }) => value.moves),
      settled: all.flatMap(({ value }) => value.settled),
      forgottenUntil: forgotten.length === 0 ? null : instant(Math.max(...forgotten)),
      shards,
    };
  },

  async settle(product, settled, { now, read }) {
    const shards = byShard(settled);
    if (await settledAsRead(product, shards, { now, read })) return;
    for (const [shard, own] of shards) await change(product, shard, (state) => withSettled(state, own, now));
  },
};

const pairedWith = <K, V>(key: K, value: V | undefined): [K, V][] => (value === undefined ? [] : [[key, value]]);

type Read = { now: Instant; read: ReadInbox };

type Noting = { shard: number; cell: Versioned<InboxShard>; move: NotedMove; now: Instant };

/** One move and the wake in one step, if both are as they were read: a crash leaves both or neither. */
async function notedAndClaimed(
  product: ProductId,
  { shard, cell, move, now }: Noting,
  { version, claimed }: { version: number; claimed: Wake },
): Promise<boolean> {
  const transaction = kvs.transact().set(keys.wake(product), { version: version + 1, body: claimed }, whenAt('inbox', version));
  const after = noted(cell.value, [move], now);
  if (after !== cell.value) {
    transaction.set(keys.inboxShard(product, shard), { version: cell.version + 1, body: stored(after) }, whenAt('inbox', cell.version));
  }
  return executed(() => transaction.execute());
}

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

/** What is settled for long comes from no event any more: somebody found that it does not stand. */
function noted(state: InboxShard, moves: readonly NotedMove[], now: Instant): InboxShard {
  const lately = state.settled.filter((move) => !isOld(move, now));
  const known = new Set([...state.moves, ...lately].map((move) => move.id));
  const fresh = moves.filter((move) => !known.has(move.id));
  return fresh.length === 0 ? state : { ...state, moves: [...state.moves, ...fresh] };
}

function withoutOld(state: InboxShard, now: Instant): InboxShard {
  const moves = state.moves.filter((move) => now - move.at < SETTLED_KEPT_MS);
  return moves.length === state.moves.length ? state : { ...state, moves };
}

function withSettled(state: InboxShard, settled: readonly SettledMove[], now: Instant): InboxShard {
  const done = new Set(settled.map((move) => move.id));
  const others = state.settled.filter((move) => !done.has(move.id));
  return {
    moves: state.moves.filter((move) => !done.has(move.id)),
    settled: stillRemembered([...others, ...settled], now),
  };
}

const readShard = (product: ProductId, shard: number) => readCell('inbox', keys.inboxShard(product, shard), shardSchema);

/** Changes and writes one shard, as it was read just now or is read anew; begins again when somebody else wrote it meanwhile. */
async function change(
  product: ProductId,
  shard: number,
  decide: (state: InboxShard) => InboxShard,
  known?: Versioned<InboxShard> | null,
): Promise<void> {
  const key = keys.inboxShard(product, shard);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const cell = attempt === 0 && known !== undefined ? known : await readShard(product, shard);
    const before = cell?.value ?? EMPTY;
    const after = decide(before);
    if (after === before || (await replaceCell('inbox', key, stored(after), cell?.version ?? 0))) return;
  }
  throw new Error(`The inbox ${key} is contended; try again.`);
}

const stored = ({ moves, settled }: InboxShard) => ({ moves, settled: settled.map(storedSettled) });

const shardOf = (issue: IssueId): number => Number(BigInt.asUintN(32, BigInt(issue))) % INBOX_SHARDS;

function byShard<T extends { issue: IssueId }>(moves: readonly T[]): Map<number, T[]> {
  const shards = new Map<number, T[]>();
  for (const move of moves) {
    const shard = shardOf(move.issue);
    shards.set(shard, [...(shards.get(shard) ?? []), move]);
  }
  return shards;
}
