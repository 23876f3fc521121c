/**
 * The world of JavaScript that instances of the app run in, one after the other: its own `Date`, promises and errors. It outlives them,
 * since making one and warming up its code costs far more than running the app's script once more; the state of the app's modules is new
 * with each instance. A realm whose globals the app has changed is not let again.
 */
import { format, types } from 'node:util';
import { createContext, Script, type Context } from 'node:vm';
import type { AppBundle } from '../bundle';
import { bootstrapText, type RealmMakers } from './bootstrap';
import { blameRejectionsOn } from './unhandledRejections';
import { wrapped } from './wrapped';

/** The instance that lives in a realm, as the realm sees it. */
export type Tenant = {
  now(): number;
  random(): number;
  fetch(input: unknown): Promise<unknown>;
  forgeFetch(args: unknown, path: unknown, init: unknown): Promise<unknown>;
  log(level: string, text: string): void;
  crash(error: unknown): void;
  readonly timers: Readonly<Record<'setTimeout' | 'setInterval' | 'setImmediate' | 'clear', (...values: never[]) => unknown>>;
  readonly webCrypto: object;
};
type Load = (...values: unknown[]) => void;

const bootstrap = new Script(bootstrapText, { filename: 'stand-in-bootstrap.js' });
const compiled = new WeakMap<AppBundle, Script>();
/** What each tenant brings along. */
const OWN: ReadonlySet<string> = new Set(['crypto', 'performance', 'console', 'process']);
const LEVELS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const;

export class Realm {
  readonly makers: RealmMakers;
  readonly #bundle: AppBundle;
  readonly #context: Context;
  #load: Load | undefined;
  #tenant: Tenant;
  readonly #globals: ReadonlyMap<string, unknown>;

  constructor(bundle: AppBundle, tenant: Tenant) {
    this.#bundle = bundle;
    this.#tenant = tenant;
    this.#context = createContext(this.#stableGlobals());
    const start = bootstrap.runInContext(this.#context) as (host: object) => RealmMakers;
    this.makers = start({
      now: () => this.#tenant.now(),
      random: () => this.#tenant.random(),
      fetch: (input: unknown) => this.#tenant.fetch(input),
      forgeFetch: (args: unknown, path: unknown, init: unknown) => this.#tenant.forgeFetch(args, path, init),
      isForeignError: (value: unknown, name: string) => types.isNativeError(value) && (name === 'Error' || value.name === name),
    });
    blameRejectionsOn(this.makers.promises, (error) => this.#tenant.crash(error));
    this.let(tenant);
    this.#globals = this.makers.globals();
  }

  /** For the next instance. Everything that the one before left pending must have come to its end. */
  let(tenant: Tenant): void {
    this.#tenant = tenant;
    const startedAt = tenant.now();
    this.#context['crypto'] = tenant.webCrypto;
    this.#context['performance'] = { now: () => tenant.now() - startedAt, timeOrigin: startedAt };
    this.#context['console'] = Object.fromEntries(LEVELS.map((level) => [level, this.#writer(level)]));
    this.#context['process'] = this.#process();
    this.#context['__forge_runtime__'] = undefined;
  }

  /** Whether the app has left the globals as it found them. */
  get isAsNew(): boolean {
    const now = this.makers.globals();
    if (now.size !== this.#globals.size) return false;
    for (const [name, value] of now) if (!Object.is(value, this.#globals.get(name)) && !OWN.has(name)) return false;
    return true;
  }

  set runtime(runtime: object | undefined) {
    this.#context['__forge_runtime__'] = runtime;
  }

  /** Runs the app's script from its beginning: modules begin with no state of any earlier instance. */
  load(require: (name: string) => unknown): Record<string, unknown> {
    this.#load ??= scriptOf(this.#bundle).runInContext(this.#context) as Load;
    const module: { exports: Record<string, unknown> } = { exports: {} };
    this.#load(module.exports, require, module, 'index.js', '/app');
    return module.exports;
  }

  readonly #writer =
    (level: string) =>
    (...values: unknown[]): void =>
      this.#tenant.log(level, format(...values));

  #process(): object {
    return {
      env: { NODE_ENV: 'production', TZ: 'UTC' },
      version: 'v22.0.0',
      versions: { node: '22.0.0' },
      platform: 'linux',
      nextTick: (callback: (...values: unknown[]) => void, ...values: unknown[]) => queueMicrotask(() => callback(...values)),
      emitWarning: this.#writer('warn'),
    };
  }

  /** The app's script catches some of these once, so they reach whoever lives here. */
  #stableGlobals(): Record<string, unknown> {
    const timer =
      (name: 'setTimeout' | 'setInterval' | 'setImmediate' | 'clear') =>
      (...values: never[]): unknown =>
        this.#tenant.timers[name](...values);
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
      setTimeout: timer('setTimeout'),
      setInterval: timer('setInterval'),
      setImmediate: timer('setImmediate'),
      clearTimeout: timer('clear'),
      clearInterval: timer('clear'),
      clearImmediate: timer('clear'),
    };
  }
}

function scriptOf(bundle: AppBundle): Script {
  const known = compiled.get(bundle);
  if (known) return known;
  const script = new Script(wrapped(bundle.code), { filename: bundle.filename });
  compiled.set(bundle, script);
  return script;
}
