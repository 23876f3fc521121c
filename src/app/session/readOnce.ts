/** Reads of one answer: each record is read once, however many of its parts ask for it. */
import type { Deps, KeptKind, Records } from '../ports';

export function readOnce(deps: Deps): Deps {
  const { records, orders } = deps;
  const register = once((forum: Parameters<Records['register']>[0]) => records.register(forum));
  const lock = once((product: Parameters<Records['lock']>[0]) => records.lock(product));
  const load = once((...of: Parameters<Deps['orders']['load']>) => orders.load(...of));
  const many = new Map<string, Promise<unknown>>();
  const keptMany: Records['keptMany'] = (of, forum, numbers) => {
    const key = JSON.stringify([of satisfies KeptKind, forum, numbers]);
    const found = many.get(key) ?? records.keptMany(of, forum, numbers);
    many.set(key, found);
    // What is kept under a key was asked for with the very kind that stands in the key.
    return found as ReturnType<typeof records.keptMany<typeof of>>;
  };
  return { ...deps, records: { ...records, register, lock, keptMany }, orders: { ...orders, load } };
}

function once<Args extends readonly unknown[], T>(read: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.get(key) ?? read(...args);
    known.set(key, found);
    return found;
  };
}
