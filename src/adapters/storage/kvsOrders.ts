/** Agreed orders, in chunks beside the lock record (rule S4): each snapshot under keys of its own, never overwritten. */
import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Orders } from '../../app/ports';
import type { ProductId } from '../../domain/ids';
import type { OrderHandle } from '../../domain/lock/productLock';
import { type AgreedOrder, size } from '../../domain/ranking/agreedOrder';
import { decode, encode } from '../../domain/ranking/orderText';
import { parseRecord } from './cells';
import { keys } from './keys';

export const kvsOrders: Orders = {
  async save(product, order, generation) {
    const { chunks } = encode(order);
    for (const [index, chunk] of chunks.entries()) await kvs.set(keys.orderChunk(product, { generation }, index), chunk);
    return { generation, chunks: chunks.length, count: size(order) };
  },

  async load(product, handle) {
    const key = `${product}:${handle.generation}`;
    const known = lately.get(key);
    if (known) return known;
    const order = await read(product, handle);
    if (lately.size >= KEPT) lately.clear();
    lately.set(key, order);
    return order;
  },

  async discard(product, handle) {
    for (let index = 0; index < handle.chunks; index += 1) await kvs.delete(keys.orderChunk(product, handle, index));
  },
};

/** A generation is written once and never changed, so a warm instance need not read it again. */
const lately = new Map<string, AgreedOrder>();
const KEPT = 8;

async function read(product: ProductId, handle: OrderHandle): Promise<AgreedOrder> {
  const chunks: string[] = [];
  for (let index = 0; index < handle.chunks; index += 1) {
    const key = keys.orderChunk(product, handle, index);
    chunks.push(parseRecord(key, v.string(), await kvs.get<unknown>(key)));
  }
  return decode(chunks);
}
