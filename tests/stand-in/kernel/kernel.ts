/**
 * The virtual clock, the agenda of what falls due, the seed and the state: everything the stand-in needs of the world.
 * Nothing below `kernel/` reads a real clock; `server/` drives this one. Tasks are data (kind and payload), so that they survive a
 * restart; timers are closures and do not, as an invocation does not survive its machine.
 */
import { Agenda } from './agenda';
import { Random } from './random';
import { Store, type Table } from './store';
import { inLaterTurn } from './turns';

export type Task = { id: string; at: number; order: number; kind: string; payload: unknown; background: boolean };
export type Ran = { at: string; kind: string; payload: unknown };
type Entry = { at: number; order: number; task: Task } | { at: number; order: number; resume: () => void };
type Handler = (payload: never) => void | Promise<void>;

export class Kernel {
  readonly store = new Store();
  readonly random: Random;
  readonly #handlers = new Map<string, Handler>();
  readonly #tasks: Table<Task>;
  readonly #meta: Table<number>;
  readonly #agenda = new Agenda<Entry>();
  readonly #entries = new Map<string, Entry>();
  #timers = 0;
  #foreground = 0;
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

  /** Who carries out tasks of this kind. The handler says of what form the payloads of that kind are. */
  on(kind: string, handler: Handler): void {
    this.#handlers.set(kind, handler);
  }

  /** Puts a task on the agenda. `settle` does not wait for background tasks (schedules that recur for ever). */
  schedule(kind: string, delayMs: number, payload: unknown, { background = false } = {}): string {
    const order = this.nextNumber('task');
    const id = String(order);
    const task = { id, at: this.#now + Math.max(0, delayMs), order, kind, payload, background };
    this.#tasks.set(id, task);
    this.#enter(task);
    return id;
  }

  cancel(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#agenda.strike(entry);
    this.#leave(id);
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
    let pending = true;
    const finish = (): void => {
      pending = false;
      this.#timers -= 1;
    };
    const entry: Entry = {
      at: this.#now + Math.max(0, delayMs),
      order: this.nextNumber('task'),
      resume: () => {
        finish();
        resume();
      },
    };
    this.#timers += 1;
    this.#agenda.push(entry);
    return () => {
      if (!pending) return;
      finish();
      this.#agenda.strike(entry);
    };
  }

  /** Moves the clock to that instant; what falls due on the way runs in order. */
  advanceTo(instant: number): Promise<Ran[]> {
    return this.#inTurn(async () => {
      const ran: Ran[] = [];
      for (let due = this.#agenda.first(); due && due.at <= instant; due = this.#agenda.first()) await this.#runFirst(ran);
      this.#now = Math.max(this.#now, instant);
      return ran;
    });
  }

  /** Runs, moving the clock as far as needed, until nothing is pending but background tasks and nothing is running. */
  settle(): Promise<Ran[]> {
    return this.#inTurn(async () => {
      const ran: Ran[] = [];
      while (this.isBusy() || this.#foreground > 0) await this.#runFirst(ran);
      return ran;
    });
  }

  /** Runs, moving the clock as far as needed, until the work has come to its end; answers as the work does. */
  async runUntil<T>(work: Promise<T>): Promise<T> {
    let isOver = false;
    const over = (): void => {
      isOver = true;
    };
    work.then(over, over);
    await this.#inTurn(async () => {
      await drain();
      while (!isOver) await this.#runFirst([]);
    });
    return work;
  }

  /** Whether work has begun that has not come to its end. */
  isBusy(): boolean {
    return this.#running > 0 || this.#timers > 0;
  }

  /** Notes clock and randomness in the state, so that what a disk keeps can go on from here. */
  checkpoint(): void {
    if (this.#meta.get(':clock') !== this.#now) this.#meta.set(':clock', this.#now);
    if (this.#meta.get(':random') !== this.random.state) this.#meta.set(':random', this.random.state);
  }

  /** Goes on from the state that a disk put back into the store. Call before anything is scheduled. */
  afterRestore(): void {
    this.#now = this.#meta.get(':clock') ?? this.#now;
    this.random.state = this.#meta.get(':random') ?? this.random.state;
    for (const task of this.#tasks.values()) this.#enter(task);
  }

  #enter(task: Task): void {
    const entry = { at: task.at, order: task.order, task };
    this.#entries.set(task.id, entry);
    this.#agenda.push(entry);
    if (!task.background) this.#foreground += 1;
  }

  #leave(id: string): void {
    const task = this.#tasks.get(id);
    this.#entries.delete(id);
    this.#tasks.delete(id);
    if (task && !task.background) this.#foreground -= 1;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #runFirst(ran: Ran[]): Promise<void> {
    const due = this.#agenda.takeFirst();
    if (due) this.#now = Math.max(this.#now, due.at);
    if (due && 'resume' in due) due.resume();
    if (due && 'task' in due) this.#carryOut(due.task, ran);
    await drain();
  }

  #carryOut(task: Task, ran: Ran[]): void {
    this.#leave(task.id);
    ran.push({ at: new Date(this.#now).toISOString(), kind: task.kind, payload: task.payload });
    const handler = this.#handlers.get(task.kind);
    if (!handler) throw new Error(`No handler for the task kind "${task.kind}".`);
    this.#running += 1;
    void Promise.resolve()
      .then(() => handler(task.payload as never))
      .catch((error: unknown) => this.failures.push({ kind: task.kind, error }))
      .finally(() => (this.#running -= 1));
  }
}

/** Lets every promise that can go on do so. */
function drain(): Promise<void> {
  return new Promise(inLaterTurn);
}
