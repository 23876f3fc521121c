/**
 * The virtual clock, the agenda of what falls due, the seed and the state: everything the stand-in needs of the world.
 * Nothing below `kernel/` reads a real clock; `server/` drives this one. Tasks are data (kind and payload), so that they survive a
 * restart; timers are closures and do not, as an invocation does not survive its machine.
 */
import { Random } from './random';
import { Store, type Table } from './store';

export type Task = { id: string; at: number; order: number; kind: string; payload: unknown; background: boolean };
export type Ran = { at: string; kind: string; payload: unknown };
type Timer = { at: number; order: number; resume: () => void };
type Handler = (payload: never) => void | Promise<void>;

export class Kernel {
  readonly store = new Store();
  readonly random: Random;
  readonly #handlers = new Map<string, Handler>();
  readonly #tasks: Table<Task>;
  readonly #meta: Table<number>;
  #timers: Timer[] = [];
  #now: number;
  #running = 0;
  #turn: Promise<unknown> = Promise.resolve();
  /** Faults thrown by handlers: the stand-in's own bugs. Tests assert that this stays empty. */
  readonly failures: { kind: string; error: unknown }[] = [];

  constructor({ start, seed }: { start: number; seed: number }) {
    this.#now = start;
    this.random = new Random(seed);
    this.#tasks = this.store.table<Task>('agenda');
    this.#meta = this.store.table<number>('kernel');
  }

  /** Virtual time, milliseconds since the epoch. */
  now(): number {
    return this.#now;
  }

  /** The next number of a named sequence, from 1. Persistent. */
  nextNumber(sequence: string): number {
    const next = (this.#meta.get(sequence) ?? 0) + 1;
    this.#meta.set(sequence, next);
    return next;
  }

  /** Who carries out tasks of this kind. */
  on<P>(kind: string, handler: (payload: P) => void | Promise<void>): void {
    this.#handlers.set(kind, handler);
  }

  /** Puts a task on the agenda. `settle` does not wait for background tasks (schedules that recur for ever). */
  schedule(kind: string, delayMs: number, payload: unknown, { background = false } = {}): string {
    const order = this.nextNumber('task');
    const id = String(order);
    this.#tasks.set(id, { id, at: this.#now + Math.max(0, delayMs), order, kind, payload, background });
    return id;
  }

  cancel(id: string): void {
    if (this.#tasks.has(id)) this.#tasks.delete(id);
  }

  pending(): readonly Task[] {
    return [...this.#tasks.values()];
  }

  /** Resolves when virtual time has moved on by that much. Resolves in the order of due time, then of asking. */
  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      this.timer(delayMs, resolve);
    });
  }

  /** As `setTimeout`: answers how to cancel it. */
  timer(delayMs: number, resume: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), order: this.nextNumber('task'), resume };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }

  /** Moves the clock to that instant; what falls due on the way runs in order. */
  advanceTo(instant: number): Promise<Ran[]> {
    return this.#inTurn(async () => {
      const ran: Ran[] = [];
      for (;;) {
        const due = this.#next((at) => at <= instant);
        if (!due) break;
        await this.#run(due, ran);
      }
      this.#now = Math.max(this.#now, instant);
      return ran;
    });
  }

  /** Runs, moving the clock as far as needed, until nothing is pending but background tasks and nothing is running. */
  settle(): Promise<Ran[]> {
    return this.#inTurn(async () => {
      const ran: Ran[] = [];
      for (;;) {
        const busy = this.#running > 0 || this.#timers.length > 0 || [...this.#tasks.values()].some((task) => !task.background);
        if (!busy) return ran;
        const due = this.#next(() => true);
        if (due) await this.#run(due, ran);
        else await drain();
      }
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  #next(isDue: (at: number) => boolean): { task: Task } | { timer: Timer } | undefined {
    let first: { at: number; order: number } | undefined;
    let found: { task: Task } | { timer: Timer } | undefined;
    for (const task of this.#tasks.values()) {
      if (isDue(task.at) && (!first || before(task, first))) [first, found] = [task, { task }];
    }
    for (const timer of this.#timers) {
      if (isDue(timer.at) && (!first || before(timer, first))) [first, found] = [timer, { timer }];
    }
    return found;
  }

  async #run(due: { task: Task } | { timer: Timer }, ran: Ran[]): Promise<void> {
    if ('timer' in due) {
      this.#timers = this.#timers.filter((timer) => timer !== due.timer);
      this.#now = Math.max(this.#now, due.timer.at);
      due.timer.resume();
    } else {
      const { task } = due;
      this.#tasks.delete(task.id);
      this.#now = Math.max(this.#now, task.at);
      ran.push({ at: new Date(this.#now).toISOString(), kind: task.kind, payload: task.payload });
      const handler = this.#handlers.get(task.kind);
      if (!handler) throw new Error(`No handler for the task kind "${task.kind}".`);
      this.#running += 1;
      void Promise.resolve()
        .then(() => handler(task.payload as never))
        .catch((error: unknown) => this.failures.push({ kind: task.kind, error }))
        .finally(() => (this.#running -= 1));
    }
    await drain();
  }
}

function before(a: { at: number; order: number }, b: { at: number; order: number }): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** Lets every promise that can go on do so. */
function drain(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
