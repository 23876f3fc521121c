/** LexoRank strings (`0|hzzzzz:`): bucket, six digits to base 36, a fraction after the colon. They sort as plain strings, buckets included. */
import { LexoRank } from 'lexorank';

const SPACING = 8;
const LEAST = 36 ** 5;
const MOST = 34 * 36 ** 5;
const ALL = 36 ** 6;
const MIDDLE = parseInt('hzzzzz', 36);

export type Bucket = '0' | '1' | '2';
const AFTER: Record<Bucket, Bucket> = { '0': '1', '1': '2', '2': '0' };
/** Jira rebalances on a schedule from the first length on, at once from the second. */
export const LONG_RANK = 128;
export const TOO_LONG_RANK = 160;

export const bucketOf = (rank: string): Bucket => {
  const bucket = rank.charAt(0);
  if (bucket === '0' || bucket === '1' || bucket === '2') return bucket;
  throw new Error(`"${rank}" is not a rank.`);
};
const whole = (rank: string): number => parseInt(rank.slice(2, 8), 36);
const format = (bucket: Bucket, value: number): string => `${bucket}|${value.toString(36).padStart(6, '0')}:`;

/** The rank for one place between two neighbours; absent at either end of the order. */
export function rankBetween(left: string | undefined, right: string | undefined): string {
  if (left === undefined && right === undefined) return format('0', MIDDLE);
  if (left === undefined)
    return LexoRank.parse(right ?? '')
      .genPrev()
      .format();
  if (right === undefined || bucketOf(left) !== bucketOf(right)) return LexoRank.parse(left).genNext().format();
  return LexoRank.parse(left).between(LexoRank.parse(right)).format();
}

/** So many ranks after the last, evenly spaced as Jira's own are; undefined when the bucket is full. */
export function ranksAfter(last: string | undefined, count: number): string[] | undefined {
  const bucket = last === undefined ? '0' : bucketOf(last);
  const from = last === undefined ? MIDDLE - SPACING : whole(last);
  const spacing = Math.min(SPACING, Math.floor((ALL - 1 - from) / (count + 1)));
  if (spacing < 1) return undefined;
  return Array.from({ length: count }, (_, index) => format(bucket, from + spacing * (index + 1)));
}

/**
 * What a rebalance gives an order of ranks: the next bucket, evenly spaced. With a share below 1 it stops half way, at the end of the order that
 * keeps all of them sorted while two buckets coexist. A rebalance that was stopped is finished by the next.
 */
export function rebalanced(ranks: readonly string[], share: number): string[] {
  const first = ranks[0];
  const last = ranks.at(-1);
  if (first === undefined || last === undefined) return [];
  const [from, to] =
    bucketOf(first) === bucketOf(last) ? [bucketOf(first), AFTER[bucketOf(first)]] : unfinished(bucketOf(first), bucketOf(last));
  const moved = Math.ceil(ranks.length * Math.min(1, share));
  const isMoved = (index: number): boolean => (to > from ? index >= ranks.length - moved : index < moved);
  const spacing = Math.floor((MOST - LEAST) / (ranks.length + 1));
  return ranks.map((rank, index) => (isMoved(index) || bucketOf(rank) === to ? format(to, LEAST + spacing * (index + 1)) : rank));
}

/** Of two coexisting buckets, the one being left and the one being filled. */
function unfinished(one: Bucket, other: Bucket): [Bucket, Bucket] {
  return AFTER[one] === other ? [one, other] : [other, one];
}
