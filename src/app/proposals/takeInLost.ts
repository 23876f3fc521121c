/** What no event told of (rules O8, O9): an issue whose filing broke off, or one whose event was lost, is taken in by the sweep. */
import type { Forum } from '../../domain/forum/forum';
import { IMPEDIMENT_LABEL } from '../impediments/projection';
import type { Deps } from '../ports';
import { PROPOSAL_LABEL } from './proposalIssue';
import { isProjectOfAProduct } from './takeIn';

/** Several sweeps long, since searches lag behind and a sweep may fail. */
const LOOKED_BACK_MINUTES = 30;

/** One search a forum; in a project of a product only what is labelled. */
export async function takeInLost(deps: Deps, forum: Forum): Promise<void> {
  const labels = isProjectOfAProduct(forum) ? [PROPOSAL_LABEL, IMPEDIMENT_LABEL] : [];
  for (const issue of await deps.jira.madeLately(forum.projectId, { minutes: LOOKED_BACK_MINUTES, labels })) {
    if (await deps.records.behindIssue(issue)) continue;
    await deps.jobs.pushForForum({ kind: 'takeIn', forumId: forum.id, issue });
  }
}
