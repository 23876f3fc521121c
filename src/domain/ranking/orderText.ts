/**
 * An agreed order as text, to be stored in pieces (rule R9). A chunk reads `v1,START,TOTAL` and then one entry an issue: its id less the id
 * before, and `=HINT` where there is a hint. All numbers are in base 36, all text is ASCII, each chunk counts from id 0 again.
 */
import type { AgreedOrder } from './agreedOrder';

export type OrderText = { readonly chunks: readonly string[] };

/** A stored value may hold 240 KiB; this leaves room for what surrounds a chunk. */
export const CHUNK_BYTES = 200_000;

const VERSION = 'v1';

/** `chunkBytes` bounds each chunk; at least one chunk, even of an empty order. */
export function encode(order: AgreedOrder, { chunkBytes = CHUNK_BYTES }: { readonly chunkBytes?: number } = {}): OrderText {
  const chunks: string[] = [];
  let next = 0;
  do {
    const chunk = encodeFrom(order, { start: next, chunkBytes });
    chunks.push(chunk.text);
    next = chunk.next;
  } while (next < order.ids.length);
  return { chunks };
}

function encodeFrom(order: AgreedOrder, { start, chunkBytes }: { start: number; chunkBytes: number }): { text: string; next: number } {
  const entries = [VERSION, start.toString(36), order.ids.length.toString(36)];
  let bytes = entries.join().length;
  let before = 0;
  let next = start;
  for (const id of order.ids.slice(start)) {
    const hint = order.hints[next] ?? '';
    const entry = (id - before).toString(36) + (hint === '' ? '' : `=${hint}`);
    bytes += entry.length + 1;
    // A chunk always takes one entry, so that the next one starts further on.
    if (bytes > chunkBytes && next > start) break;
    entries.push(entry);
    before = id;
    next += 1;
  }
  return { text: entries.join(), next };
}

/** @throws RangeError when a chunk is missing, out of turn, damaged, or written by a later version. */
export function decode(chunks: readonly string[]): AgreedOrder {
  const ids: number[] = [];
  const hints: string[] = [];
  let total = 0;
  for (const chunk of chunks) {
    const [version, start, all, ...entries] = chunk.split(',');
    if (version !== VERSION) throw new RangeError(`A stored order of version "${version ?? ''}" cannot be read: this is ${VERSION}.`);
    if (Number.parseInt(start ?? '', 36) !== ids.length)
      throw new RangeError('The stored order is not whole: a chunk is missing or out of turn.');
    total = Number.parseInt(all ?? '', 36);
    readEntries(entries, { ids, hints });
  }
  if (chunks.length === 0 || ids.length !== total) throw new RangeError('The stored order is not whole: it ends too early.');
  return { ids, hints };
}

function readEntries(entries: readonly string[], { ids, hints }: { ids: number[]; hints: string[] }): void {
  let before = 0;
  for (const entry of entries) {
    const split = entry.indexOf('=');
    const step = wholeNumber(entry, split < 0 ? entry.length : split);
    if (Number.isNaN(step)) throw new RangeError(`The stored order is damaged at its issue ${ids.length + 1}.`);
    before += step;
    ids.push(before);
    hints.push(split < 0 ? '' : entry.slice(split + 1));
  }
}

/** The number that the first characters spell, NaN where they spell none. Stricter than `parseInt`, which reads `1k?` as `1k`. */
function wholeNumber(entry: string, end: number): number {
  const negative = entry.startsWith('-');
  let value = end > (negative ? 1 : 0) ? 0 : Number.NaN;
  for (let at = negative ? 1 : 0; at < end; at += 1) value = value * 36 + digitOf(entry.charCodeAt(at));
  return negative ? -value : value;
}

/** NaN for what is neither `0` to `9` nor `a` to `z`. */
function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 122 ? code - 87 : Number.NaN;
}
