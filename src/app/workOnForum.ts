/** Work on a forum that no person waits for. Each kind may run twice with the same outcome. */
import { projectImpediment } from './impediments/projection';
import { takeInImpediment } from './impediments/takeIn';
import { concludeEvent } from './minutes/concludeEvent';
import { tellBefore } from './minutes/tellBefore';
import type { Deps, ForumJob } from './ports';

export async function workOnForum(deps: Deps, job: ForumJob): Promise<void> {
  switch (job.kind) {
    case 'takeIn':
      await takeInImpediment(deps, job);
      return;
    case 'project':
      if (job.of === 'impediment') await projectImpediment(deps, job.forumId, job.number);
      return;
    case 'concludeEvent':
      return concludeEvent(deps, job);
    case 'digest':
      return tellBefore(deps, job);
  }
}
