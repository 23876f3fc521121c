/** Wakes the job that works on one product, on one forum, or on the site's permissions; Forge runs at most one of each at a time. */
import { Queue } from '@forge/events';
import type { ForumJob, Job, Jobs } from '../app/ports';

const backlogs = new Queue<Job>({ key: 'backlog-work' });
const forums = new Queue<ForumJob>({ key: 'forum-work' });

export const backlogJobs: Jobs = {
  async push(job, { delaySeconds = 0 } = {}) {
    await backlogs.push({
      body: job,
      concurrency: { key: job.productId, limit: 1 },
      ...(delaySeconds > 0 && { delayInSeconds: delaySeconds }),
    });
  },
  async pushForForum(job) {
    const key = job.kind === 'permissions' ? job.kind : job.forumId;
    await forums.push({ body: job, concurrency: { key, limit: 1 } });
  },
};
