/** What falls due, soonest first: a binary heap on (instant, order of asking), so that tens of thousands of entries cost little each. */
export type Due = { readonly at: number; readonly order: number };

export class Agenda<Entry extends Due> {
  readonly #heap: Entry[] = [];
  readonly #struck = new Set<Entry>();

  get size(): number {
    return this.#heap.length - this.#struck.size;
  }

  push(entry: Entry): void {
    const heap = this.#heap;
    let place = heap.push(entry) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(entry, above)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = entry;
  }

  /** Takes an entry out. Only for entries that are on the agenda. */
  strike(entry: Entry): void {
    this.#struck.add(entry);
  }

  first(): Entry | undefined {
    for (;;) {
      const first = this.#heap[0];
      if (!first || !this.#struck.delete(first)) return first;
      this.#removeFirst();
    }
  }

  takeFirst(): Entry | undefined {
    const first = this.first();
    if (first) this.#removeFirst();
    return first;
  }

  #removeFirst(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const [one, other] = [heap[left], heap[left + 1]];
      if (!one) break;
      const sooner = other && isBefore(other, one) ? other : one;
      if (!isBefore(sooner, last)) break;
      heap[place] = sooner;
      place = sooner === one ? left : left + 1;
    }
    heap[place] = last;
  }
}

function isBefore(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
