/**
 * One instance of the app, as a Lambda keeps it: its own context, loaded by its first invocation, and one invocation at a time.
 * What an invocation leaves pending does not go on after its end.
 */
import { format, types } from 'node:util';
import { createContext, Script, type Context } from 'node:vm';
import type { Kernel } from '../../kernel/kernel';
import type { AppBundle } from '../bundle';
import { bootstrapText, type RealmMakers } from './bootstrap';
import { makeRequire } from './builtinModules';
import type { PlatformAnswer } from './platformResponse';
import { PlatformResponse } from './platformResponse';
import { nodeCryptoOf, webCryptoOf } from './seededCrypto';
import { blameRejectionsOn } from './unhandledRejections';
import { VirtualTimers } from './virtualTimers';
import { wrapped } from './wrapped';

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

const bootstrap = new Script(bootstrapText, { filename: 'stand-in-bootstrap.js' });
const compiled = new WeakMap<AppBundle, Script>();
const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

export class AppInstance {
  readonly #kernel: Kernel;
  readonly #bundle: AppBundle;
  readonly #context: Context;
  readonly #makers: RealmMakers;
  readonly #timers: VirtualTimers;
  #exports: Readonly<Record<string, unknown>> | undefined;
  #occupant: Occupant | undefined;

  constructor(kernel: Kernel, bundle: AppBundle) {
    this.#kernel = kernel;
    this.#bundle = bundle;
    this.#timers = new VirtualTimers(kernel, (error) => this.#occupant?.crash(error));
    this.#context = createContext(this.#globals());
    const start = bootstrap.runInContext(this.#context) as (host: object) => RealmMakers;
    this.#makers = start({
      now: () => kernel.now(),
      random: () => kernel.random.next(),
      fetch: (input: unknown) => this.#refuseEgress(input),
      forgeFetch: (args: unknown, path: unknown, init: unknown) => this.#forgeFetch(args, path, init),
      isForeignError: (value: unknown, name: string) => types.isNativeError(value) && (name === 'Error' || value.name === name),
    });
    blameRejectionsOn(this.#makers.promises, (error) => this.#occupant?.crash(error));
  }

  /** Calls an export of the app with arguments given as JSON. Rejects with whatever the app throws. */
  async run(occupant: Occupant, handler: string, argumentTexts: readonly string[]): Promise<unknown> {
    this.#occupant = occupant;
    this.#context['__forge_runtime__'] = occupant.runtime;
    this.#exports ??= this.#load();
    const name = handler.slice(handler.lastIndexOf('.') + 1);
    const target = this.#exports[name];
    if (typeof target !== 'function') throw new Error(`The app exports no function "${name}", which the manifest names as "${handler}".`);
    return (target as (...values: unknown[]) => unknown)(...argumentTexts.map((text) => this.#makers.parse(text)));
  }

  /** The invocation is over: its timers never fire, its calls never answer. */
  vacate(): void {
    this.#timers.cancelAll();
    this.#occupant = undefined;
    this.#context['__forge_runtime__'] = undefined;
  }

  #load(): Readonly<Record<string, unknown>> {
    let script = compiled.get(this.#bundle);
    if (!script) {
      script = new Script(wrapped(this.#bundle.code), { filename: this.#bundle.filename });
      compiled.set(this.#bundle, script);
    }
    const module: { exports: Record<string, unknown> } = { exports: {} };
    const load = script.runInContext(this.#context) as (...values: unknown[]) => void;
    const crypto = nodeCryptoOf(this.#kernel.random);
    const timers = {
      setTimeout: this.#timers.setTimeout,
      setInterval: this.#timers.setInterval,
      clearTimeout: this.#timers.clear,
      clearInterval: this.#timers.clear,
    };
    load(module.exports, makeRequire({ crypto, timers }), module, 'index.js', '/app');
    return module.exports;
  }

  async #forgeFetch(args: unknown, path: unknown, init: unknown): Promise<Response> {
    const occupant = this.#occupant;
    if (!occupant) return never();
    try {
      const answer = await occupant.call(args, path, init);
      return answer === undefined ? await never() : new PlatformResponse(answer, this.#makers.parse);
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      throw this.#makers.makeError(name, message);
    }
  }

  async #refuseEgress(input: unknown): Promise<never> {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : String((input as { url?: unknown } | null)?.url);
    const message = `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`;
    throw this.#makers.makeError('REQUEST_EGRESS_ALLOWLIST_ERR', message, { status: 403 });
  }

  #globals(): Record<string, unknown> {
    const kernel = this.#kernel;
    const timers = this.#timers;
    const startedAt = kernel.now();
    const write =
      (level: string) =>
      (...values: unknown[]) =>
        this.#occupant?.log(level, format(...values));
    return {
      AbortController,
      AbortSignal,
      ArrayBuffer,
      Buffer,
      Event,
      EventTarget,
      FormData,
      Blob,
      Headers,
      Request,
      Response,
      TextDecoder,
      TextEncoder,
      Uint8Array,
      URL,
      URLSearchParams,
      atob,
      btoa,
      structuredClone,
      queueMicrotask,
      setTimeout: timers.setTimeout,
      setInterval: timers.setInterval,
      setImmediate: timers.setImmediate,
      clearTimeout: timers.clear,
      clearInterval: timers.clear,
      clearImmediate: timers.clear,
      console: Object.fromEntries(LEVELS.map((level) => [level, write(level)])),
      crypto: webCryptoOf(kernel.random),
      performance: { now: () => kernel.now() - startedAt, timeOrigin: startedAt },
      process: {
        env: { NODE_ENV: 'production', TZ: 'UTC' },
        version: 'v22.0.0',
        versions: { node: '22.0.0' },
        platform: 'linux',
        nextTick: (callback: (...values: unknown[]) => void, ...values: unknown[]) => queueMicrotask(() => callback(...values)),
        emitWarning: write('warn'),
      },
    };
  }
}
