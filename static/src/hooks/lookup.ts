/** Remembers what Jira says of ids, asking for many at once and never twice; memory only, gone with the page. */

export type Known<V> =
  | { kind: 'asking' }
  | { kind: 'known'; value: V }
  /** Jira left it out of its answer: gone, or not for this reader. */
  | { kind: 'hidden' }
  /** Jira could not be asked; asked again with the next `ask`. */
  | { kind: 'unavailable' };

export type Lookup<K, V> = {
  peek: (key: K) => Known<V>;
  /** Collects the key for the next question. */
  ask: (key: K) => void;
  /** Fills in what is known from elsewhere, a search for instance. */
  learn: (key: K, value: V) => void;
  subscribe: (heard: () => void) => () => void;
};

type LookupInput<K, V> = {
  fetchMany: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>;
  atOnce: number;
  /** How long keys are collected before one question is asked. */
  collectMs?: number;
};

const ASKING = { kind: 'asking' } as const;
const HIDDEN = { kind: 'hidden' } as const;
const UNAVAILABLE = { kind: 'unavailable' } as const;

export function createLookup<K, V>({ fetchMany, atOnce, collectMs = 10 }: LookupInput<K, V>): Lookup<K, V> {
  const known = new Map<K, Known<V>>();
  const listeners = new Set<() => void>();
  let waiting: K[] = [];

  const tell = () => {
    listeners.forEach((listener) => {
      listener();
    });
  };
  const fetchBatch = async (keys: readonly K[]) => {
    const found = await fetchMany(keys).catch(() => null);
    for (const key of keys) {
      const value = found?.get(key);
      known.set(key, value !== undefined ? { kind: 'known', value } : found === null ? UNAVAILABLE : HIDDEN);
    }
    tell();
  };
  const flush = () => {
    const keys = waiting;
    waiting = [];
    for (let from = 0; from < keys.length; from += atOnce) void fetchBatch(keys.slice(from, from + atOnce));
  };

  return {
    peek: (key) => known.get(key) ?? ASKING,
    ask: (key) => {
      const now = known.get(key);
      if (now !== undefined && now.kind !== 'unavailable') return;
      known.set(key, ASKING);
      if (waiting.length === 0) setTimeout(flush, collectMs);
      waiting.push(key);
    },
    learn: (key, value) => {
      known.set(key, { kind: 'known', value });
      tell();
    },
    subscribe: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
