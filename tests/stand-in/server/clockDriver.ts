/** Lets virtual time follow real time: the only place of the stand-in that reads a real clock or waits for it. */
import type { Kernel } from '../kernel/kernel';
import { messageOf } from './stop';

const TICK_MS = 50;
/** `afterwards` is run after each step, e.g. to write what has changed. */
type Follow = { afterwards: () => Promise<void>; complain: (sentence: string) => void };

export class ClockDriver {
  readonly #kernel: Kernel;
  readonly #follow: Follow;
  #seenAt = performance.now();
  #pumping: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(kernel: Kernel, follow: Follow) {
    this.#kernel = kernel;
    this.#follow = follow;
  }

  start(): void {
    this.#seenAt = performance.now();
    this.#timer = setInterval(() => void this.pump(), TICK_MS);
  }

  /** Brings virtual time up to now. A jump of the virtual clock stays: time goes on from there. Never rejects. */
  pump(): Promise<void> {
    this.#pumping ??= this.#step()
      .catch((error: unknown) => {
        this.#follow.complain(`The stand-in failed: ${messageOf(error)}`);
      })
      .finally(() => (this.#pumping = undefined));
    return this.#pumping;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#pumping;
    await this.#follow.afterwards();
  }

  async #step(): Promise<void> {
    const seenAt = performance.now();
    const passed = Math.floor(seenAt - this.#seenAt);
    this.#seenAt += passed;
    await this.#kernel.advanceTo(this.#kernel.now() + passed);
    await this.#follow.afterwards();
  }
}
