/** Lets virtual time follow real time: the only place of the stand-in that reads a real clock or waits for it. */
import type { Kernel } from '../kernel/kernel';

const TICK_MS = 50;

export class ClockDriver {
  readonly #kernel: Kernel;
  readonly #afterwards: () => void | Promise<void>;
  #seenAt = performance.now();
  #pumping: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param afterwards is run after each step, e.g. to write what has changed */
  constructor(kernel: Kernel, afterwards: () => void | Promise<void>) {
    this.#kernel = kernel;
    this.#afterwards = afterwards;
  }

  start(): void {
    this.#seenAt = performance.now();
    this.#timer = setInterval(() => void this.pump(), TICK_MS);
  }

  /** Brings virtual time up to now. A jump of the virtual clock stays: time goes on from there. */
  pump(): Promise<void> {
    this.#pumping ??= this.#step().finally(() => (this.#pumping = undefined));
    return this.#pumping;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#pumping;
    await this.#afterwards();
  }

  async #step(): Promise<void> {
    const seenAt = performance.now();
    const passed = Math.floor(seenAt - this.#seenAt);
    this.#seenAt += passed;
    await this.#kernel.advanceTo(this.#kernel.now() + passed);
    await this.#afterwards();
  }
}
