/** The state of the site: named tables of immutable records that remember which keys changed, so that a disk can follow. */
export type Change = { table: string; key: string; value: unknown };

export class Table<T> {
  readonly #rows = new Map<string, T>();
  readonly #changed: Set<string>;

  constructor(changed: Set<string>) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: string): T | undefined {
    return this.#rows.get(key);
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** Replaces the record. Records are never mutated in place: a change that is not set is lost on restart. */
  set(key: string, value: T): void {
    this.#rows.set(key, value);
    this.#changed.add(key);
  }

  delete(key: string): boolean {
    this.#changed.add(key);
    return this.#rows.delete(key);
  }

  values(): IterableIterator<T> {
    return this.#rows.values();
  }

  entries(): IterableIterator<[string, T]> {
    return this.#rows.entries();
  }

  /** Puts a row back that a disk kept, without marking it as changed. */
  restore(key: string, value: T): void {
    this.#rows.set(key, value);
  }
}

export class Store {
  readonly #tables = new Map<string, { table: Table<unknown>; changed: Set<string> }>();

  /** The table of that name, made on first use. Names are short and contain no '/'. */
  table<T>(name: string): Table<T> {
    let entry = this.#tables.get(name);
    if (!entry) {
      const changed = new Set<string>();
      entry = { table: new Table<unknown>(changed), changed };
      this.#tables.set(name, entry);
    }
    return entry.table as Table<T>;
  }

  /** What changed since the last call; a deleted row has the value undefined. */
  takeChanges(): Change[] {
    const changes: Change[] = [];
    for (const [name, { table, changed }] of this.#tables) {
      for (const key of changed) changes.push({ table: name, key, value: table.get(key) });
      changed.clear();
    }
    return changes;
  }
}
