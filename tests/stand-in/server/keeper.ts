/** Writes what has changed on the site to its folder, and says so when that fails: nothing may be lost in silence. */
import type { Kernel } from '../kernel/kernel';
import type { DataFolder } from './dataFolder';
import { messageOf } from './stop';

export class Keeper {
  readonly #kernel: Kernel;
  readonly #folder: DataFolder | undefined;
  readonly #complain: (sentence: string) => void;

  constructor({ kernel, folder, complain }: { kernel: Kernel; folder: DataFolder | undefined; complain: (sentence: string) => void }) {
    this.#kernel = kernel;
    this.#folder = folder;
    this.#complain = complain;
  }

  async keepChanges(): Promise<void> {
    const changes = this.#kernel.store.takeChanges();
    if (changes.length === 0) return;
    this.#kernel.checkpoint();
    await this.#write([...changes, ...this.#kernel.store.takeChanges()]);
  }

  /** Also where nothing has changed but the time. */
  async keepClock(): Promise<void> {
    this.#kernel.checkpoint();
    await this.#write(this.#kernel.store.takeChanges());
  }

  async #write(changes: Parameters<DataFolder['write']>[0]): Promise<void> {
    try {
      await this.#folder?.write(changes);
    } catch (error) {
      this.#complain(`What changes is no longer kept (${messageOf(error)}). Make room or rights for the data folder, and start again.`);
    }
  }
}
