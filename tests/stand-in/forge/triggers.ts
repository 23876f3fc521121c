/** Events of Jira on their way to the triggers of the manifest: late, lost, doubled and out of order as the faults say. */
import type { Kernel } from '../kernel/kernel';
import type { JiraEvent } from '../jira/wire';
import { drawMs } from './draw';
import type { Deliveries } from './deliveries';
import type { FunctionRunner } from './functionRunner';
import { isInstalled, type Installation } from './installation';
import type { Manifest, TriggerModule } from './manifest/manifest';
import { retryAfter, type RetryState } from './retry';
import type { ForgeFaults } from './wire';

const KIND = 'forge.event';
const MOST_BYTES = 200_000;
const MOST_RETRIES = 4;
const TRIGGER_SECONDS = 25;

type EventDelivery = { trigger: string; payload: Readonly<Record<string, unknown>>; retry: RetryState | null };
type World = {
  kernel: Kernel;
  manifest: Manifest;
  installation: Installation;
  runner: FunctionRunner;
  deliveries: Deliveries;
  faults: () => ForgeFaults;
  log: (functionKey: string, level: string, text: string) => void;
};

export class Triggers {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    world.kernel.on(KIND, (delivery: EventDelivery) => this.#deliver(delivery));
  }

  receive(event: JiraEvent): void {
    if (!isInstalled(this.#world.kernel)) return;
    for (const trigger of this.#world.manifest.triggers) {
      if (!trigger.events.includes(event.name) || (trigger.ignoreSelf && event.causedByApp)) continue;
      this.#send(trigger, { ...event.payload, selfGenerated: event.causedByApp });
    }
  }

  #send(trigger: TriggerModule, payload: Readonly<Record<string, unknown>>): void {
    const { kernel, faults, log } = this.#world;
    const { eventDelayMs, eventLoss, eventDoubling } = faults();
    if (Buffer.byteLength(JSON.stringify(payload)) > MOST_BYTES) {
      log(trigger.function, 'warn', `An event for "${trigger.key}" was dropped: it exceeds 200 kB.`);
      return;
    }
    if (kernel.random.chance(eventLoss)) return;
    const copies = kernel.random.chance(eventDoubling) ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      kernel.schedule(KIND, drawMs(kernel.random, eventDelayMs), { trigger: trigger.key, payload, retry: null } satisfies EventDelivery);
    }
  }

  async #deliver(delivery: EventDelivery): Promise<void> {
    const { kernel, manifest, runner, deliveries } = this.#world;
    const trigger = manifest.triggers.find(({ key }) => key === delivery.trigger);
    if (!trigger) return;
    const id = deliveries.begin(KIND, delivery);
    const end = await runner.run({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      moduleType: 'core:trigger',
      payload: this.#present(trigger, delivery),
      defaultTimeoutSeconds: TRIGGER_SECONDS,
      chain: `event-${id}`,
    });
    const count = delivery.retry?.count ?? 0;
    const retry = retryAfter(end, count);
    if (retry && count < MOST_RETRIES) {
      const state: RetryState = { count: count + 1, reason: retry.reason, data: retry.data };
      kernel.schedule(KIND, retry.afterMs, { ...delivery, retry: state } satisfies EventDelivery);
    }
    deliveries.acknowledge(id);
  }

  #present(trigger: TriggerModule, { payload, retry }: EventDelivery): Record<string, unknown> {
    const retryContext = retry && { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data };
    return {
      ...payload,
      context: { cloudId: this.#world.installation.cloudId, moduleKey: trigger.key, userAccess: { enabled: false } },
      contextToken: 'stand-in',
      ...(retryContext ? { retryContext } : {}),
    };
  }
}
