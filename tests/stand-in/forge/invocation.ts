/** One run of a function of the app: its calls, its time limit and its end, which comes exactly once. */
import { inspect, types } from 'node:util';
import type { Kernel } from '../kernel/kernel';
import { readCall, type Caller, type OutgoingCall } from './outgoingCall';
import type { Occupant } from './sandbox/appInstance';
import type { PlatformAnswer } from './sandbox/platformResponse';

export type InvocationEnd =
  /** `text` is the value as JSON; undefined for a function that returns nothing. */
  | { kind: 'returned'; text: string | undefined }
  | { kind: 'threw'; name: string; message: string; stack: string }
  | { kind: 'timedOut'; limitSeconds: number }
  /** The machine died; the function learns nothing of it. */
  | { kind: 'killed' };

export type InvocationPlatform = {
  kernel: Kernel;
  drawLatencyMs(): number;
  answer(call: OutgoingCall, caller: Caller): PlatformAnswer;
  /** Asked after the n-th call was carried out. */
  killsAfter(functionKey: string, call: number): boolean;
  log(functionKey: string, level: string, text: string): void;
};

export class Invocation implements Occupant {
  readonly runtime: object;
  readonly #platform: InvocationPlatform;
  readonly #caller: Caller;
  readonly #onEnd: (end: InvocationEnd) => void;
  readonly #cancels = new Set<() => void>();
  #calls = 0;
  #isOver = false;

  constructor(
    platform: InvocationPlatform,
    given: { runtime: object; caller: Caller; limitMs: number; onEnd: (end: InvocationEnd) => void },
  ) {
    this.#platform = platform;
    this.runtime = given.runtime;
    this.#caller = given.caller;
    this.#onEnd = given.onEnd;
    this.#after(given.limitMs, () => this.end({ kind: 'timedOut', limitSeconds: given.limitMs / 1000 }));
  }

  /** Calls that are under way: work the function did not wait for, once it has ended. */
  get hasCallsUnderWay(): boolean {
    return this.#cancels.size > 1;
  }

  end(end: InvocationEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#onEnd(end);
    for (const cancel of this.#cancels) cancel();
  }

  crash(error: unknown): void {
    this.end(threw(error));
  }

  log(level: string, text: string): void {
    if (!this.#isOver) this.#platform.log(this.#caller.functionKey, level, text);
  }

  async call(args: unknown, path: unknown, init: unknown): Promise<PlatformAnswer | undefined> {
    if (this.#isOver) return undefined;
    const call = readCall(args, path, init);
    this.#calls += 1;
    const number = this.#calls;
    const latencyMs = this.#platform.drawLatencyMs();
    // Over before it resolves: then it never does.
    if (latencyMs > 0) await new Promise<void>((resolve) => this.#after(latencyMs, resolve));
    const answer = this.#platform.answer(call, this.#caller);
    if (!this.#platform.killsAfter(this.#caller.functionKey, number)) return answer;
    this.end({ kind: 'killed' });
    return undefined;
  }

  #after(delayMs: number, resume: () => void): void {
    const cancel = this.#platform.kernel.timer(delayMs, () => {
      this.#cancels.delete(cancel);
      resume();
    });
    this.#cancels.add(cancel);
  }
}

export function threw(error: unknown): InvocationEnd {
  // An error of the app's own realm is no instance of this one's Error.
  if (!types.isNativeError(error)) return { kind: 'threw', name: 'Error', message: inspect(error), stack: '' };
  return { kind: 'threw', name: error.name, message: error.message, stack: error.stack ?? '' };
}
