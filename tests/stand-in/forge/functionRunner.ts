/** Runs the functions of the manifest on instances of the app, and meters them. */
import type { Kernel } from '../kernel/kernel';
import type { AppBundle } from './bundle';
import { installationFacts, isInstalled, siteAri, type Installation } from './installation';
import { Invocation, threw, type InvocationEnd, type InvocationPlatform } from './invocation';
import type { FunctionModule, Manifest } from './manifest/manifest';
import { runtimeObject } from './runtimeObject';
import { InstancePool } from './sandbox/instancePool';
import type { ForgeMeters } from './wire';

export type RunRequest = {
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** The first argument. */
  payload: unknown;
  accountId?: string;
  /** Seconds allowed where the function names none. */
  defaultTimeoutSeconds: number;
  chain: string;
};

export class FunctionRunner {
  readonly #platform: InvocationPlatform;
  readonly #manifest: Manifest;
  readonly #installation: Installation;
  readonly #meters: () => ForgeMeters;
  readonly #pool: InstancePool;

  constructor(given: {
    platform: InvocationPlatform;
    manifest: Manifest;
    installation: Installation;
    app: AppBundle;
    meters: () => ForgeMeters;
  }) {
    this.#platform = given.platform;
    this.#manifest = given.manifest;
    this.#installation = given.installation;
    this.#meters = given.meters;
    this.#pool = new InstancePool(given.platform.kernel, given.app);
  }

  get #kernel(): Kernel {
    return this.#platform.kernel;
  }

  /** The site is at its end: nothing is run any more. */
  discard(): void {
    this.#pool.discard();
  }

  functionOf(key: string): FunctionModule | undefined {
    return this.#manifest.functions.find((one) => one.key === key);
  }

  /** Resolves when the function has ended, in whatever way; never rejects for what the app does. */
  run(request: RunRequest): Promise<InvocationEnd> {
    if (!isInstalled(this.#kernel)) return Promise.resolve(threw(new Error('The app is not installed on this site.')));
    const declared = this.functionOf(request.functionKey);
    if (!declared) return Promise.resolve(threw(new Error(`The manifest has no function "${request.functionKey}".`)));
    const startedAt = this.#kernel.now();
    const limitMs = (declared.timeoutSeconds ?? request.defaultTimeoutSeconds) * 1000;
    const instance = this.#pool.take();
    return new Promise((resolve) => {
      const invocation: Invocation = new Invocation(this.#platform, {
        runtime: this.#runtime(request, startedAt + limitMs),
        caller: { functionKey: request.functionKey, accountId: request.accountId, chain: request.chain },
        limitMs,
        onEnd: (end) => {
          const isClean = (end.kind === 'returned' || end.kind === 'threw') && !invocation.hasCallsUnderWay;
          instance.vacate();
          if (isClean) this.#pool.putBack(instance);
          else instance.discard();
          this.#account(request.functionKey, startedAt, end);
          resolve(end);
        },
      });
      const argumentTexts = [JSON.stringify(request.payload), JSON.stringify(this.#secondArgument(request))];
      instance.run(invocation, declared.handler, argumentTexts).then(
        (value) => invocation.end(returned(value)),
        (error: unknown) => invocation.end(threw(error)),
      );
    });
  }

  #runtime({ functionKey, moduleKey, moduleType, accountId }: RunRequest, deadline: number): object {
    const invocationId = this.#kernel.random.uuid();
    return runtimeObject(this.#kernel, this.#manifest, this.#installation, {
      invocationId,
      functionKey,
      moduleKey,
      moduleType,
      accountId,
      deadline,
    });
  }

  #secondArgument({ accountId }: RunRequest): object {
    return {
      installContext: siteAri(this.#installation),
      ...(accountId === undefined ? {} : { principal: { accountId } }),
      installation: installationFacts(this.#installation),
    };
  }

  #account(functionKey: string, startedAt: number, end: InvocationEnd): void {
    const { invocations } = this.#meters();
    const metered = (invocations[functionKey] ??= { count: 0, ms: 0, failed: 0 });
    metered.count += 1;
    metered.ms += this.#kernel.now() - startedAt;
    if (end.kind === 'returned') return;
    metered.failed += 1;
    const text =
      end.kind === 'threw'
        ? end.stack || `${end.name}: ${end.message}`
        : end.kind === 'timedOut'
          ? `timed out after ${end.limitSeconds} s`
          : 'killed';
    this.#platform.log(functionKey, 'error', text);
  }
}

function returned(value: unknown): InvocationEnd {
  try {
    return { kind: 'returned', text: JSON.stringify(value) };
  } catch (error) {
    return threw(error);
  }
}
