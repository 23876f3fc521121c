/**
 * Runs first in every new context. It is text because what it makes must belong to the context's own realm: its `Date`, its errors,
 * its parsed JSON. Answers the few makers that the host needs of that realm.
 */
export const bootstrapText = `(function (host) {
  'use strict';
  const RealDate = Date;
  const INTRINSICS = [
    Object, Function, Array, Number, Boolean, String, Symbol, BigInt, RealDate, RegExp, Map, Set, WeakMap, WeakSet, Promise, Error,
  ];
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, values, asked) =>
      Reflect.construct(target, values.length === 0 ? [host.now()] : values, asked === VirtualDate ? target : asked),
    apply: () => new RealDate(host.now()).toString(),
    get: (target, name) => (name === 'now' ? host.now : Reflect.get(target, name)),
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
  Math.random = host.random;
  globalThis.global = globalThis;
  // Errors of the host (a bad URL, say) must pass for errors here, as in one process they would.
  for (const Kind of [Error, TypeError, RangeError, SyntaxError]) {
    Object.defineProperty(Kind, Symbol.hasInstance, {
      value(value) {
        const isOwn = Function.prototype[Symbol.hasInstance].call(this, value);
        return isOwn || (this === Kind && host.isForeignError(value, Kind.name));
      },
    });
  }
  // Promises that the app gets are of its own realm.
  globalThis.fetch = async (...values) => host.fetch(...values);
  globalThis.__forge_fetch__ = async (...values) => host.forgeFetch(...values);
  return {
    promises: Promise.prototype,
    globals: () => {
      const found = new Map();
      const take = (path, from) => {
        for (const name of Reflect.ownKeys(from)) {
          const { value, get } = Reflect.getOwnPropertyDescriptor(from, name);
          found.set(path + String(name), value ?? get);
        }
      };
      take('', globalThis);
      for (const Kind of INTRINSICS) {
        take(Kind.name + '.', Kind);
        take(Kind.name + '#', Kind.prototype);
      }
      return found;
    },
    parse: (text) => JSON.parse(text),
    makeError: (name, message, more) => Object.assign(new Error(message), { name }, more),
  };
})`;

export type RealmMakers = {
  /** The prototype of every promise of the realm. */
  promises: object;
  /** What can be found under the global names, and on the objects that the language itself brings. */
  globals: () => ReadonlyMap<string, unknown>;
  parse: (text: string) => unknown;
  makeError: (name: string, message: string, more?: Readonly<Record<string, unknown>>) => unknown;
};
