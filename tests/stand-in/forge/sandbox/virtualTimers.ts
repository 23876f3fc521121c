/** `setTimeout` and its kin on virtual time. Whatever is pending when an invocation ends never fires. */
import type { Kernel } from '../../kernel/kernel';

type Callback = (...values: unknown[]) => unknown;

class Timeout {
  static #last = 0;
  readonly #number = (Timeout.#last += 1);
  hasRef(): boolean {
    return true;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
  [Symbol.toPrimitive](): number {
    return this.#number;
  }
}

export class VirtualTimers {
  readonly #kernel: Kernel;
  readonly #onFault: (error: unknown) => void;
  readonly #cancels = new Map<number, () => void>();

  constructor(kernel: Kernel, onFault: (error: unknown) => void) {
    this.#kernel = kernel;
    this.#onFault = onFault;
  }

  readonly setTimeout = (callback: Callback, delayMs?: unknown, ...values: unknown[]): Timeout => {
    const handle = new Timeout();
    this.#arm(handle, wholeMs(delayMs), () => {
      this.#cancels.delete(Number(handle));
      this.#call(callback, values);
    });
    return handle;
  };

  readonly setInterval = (callback: Callback, delayMs?: unknown, ...values: unknown[]): Timeout => {
    const handle = new Timeout();
    const every = Math.max(1, wholeMs(delayMs));
    const tick = (): void => {
      this.#arm(handle, every, tick);
      this.#call(callback, values);
    };
    this.#arm(handle, every, tick);
    return handle;
  };

  readonly setImmediate = (callback: Callback, ...values: unknown[]): Timeout => this.setTimeout(callback, 0, ...values);

  readonly clear = (handle?: unknown): void => {
    const number = Number(handle);
    this.#cancels.get(number)?.();
    this.#cancels.delete(number);
  };

  cancelAll(): void {
    for (const cancel of this.#cancels.values()) cancel();
    this.#cancels.clear();
  }

  #arm(handle: Timeout, delayMs: number, fire: () => void): void {
    this.#cancels.set(Number(handle), this.#kernel.timer(delayMs, fire));
  }

  #call(callback: Callback, values: unknown[]): void {
    try {
      callback(...values);
    } catch (error) {
      this.#onFault(error);
    }
  }
}

/** As Node reads a delay: anything that is no number of at least 1 counts as 1, except that 0 stays 0 here. */
function wholeMs(delayMs: unknown): number {
  const ms = Math.trunc(Number(delayMs ?? 0));
  return Number.isFinite(ms) && ms > 0 ? ms : 0;
}
