/** The warm instances of the app. Invocations at the same time get one each; one that died is not put back. */
import type { Kernel } from '../../kernel/kernel';
import type { AppBundle } from '../bundle';
import { AppInstance } from './appInstance';

const MOST_IDLE = 32;

export class InstancePool {
  readonly #kernel: Kernel;
  readonly #bundle: AppBundle;
  readonly #idle: AppInstance[] = [];

  constructor(kernel: Kernel, bundle: AppBundle) {
    this.#kernel = kernel;
    this.#bundle = bundle;
  }

  take(): AppInstance {
    return this.#idle.pop() ?? new AppInstance(this.#kernel, this.#bundle);
  }

  /** The site is at its end: nothing is invoked any more. */
  discard(): void {
    for (const instance of this.#idle.splice(0)) instance.discard();
  }

  putBack(instance: AppInstance): void {
    if (this.#idle.length < MOST_IDLE) this.#idle.push(instance);
    else instance.discard();
  }
}
