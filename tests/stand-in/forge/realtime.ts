/** `@forge/realtime`: what a function publishes goes to whoever subscribed; 50 operations a second. */
import * as v from 'valibot';
import type { Kernel } from '../kernel/kernel';
import type { PlatformAnswer } from './sandbox/platformResponse';
import type { PublishedEvent, RealtimeMessage } from './wire';

const OPERATIONS_A_SECOND = 50;
const publication = v.object({
  query: v.pipe(v.string(), v.includes('publishRealtimeChannel(')),
  variables: v.object({
    name: v.pipe(v.string(), v.minLength(1)),
    payload: v.optional(v.string()),
    isGlobal: v.optional(v.boolean(), false),
  }),
});

export class Realtime {
  readonly #kernel: Kernel;
  readonly #listeners = new Set<(message: RealtimeMessage) => void>();
  #second = -1;
  #operations = 0;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  subscribe(listener: (message: RealtimeMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  answer(bodyText: string | undefined): PlatformAnswer {
    const body = v.safeParse(publication, JSON.parse(bodyText ?? 'null'));
    if (!body.success) throw new Error('Of the realtime service the stand-in models publish and publishGlobal only.');
    const { name, payload, isGlobal } = body.output.variables;
    const event = this.publish({ channel: name, payload: payload === undefined ? undefined : (JSON.parse(payload) as unknown), isGlobal });
    return event ? { status: 200, body: { data: { ecosystem: { publishRealtimeChannel: event } } } } : { status: 429, body: {} };
  }

  /** From a function or from a page. Undefined when this second has had all its operations. */
  publish(message: RealtimeMessage): PublishedEvent | undefined {
    if (!this.#takeOperation()) return undefined;
    for (const listener of this.#listeners) listener(message);
    return { eventId: this.#kernel.random.uuid(), eventTimestamp: new Date(this.#kernel.now()).toISOString() };
  }

  #takeOperation(): boolean {
    const second = Math.floor(this.#kernel.now() / 1000);
    if (second !== this.#second) [this.#second, this.#operations] = [second, 0];
    this.#operations += 1;
    return this.#operations <= OPERATIONS_A_SECOND;
  }
}
