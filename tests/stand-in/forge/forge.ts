/**
 * The Forge of the stand-in: everything below the unmodified `@forge/*` packages. It runs the functions of the manifest, answers
 * their calls, and delivers what Jira, the queue and the schedules have for them. Time and chance are the kernel's alone.
 */
import type { Kernel } from '../kernel/kernel';
import { BridgeInvoke } from './bridgeInvoke';
import type { AppBundle } from './bundle';
import { Deliveries } from './deliveries';
import { drawMs } from './draw';
import { FunctionRunner } from './functionRunner';
import { installationOf, uninstall, type Installation } from './installation';
import type { InvocationPlatform } from './invocation';
import type { JiraPort } from './jiraCalls';
import { KeyValueStore } from './kvs/keyValueStore';
import type { Manifest, PageModule } from './manifest/manifest';
import { QueueService } from './queue/queueService';
import { Realtime } from './realtime';
import { route, type Services } from './routes';
import { Schedules } from './schedules';
import { Triggers } from './triggers';
import type { ForgeFaults, ForgeMeters, InvokeOutcome, InvokeRequest, PublishedEvent, RealtimeMessage } from './wire';

export { bundleApp, loadBundle, type AppBundle } from './bundle';
export { readManifest } from './manifest/readManifest';
export { ManifestError, type Manifest, type PageModule } from './manifest/manifest';
export type { JiraPort } from './jiraCalls';

const LOG_LINES = 1_000;
const LOG_LENGTH = 4_000;
export type LogLine = { at: string; level: string; text: string; functionKey: string };
export type ForgeOptions = { kernel: Kernel; jira: JiraPort; manifest: Manifest; app: AppBundle; siteUrl?: string };

/** The store of the kernel must hold its kept state, if there is any, before this is made; call `afterRestore` then. */
export class Forge {
  /** May be replaced as a whole or changed in part, at any time. */
  faults: ForgeFaults = { eventDelayMs: 0, eventLoss: 0, eventDoubling: 0, callLatencyMs: 0, staleQueryMs: 0 };
  meters: ForgeMeters = emptyMeters();
  readonly installation: Installation;
  readonly #kernel: Kernel;
  readonly #manifest: Manifest;
  readonly #deliveries: Deliveries;
  readonly #realtime: Realtime;
  readonly #bridge: BridgeInvoke;
  readonly #runner: FunctionRunner;
  readonly #logs: LogLine[] = [];

  constructor({ kernel, jira, manifest, app, siteUrl = 'https://site.invalid' }: ForgeOptions) {
    this.#kernel = kernel;
    this.#manifest = manifest;
    this.installation = installationOf(kernel, manifest, siteUrl);
    this.#deliveries = new Deliveries(kernel);
    this.#realtime = new Realtime(kernel);
    const faults = (): ForgeFaults => this.faults;
    const meters = (): ForgeMeters => this.meters;
    const log = (functionKey: string, level: string, text: string): void => this.#log(functionKey, level, text);
    this.#runner = new FunctionRunner({ platform: this.#platform(() => services), manifest, installation: this.installation, app, meters });
    const runner = this.#runner;
    const world = { kernel, manifest, installation: this.installation, runner, deliveries: this.#deliveries, faults, meters, log };
    const services: Services = { jira, manifest, realtime: this.#realtime, kvs: new KeyValueStore(world), queue: new QueueService(world) };
    const triggers = new Triggers(world);
    new Schedules(world);
    this.#bridge = new BridgeInvoke(world);
    jira.onEvent((event) => triggers.receive(event));
  }

  /** A resolver called as a person. Resolves once somebody drives the kernel. */
  invoke(request: InvokeRequest): Promise<InvokeOutcome> {
    return this.#bridge.invoke(request);
  }

  subscribe(listener: (message: RealtimeMessage) => void): () => void {
    return this.#realtime.subscribe(listener);
  }

  /** What a page publishes. Undefined when there was too much of it this second. */
  publish(message: RealtimeMessage): PublishedEvent | undefined {
    return this.#realtime.publish(message);
  }

  /** The newest lines of the app's console and of what the platform says about its functions, oldest first. */
  get logs(): readonly LogLine[] {
    return this.#logs;
  }

  modules(): readonly PageModule[] {
    return this.#manifest.pages;
  }

  resetMeters(): void {
    this.meters = emptyMeters();
  }

  /** The app is removed from the site. */
  uninstall(): void {
    uninstall(this.#kernel);
  }

  /** After the state came from a disk: what was running is delivered again, for nothing of it survived. */
  afterRestore(): void {
    this.#deliveries.requeue();
  }

  /** The site is at its end, and another one may have what its instances ran in. */
  discard(): void {
    this.#runner.discard();
  }

  #platform(services: () => Services): InvocationPlatform {
    return {
      kernel: this.#kernel,
      drawLatencyMs: () => drawMs(this.#kernel.random, this.faults.callLatencyMs),
      answer: (call, caller) => route(services(), call, caller),
      killsAfter: (functionKey, call) => this.#killsAfter(functionKey, call),
      log: (functionKey, level, text) => this.#log(functionKey, level, text),
    };
  }

  #killsAfter(functionKey: string, call: number): boolean {
    const armed = this.faults.killAfterCall;
    if (armed?.call !== call || (armed.function !== undefined && armed.function !== functionKey)) return false;
    this.faults = { ...this.faults, killAfterCall: undefined };
    return true;
  }

  #log(functionKey: string, level: string, text: string): void {
    this.#logs.push({ at: new Date(this.#kernel.now()).toISOString(), level, text: text.slice(0, LOG_LENGTH), functionKey });
    if (this.#logs.length > LOG_LINES) this.#logs.shift();
  }
}

function emptyMeters(): ForgeMeters {
  return { invocations: {}, kvs: { reads: 0, writes: 0, queries: 0, bytesRead: 0, bytesWritten: 0 }, pushes: 0 };
}
