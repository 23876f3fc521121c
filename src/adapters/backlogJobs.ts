/** Wakes the job that works on one product; Forge runs at most one a product at a time. */
import { Queue } from '@forge/events';
import type { Job, Jobs } from '../app/ports';

const queue = new Queue<Job>({ key: 'backlog-work' });

export const backlogJobs: Jobs = {
  async push(job, { delaySeconds = 0 } = {}) {
    await queue.push({
      body: job,
      concurrency: { key: job.productId, limit: 1 },
      ...(delaySeconds > 0 && { delayInSeconds: delaySeconds }),
    });
  },
};
