/**
 * One instance of the app, as a Lambda keeps it: its own realm and modules, loaded by its first invocation, and one invocation at a time.
 * What an invocation leaves pending does not go on after its end.
 */
import type { Kernel } from '../../kernel/kernel';
import type { AppBundle } from '../bundle';
import { makeRequire } from './builtinModules';
import type { PlatformAnswer } from './platformResponse';
import { PlatformResponse } from './platformResponse';
import type { Realm, Tenant } from './realm';
import { giveUp, realmFor } from './realms';
import { nodeCryptoOf, webCryptoOf } from './seededCrypto';
import { VirtualTimers } from './virtualTimers';

/** The invocation that an instance is running, as the app's globals see it. */
export type Occupant = {
  /** Becomes `global.__forge_runtime__`. */
  readonly runtime: object;
  /** Undefined: the invocation is over, and the call shall never answer. */
  call(args: unknown, path: unknown, init: unknown): Promise<PlatformAnswer | undefined>;
  log(level: string, text: string): void;
  /** An error that nobody caught. */
  crash(error: unknown): void;
};

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export class AppInstance {
  readonly #kernel: Kernel;
  readonly #bundle: AppBundle;
  readonly #realm: Realm;
  readonly #timers: VirtualTimers;
  #exports: Readonly<Record<string, unknown>> | undefined;
  #occupant: Occupant | undefined;

  constructor(kernel: Kernel, bundle: AppBundle) {
    this.#kernel = kernel;
    this.#bundle = bundle;
    this.#timers = new VirtualTimers(kernel, (error) => this.#occupant?.crash(error));
    this.#realm = realmFor(bundle, this.#asTenant());
  }

  /** Calls an export of the app with arguments given as JSON. Rejects with whatever the app throws. */
  async run(occupant: Occupant, handler: string, argumentTexts: readonly string[]): Promise<unknown> {
    this.#occupant = occupant;
    this.#realm.runtime = occupant.runtime;
    this.#exports ??= this.#load();
    const name = handler.slice(handler.lastIndexOf('.') + 1);
    const target = this.#exports[name];
    if (typeof target !== 'function') throw new Error(`The app exports no function "${name}", which the manifest names as "${handler}".`);
    return (target as (...values: unknown[]) => unknown)(...argumentTexts.map((text) => this.#realm.makers.parse(text)));
  }

  /** The invocation is over: its timers never fire, its calls never answer. */
  vacate(): void {
    this.#timers.cancelAll();
    this.#occupant = undefined;
    this.#realm.runtime = undefined;
  }

  /** To be called once, when no invocation runs: there will be none any more. */
  discard(): void {
    giveUp(this.#bundle, this.#realm);
  }

  #load(): Readonly<Record<string, unknown>> {
    const crypto = nodeCryptoOf(this.#kernel.random);
    const timers = {
      setTimeout: this.#timers.setTimeout,
      setInterval: this.#timers.setInterval,
      clearTimeout: this.#timers.clear,
      clearInterval: this.#timers.clear,
    };
    return this.#realm.load(makeRequire({ crypto, timers }));
  }

  #asTenant(): Tenant {
    const kernel = this.#kernel;
    return {
      now: () => kernel.now(),
      random: () => kernel.random.next(),
      fetch: (input) => this.#refuseEgress(input),
      forgeFetch: (args, path, init) => this.#forgeFetch(args, path, init),
      log: (level, text) => this.#occupant?.log(level, text),
      crash: (error) => this.#occupant?.crash(error),
      timers: this.#timers,
      webCrypto: webCryptoOf(kernel.random),
    };
  }

  async #forgeFetch(args: unknown, path: unknown, init: unknown): Promise<Response> {
    const occupant = this.#occupant;
    if (!occupant) return never();
    try {
      const answer = await occupant.call(args, path, init);
      return answer === undefined ? await never() : new PlatformResponse(answer, this.#realm.makers.parse);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      throw this.#realm.makers.makeError(name, message);
    }
  }

  async #refuseEgress(input: unknown): Promise<never> {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : String((input as { url?: unknown } | null)?.url);
    const message = `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`;
    throw this.#realm.makers.makeError('REQUEST_EGRESS_ALLOWLIST_ERR', message, { status: 403 });
  }
}
