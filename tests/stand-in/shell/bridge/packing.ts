/** Functions cannot cross between windows. A packed value names them by number beside the value, so that no key of the value is special. */
export type Packed = { value: unknown; functions: readonly { path: readonly (string | number)[]; id: number }[] };
export type Callable = (...args: unknown[]) => unknown;

type Path = readonly (string | number)[];

/** Takes the functions out of plain objects and arrays; `register` gives each its number. Everything else is left to structured cloning. */
export function pack(value: unknown, register: (callable: Callable) => number): Packed {
  const functions: { path: Path; id: number }[] = [];
  const strip = (part: unknown, path: Path): unknown => {
    if (isCallable(part)) {
      functions.push({ path, id: register(part) });
      return null;
    }
    if (Array.isArray(part)) return part.map((element: unknown, index) => strip(element, [...path, index]));
    if (!isPlainObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, element]) => [key, strip(element, [...path, key])]));
  };
  return { value: strip(value, []), functions };
}

/** Puts a stand-in made by `proxy` in the place of each function. */
export function unpack(packed: Packed, proxy: (id: number) => Callable): unknown {
  const root: { value: unknown } = { value: packed.value };
  for (const { path, id } of packed.functions) place(root, ['value', ...path], proxy(id));
  return root.value;
}

function place(root: Record<string, unknown>, path: Path, value: Callable): void {
  let holder: Record<string | number, unknown> = root;
  for (const step of path.slice(0, -1)) {
    const next = holder[step];
    if (!isPlainObject(next) && !Array.isArray(next)) return;
    // An array is indexed by numbers just as an object is by names.
    holder = next as Record<string | number, unknown>;
  }
  const last = path.at(-1);
  if (last !== undefined) Object.defineProperty(holder, last, { value, enumerable: true, writable: true, configurable: true });
}

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Of whichever window: each has an `Object` of its own, and only such objects inherit from something that inherits from nothing. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
