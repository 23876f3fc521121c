/** Work on a forum that no person waits for. Each kind may run twice with the same outcome. */
import { bringPermissions } from './hardLock/bringPermissions';
import { projectImpediment } from './impediments/projection';
import { takeInImpediment } from './impediments/takeIn';
import { concludeEvent } from './minutes/concludeEvent';
import { tellBefore } from './minutes/tellBefore';
import type { Deps, ForumJob } from './ports';
import { projectProposal } from './proposals/projectProposal';
import { takeInProposal } from './proposals/takeIn';

export async function workOnForum(deps: Deps, job: ForumJob): Promise<void> {
  switch (job.kind) {
    case 'takeIn':
      if (!(await takeInImpediment(deps, job))) await takeInProposal(deps, job);
      return;
    case 'project':
      return job.of === 'impediment' ? projectImpediment(deps, job.forumId, job.number) : projectProposal(deps, job.forumId, job.number);
    case 'concludeEvent':
      return concludeEvent(deps, job);
    case 'digest':
      return tellBefore(deps, job);
    case 'permissions':
      return bringPermissions(deps);
  }
}
