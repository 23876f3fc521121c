/**
 * What has been handed to a function and is not acknowledged. It is kept with the state, so that after a restart it is delivered
 * again: at least once.
 */
import type { Kernel } from '../kernel/kernel';
import type { Table } from '../kernel/store';

type InFlight = { kind: string; payload: unknown };

export class Deliveries {
  readonly #kernel: Kernel;
  readonly #inFlight: Table<InFlight>;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#inFlight = kernel.store.table<InFlight>('forge-in-flight');
  }

  /** Answers what `acknowledge` takes. */
  begin(kind: string, payload: unknown): string {
    const id = String(this.#kernel.nextNumber('delivery'));
    this.#inFlight.set(id, { kind, payload });
    return id;
  }

  acknowledge(id: string): void {
    this.#inFlight.delete(id);
  }

  /** To be called once, when the state comes from a disk: no invocation survived. */
  requeue(): void {
    for (const [id, { kind, payload }] of [...this.#inFlight.entries()]) {
      this.#inFlight.delete(id);
      this.#kernel.schedule(kind, 0, payload);
    }
  }
}
