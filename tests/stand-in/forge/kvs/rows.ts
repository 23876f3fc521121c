/**
 * The rows of the key-value store. Reading a key sees every write at once; a query may be asked to look at how things stood a
 * moment ago, for which a short history of overwritten rows is kept.
 */
import type { Kernel } from '../../kernel/kernel';
import type { Table } from '../../kernel/store';

export type Row = {
  key: string;
  value: unknown;
  bytes: number;
  createdAt: number;
  updatedAt: number;
  /** Null: kept for ever. */
  expiresAt: number | null;
};
/** Plain keys, secrets, or one entity. */
export type Space = { kind: 'plain' } | { kind: 'secret' } | { kind: 'entity'; name: string };
/** What stood at a key until that instant. */
type Overwritten = { until: number; row: Row | undefined };

export class Rows {
  readonly #kernel: Kernel;
  readonly #historyMs: () => number;
  readonly #histories = new Map<string, Map<string, Overwritten[]>>();

  constructor(kernel: Kernel, historyMs: () => number) {
    this.#kernel = kernel;
    this.#historyMs = historyMs;
  }

  get(space: Space, key: string): Row | undefined {
    return this.#alive(this.#table(space).get(key));
  }

  put(space: Space, row: Row): void {
    this.#remember(space, row.key);
    this.#table(space).set(row.key, row);
  }

  delete(space: Space, key: string): void {
    this.#remember(space, key);
    this.#table(space).delete(key);
  }

  /** Every row as it stood `ageMs` ago, in no order. */
  asOf(space: Space, ageMs: number): Row[] {
    const rows: Row[] = [];
    const history = this.#histories.get(tableName(space));
    const instant = this.#kernel.now() - ageMs;
    for (const [key, row] of this.#table(space).entries()) {
      if (ageMs > 0 && history?.has(key)) continue;
      if (this.#alive(row)) rows.push(row);
    }
    if (ageMs <= 0 || !history) return rows;
    for (const [key, overwritten] of history) {
      const past = overwritten.find(({ until }) => until > instant);
      const row = this.#alive(past ? past.row : this.#table(space).get(key));
      if (row) rows.push(row);
    }
    return rows;
  }

  #alive(row: Row | undefined): Row | undefined {
    return row && (row.expiresAt === null || row.expiresAt > this.#kernel.now()) ? row : undefined;
  }

  #remember(space: Space, key: string): void {
    const historyMs = this.#historyMs();
    const name = tableName(space);
    if (historyMs <= 0) {
      this.#histories.delete(name);
      return;
    }
    const history = this.#histories.get(name) ?? new Map<string, Overwritten[]>();
    this.#histories.set(name, history);
    const kept = (history.get(key) ?? []).filter(({ until }) => until > this.#kernel.now() - historyMs);
    history.delete(key);
    history.set(key, [...kept, { until: this.#kernel.now(), row: this.#table(space).get(key) }]);
    this.#forget(history, this.#kernel.now() - historyMs);
  }

  /** Keys stand in the order of their last write, so that the old ones come first. */
  #forget(history: Map<string, Overwritten[]>, before: number): void {
    for (const [key, overwritten] of history) {
      if ((overwritten.at(-1)?.until ?? 0) > before) return;
      history.delete(key);
    }
  }

  #table(space: Space): Table<Row> {
    return this.#kernel.store.table<Row>(tableName(space));
  }
}

export function tableName(space: Space): string {
  switch (space.kind) {
    case 'plain':
      return 'kvs';
    case 'secret':
      return 'kvs.secret';
    case 'entity':
      return `kvs.entity.${space.name}`;
  }
}
