/**
 * `@forge/events` below its push: events wait, are delivered to the consumer of their queue at least once, hold a place under their
 * concurrency key while they run, and are tried again for a day.
 */
import * as v from 'valibot';
import type { Kernel } from '../../kernel/kernel';
import type { Deliveries } from '../deliveries';
import type { FunctionRunner } from '../functionRunner';
import type { Manifest } from '../manifest/manifest';
import { RETRY_DATA_BYTES, retryAfter, type Retry, type RetryState } from '../retry';
import type { PlatformAnswer } from '../sandbox/platformResponse';
import type { ForgeFaults, ForgeMeters } from '../wire';
import { Jobs } from './jobs';
import { PushGate, type Accepted } from './push';
import { jobBody, type PushedEvent } from './requests';

const KIND = 'forge.queue';
const RETENTION_MS = 24 * 3_600_000;
const CONSUMER_SECONDS = 55;

type QueuedEvent = {
  eventId: string;
  queueName: string;
  jobId: string;
  event: PushedEvent;
  pushedAt: number;
  chain: string;
  retry: RetryState | null;
  /** A second delivery of the same event, which nothing counts. */
  isCopy: boolean;
};
type World = {
  kernel: Kernel;
  manifest: Manifest;
  runner: FunctionRunner;
  deliveries: Deliveries;
  faults: () => ForgeFaults;
  meters: () => ForgeMeters;
  log: (functionKey: string, level: string, text: string) => void;
};
type Waiting = { delivery: string; queued: QueuedEvent };

export class QueueService {
  readonly #world: World;
  readonly #gate: PushGate;
  readonly #jobs: Jobs;
  readonly #running = new Map<string, number>();
  readonly #waiting = new Map<string, Waiting[]>();

  constructor(world: World) {
    this.#world = world;
    this.#gate = new PushGate(world.kernel, world.manifest);
    this.#jobs = new Jobs(world.kernel);
    world.kernel.on(KIND, (queued: QueuedEvent) => this.#deliver(queued));
  }

  push(bodyText: string | undefined, chain: string): PlatformAnswer {
    this.#world.meters().pushes += 1;
    return this.#gate.push(bodyText, chain, (accepted) => this.#enqueue(accepted));
  }

  stats(bodyText: string | undefined): PlatformAnswer {
    const body = v.safeParse(jobBody, JSON.parse(bodyText ?? 'null'));
    const job = body.success ? this.#jobs.get(body.output.jobId, body.output.queueName) : undefined;
    if (!job) return { status: 404, body: { message: 'The job was not found' } };
    return { status: 200, body: { success: job.success, inProgress: job.inProgress, failed: job.failed } };
  }

  cancel(bodyText: string | undefined): PlatformAnswer {
    const body = v.safeParse(jobBody, JSON.parse(bodyText ?? 'null'));
    if (!body.success || !this.#jobs.get(body.output.jobId, body.output.queueName))
      return { status: 404, body: { message: 'The job was not found' } };
    this.#jobs.cancel(body.output.jobId);
    return { status: 204 };
  }

  #enqueue({ queueName, jobId, events, chain }: Accepted): void {
    const { kernel, faults } = this.#world;
    this.#jobs.add(jobId, queueName, events.length);
    for (const event of events) {
      const queued: QueuedEvent = {
        eventId: kernel.random.uuid(),
        queueName,
        jobId,
        event,
        pushedAt: kernel.now(),
        chain,
        retry: null,
        isCopy: false,
      };
      const delayMs = (event.delayInSeconds ?? 0) * 1000;
      kernel.schedule(KIND, delayMs, queued);
      if (kernel.random.chance(faults().queueDoubling ?? 0)) kernel.schedule(KIND, delayMs, { ...queued, isCopy: true });
    }
  }

  async #deliver(queued: QueuedEvent): Promise<void> {
    if (this.#jobs.isCancelled(queued.jobId)) {
      this.#finish(queued, 'failed');
      return;
    }
    const delivery = this.#world.deliveries.begin(KIND, queued);
    const { concurrency } = queued.event;
    if (!concurrency) return this.#run(delivery, queued);
    const running = this.#running.get(concurrency.key) ?? 0;
    if (running >= concurrency.limit) {
      const waiting = this.#waiting.get(concurrency.key) ?? [];
      waiting.push({ delivery, queued });
      this.#waiting.set(concurrency.key, waiting);
      return;
    }
    this.#running.set(concurrency.key, running + 1);
    await this.#run(delivery, queued);
    this.#leave(concurrency.key);
  }

  /** Gives the place to whoever has waited longest. */
  #leave(key: string): void {
    const running = (this.#running.get(key) ?? 1) - 1;
    if (running > 0) this.#running.set(key, running);
    else this.#running.delete(key);
    const waiting = this.#waiting.get(key) ?? [];
    const next = waiting.shift();
    if (waiting.length === 0) this.#waiting.delete(key);
    if (!next) return;
    this.#world.deliveries.acknowledge(next.delivery);
    this.#world.kernel.schedule(KIND, 0, next.queued);
  }

  async #run(delivery: string, queued: QueuedEvent): Promise<void> {
    const consumer = this.#world.manifest.consumers.find(({ queue }) => queue === queued.queueName);
    if (consumer) {
      const end = await this.#world.runner.run({
        functionKey: consumer.function,
        moduleKey: consumer.key,
        moduleType: 'core:consumer',
        payload: this.#present(queued),
        defaultTimeoutSeconds: CONSUMER_SECONDS,
        chain: queued.chain,
      });
      const retry = retryAfter(end, queued.retry?.count ?? 0);
      if (retry) this.#tryAgain(queued, retry, consumer.function);
      else this.#finish(queued, 'success');
    }
    this.#world.deliveries.acknowledge(delivery);
  }

  #tryAgain(queued: QueuedEvent, { afterMs, reason, data }: Retry, functionKey: string): void {
    const { kernel, log } = this.#world;
    const isTooLate = kernel.now() + afterMs > queued.pushedAt + RETENTION_MS;
    const isTooLarge = data !== undefined && Buffer.byteLength(JSON.stringify(data)) > RETRY_DATA_BYTES;
    if (isTooLate || isTooLarge || queued.isCopy) {
      if (!queued.isCopy)
        log(
          functionKey,
          'error',
          `The event ${queued.eventId} is given up: ${isTooLarge ? 'its retryData exceeds 4 KB' : 'its day is over'}.`,
        );
      this.#finish(queued, 'failed');
      return;
    }
    kernel.schedule(KIND, afterMs, { ...queued, retry: { count: (queued.retry?.count ?? 0) + 1, reason, data } });
  }

  #finish(queued: QueuedEvent, outcome: 'success' | 'failed'): void {
    if (queued.isCopy) return;
    this.#jobs.finish(queued.jobId, outcome);
    this.#gate.release(queued.chain);
  }

  #present({ event, eventId, jobId, queueName, retry, pushedAt }: QueuedEvent): Record<string, unknown> {
    const retentionWindow = {
      startTime: new Date(pushedAt).toISOString(),
      remainingTimeMs: pushedAt + RETENTION_MS - this.#world.kernel.now(),
    };
    const retryContext = retry && { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data, retentionWindow };
    return { ...event, queueName, jobId, eventId, ...(retryContext ? { retryContext } : {}) };
  }
}
