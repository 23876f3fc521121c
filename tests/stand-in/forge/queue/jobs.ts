/** What became of the events of each push. A job that is done is forgotten a day later. */
import type { Kernel } from '../../kernel/kernel';
import type { Table } from '../../kernel/store';
import type { Job } from './requests';

const KEPT_MS = 24 * 3_600_000;

export class Jobs {
  readonly #kernel: Kernel;
  readonly #jobs: Table<Job>;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#jobs = kernel.store.table<Job>('queue-jobs');
  }

  get(id: string, queue: string): Job | undefined {
    const job = this.#jobs.get(id);
    return job?.queue === queue ? job : undefined;
  }

  add(id: string, queue: string, events: number): void {
    this.#forgetOld();
    this.#jobs.set(id, { queue, pushedAt: this.#kernel.now(), inProgress: events, success: 0, failed: 0, isCancelled: false });
  }

  finish(id: string, outcome: 'success' | 'failed'): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, inProgress: job.inProgress - 1, [outcome]: job[outcome] + 1 });
  }

  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job) this.#jobs.set(id, { ...job, isCancelled: true });
  }

  isCancelled(id: string): boolean {
    return this.#jobs.get(id)?.isCancelled ?? false;
  }

  /** Jobs stand in the order of their push. */
  #forgetOld(): void {
    const before = this.#kernel.now() - KEPT_MS;
    for (const [id, job] of this.#jobs.entries()) {
      if (job.pushedAt > before || job.inProgress > 0) return;
      this.#jobs.delete(id);
    }
  }
}
