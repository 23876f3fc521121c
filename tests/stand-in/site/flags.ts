/** Flags the app showed to people: what the shell told of them, for whoever reads the outbox. */
import type { Kernel } from '../kernel/kernel';
import type { Table } from '../kernel/store';

/** `at`: epoch milliseconds of virtual time. */
export type FlagRecord = { to: readonly string[]; kind: string; subject: string; text: string; at: number };

export class ShownFlags {
  readonly #kernel: Kernel;
  readonly #table: Table<FlagRecord>;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#table = kernel.store.table('site.flags');
  }

  note(flag: Omit<FlagRecord, 'at'>): void {
    this.#table.set(String(this.#kernel.nextNumber('flag')), { ...flag, at: this.#kernel.now() });
  }

  /** Oldest first. */
  all(): readonly FlagRecord[] {
    return [...this.#table.entries()].sort(([a], [b]) => Number(a) - Number(b)).map(([, flag]) => flag);
  }
}
