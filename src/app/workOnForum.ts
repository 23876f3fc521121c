/** Work on a forum that no person waits for. Each kind may run twice with the same outcome. */
import type { Deps, ForumJob } from './ports';

export async function workOnForum(_deps: Deps, job: ForumJob): Promise<void> {
  await Promise.resolve();
  switch (job.kind) {
    case 'takeIn':
    case 'project':
    case 'concludeEvent':
    case 'digest':
      return;
  }
}
