/** Taking events onto a queue: the limits of one push, of a minute and of a chain of pushes. */
import * as v from 'valibot';
import type { Kernel } from '../../kernel/kernel';
import type { Table } from '../../kernel/store';
import type { Manifest } from '../manifest/manifest';
import type { PlatformAnswer } from '../sandbox/platformResponse';
import { eventBody, pushBody, type PushedEvent } from './requests';

const EVENTS_A_PUSH = 50;
const EVENTS_A_MINUTE = 500;
const PUSH_BYTES = 200 * 1024;
const LONG_EVENT_BYTES = 100 * 1024;
const LONG_SECONDS = 55;
const PUSHES_A_CHAIN = 1_000;

export type Accepted = { queueName: string; jobId: string; events: readonly PushedEvent[]; chain: string };
/** How many pushes a chain has made, and how many of its events are still under way. */
type Chain = { pushes: number; events: number };

export class PushGate {
  readonly #kernel: Kernel;
  readonly #manifest: Manifest;
  readonly #chains: Table<Chain>;
  #minute = -1;
  #eventsThisMinute = 0;

  constructor(kernel: Kernel, manifest: Manifest) {
    this.#kernel = kernel;
    this.#manifest = manifest;
    this.#chains = kernel.store.table<Chain>('queue-chains');
  }

  /** Answers as the service does; what is good goes to `accept`. */
  push(bodyText: string | undefined, chain: string, accept: (accepted: Accepted) => void): PlatformAnswer {
    const body = v.safeParse(pushBody, JSON.parse(bodyText ?? 'null'));
    if (!body.success) return { status: 400, body: { code: 'BAD_REQUEST', message: 'The push is malformed' } };
    const { queueName, jobId, payload } = body.output;
    if (payload.length > EVENTS_A_PUSH)
      return { status: 400, body: { code: 'TOO_MANY_EVENTS', message: `At most ${EVENTS_A_PUSH} events a push` } };
    if (Buffer.byteLength(JSON.stringify(payload)) > PUSH_BYTES)
      return { status: 413, body: { errorMessage: 'The maximum payload size is 200KB.' } };
    if (!this.#takeMinute(payload.length)) return { status: 429, body: { message: 'Too many requests' } };
    if (!this.#takeChain(chain)) return { status: 405, body: { message: 'The limit on cyclic invocation has been reached' } };
    const judged = payload.map((event) => this.#judge(queueName, event));
    const events = judged.flatMap((one) => ('event' in one ? [one.event] : []));
    if (events.length > 0) {
      this.#countEvents(chain, events.length);
      accept({ queueName, jobId, events, chain });
    }
    const failedEvents = judged.flatMap((one, index) => ('event' in one ? [] : [{ index: String(index), errorMessage: one.problem }]));
    return failedEvents.length > 0 ? { status: 202, body: { failedEvents } } : { status: 201, body: {} };
  }

  /** One event of the chain is done with. */
  release(chain: string): void {
    this.#countEvents(chain, -1);
  }

  #judge(queueName: string, candidate: unknown): { event: PushedEvent } | { problem: string } {
    const checked = v.safeParse(eventBody, candidate);
    if (!checked.success) return { problem: checked.issues[0].message };
    const consumer = this.#manifest.consumers.find(({ queue }) => queue === queueName);
    if (!consumer) return { problem: `The manifest has no consumer for the queue "${queueName}".` };
    const timeoutSeconds = this.#manifest.functions.find(({ key }) => key === consumer.function)?.timeoutSeconds ?? LONG_SECONDS;
    const isTooLong = timeoutSeconds > LONG_SECONDS && Buffer.byteLength(JSON.stringify(candidate)) > LONG_EVENT_BYTES;
    return isTooLong ? { problem: 'The maximum event size for long running functions is 100KB.' } : { event: checked.output };
  }

  #takeMinute(events: number): boolean {
    const minute = Math.floor(this.#kernel.now() / 60_000);
    if (minute !== this.#minute) [this.#minute, this.#eventsThisMinute] = [minute, 0];
    if (this.#eventsThisMinute + events > EVENTS_A_MINUTE) return false;
    this.#eventsThisMinute += events;
    return true;
  }

  #takeChain(id: string): boolean {
    const chain = this.#chains.get(id) ?? { pushes: 0, events: 0 };
    if (chain.pushes >= PUSHES_A_CHAIN) return false;
    this.#chains.set(id, { ...chain, pushes: chain.pushes + 1 });
    return true;
  }

  #countEvents(id: string, change: number): void {
    const chain = this.#chains.get(id);
    if (!chain) return;
    const events = chain.events + change;
    if (events > 0) this.#chains.set(id, { ...chain, events });
    else this.#chains.delete(id);
  }
}
