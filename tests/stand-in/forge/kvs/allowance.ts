/** How much an installation may read and write: 1,000 requests a second, 4,000 reads and 4,000 writes a minute in units of 10 KB. */
import type { Kernel } from '../../kernel/kernel';
import { rateLimited } from './refusal';

const REQUESTS_A_SECOND = 1_000;
const UNITS_A_MINUTE = 4_000;
const UNIT_BYTES = 10 * 1024;

class Window {
  readonly #lengthMs: number;
  readonly #most: number;
  #began = -1;
  #used = 0;

  constructor(lengthMs: number, most: number) {
    this.#lengthMs = lengthMs;
    this.#most = most;
  }

  /** @throws KvsRefusal when it is used up. */
  take(now: number, units: number): void {
    const began = Math.floor(now / this.#lengthMs);
    if (began !== this.#began) [this.#began, this.#used] = [began, 0];
    if (this.#used + units > this.#most) throw rateLimited();
    this.#used += units;
  }
}

export class Allowance {
  readonly #kernel: Kernel;
  readonly #requests = new Window(1_000, REQUESTS_A_SECOND);
  readonly #reads = new Window(60_000, UNITS_A_MINUTE);
  readonly #writes = new Window(60_000, UNITS_A_MINUTE);

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  takeRequest(): void {
    this.#requests.take(this.#kernel.now(), 1);
  }

  takeRead(bytes: number): void {
    this.#reads.take(this.#kernel.now(), units(bytes));
  }

  /** All writes of one request, together: a transaction is refused whole. */
  takeWrites(sizes: readonly number[]): void {
    this.#writes.take(
      this.#kernel.now(),
      sizes.reduce((sum, bytes) => sum + units(bytes), 0),
    );
  }
}

function units(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / UNIT_BYTES));
}
