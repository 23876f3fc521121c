/** One global order of issues: the rank of each in a table of the store, and beside it a sorted list that is rebuilt whenever it could be out of date. */
import type { Table } from '../kernel/store';
import { rankBetween, ranksAfter, rebalanced } from './rankArithmetic';

export class RankOrder {
  readonly #table: Table<string>;
  #ids: string[] = [];

  constructor(table: Table<string>) {
    this.#table = table;
  }

  /** Issue ids, first ranked first. Do not keep across a change. */
  ids(): readonly string[] {
    this.#ensure();
    return this.#ids;
  }

  rank(id: string): string | undefined {
    return this.#table.get(id);
  }

  /** Where the issue stands, from 0; -1 when it is not ranked. */
  position(id: string): number {
    this.#ensure();
    const rank = this.#table.get(id);
    return rank === undefined ? -1 : this.#at(rank);
  }

  /** The rank that puts an issue directly before or after another; undefined when it stands there already. */
  rankBeside(id: string, side: 'before' | 'after', anchorId: string): string | undefined {
    const anchor = this.position(anchorId);
    const step = side === 'before' ? -1 : 1;
    if (this.#ids[anchor + step] === id) return undefined;
    const [left, right] = side === 'before' ? [anchor - 1, anchor] : [anchor, anchor + 1];
    return rankBetween(this.#rankAt(left), this.#rankAt(right));
  }

  set(id: string, rank: string): void {
    this.#ensure();
    this.#take(id);
    this.#ids.splice(this.#at(rank), 0, id);
    this.#table.set(id, rank);
  }

  remove(id: string): void {
    this.#ensure();
    this.#take(id);
    if (this.#table.has(id)) this.#table.delete(id);
  }

  /** Ranks new issues after all others, in the order given. */
  append(ids: readonly string[]): void {
    this.#ensure();
    let ranks = ranksAfter(this.#rankAt(this.#ids.length - 1), ids.length);
    if (!ranks) {
      this.rebalance(1);
      ranks = ranksAfter(this.#rankAt(this.#ids.length - 1), ids.length) ?? [];
    }
    for (const [index, id] of ids.entries()) {
      const rank = ranks[index];
      if (rank === undefined) throw new Error('There is no room for so many ranks.');
      this.#ids.push(id);
      this.#table.set(id, rank);
    }
  }

  /** New values and bucket, same order. */
  rebalance(share: number): void {
    this.#ensure();
    const ranks = rebalanced(
      this.#ids.map((id) => this.#table.get(id) ?? ''),
      share,
    );
    for (const [index, id] of this.#ids.entries()) {
      const rank = ranks[index];
      if (rank !== undefined && this.#table.get(id) !== rank) this.#table.set(id, rank);
    }
  }

  /** Forgets the sorted list; the table is the truth. */
  forget(): void {
    this.#ids = [];
  }

  #rankAt(position: number): string | undefined {
    const id = this.#ids[position];
    return id === undefined ? undefined : this.#table.get(id);
  }

  #ensure(): void {
    if (this.#ids.length === this.#table.size) return;
    const rows = [...this.#table.entries()].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0));
    this.#ids = rows.map((row) => row[0]);
  }

  #take(id: string): void {
    const rank = this.#table.get(id);
    if (rank === undefined) return;
    this.#ids.splice(this.#at(rank), 1);
  }

  /** The first place whose rank is not before this one. */
  #at(rank: string): number {
    let [low, high] = [0, this.#ids.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#rankAt(middle) ?? '') < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
