/** Silence until the digest (rule O13): Product Owners hear of a single proposal only where their forum chose so. */
import type { Forum } from '../../domain/forum/forum';
import { productsOf } from '../../domain/proposal/change';
import type { Proposal } from '../../domain/proposal/proposal';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

/** A mail that cannot be sent changes nothing of the proposal. */
export async function tellFiled(deps: Deps, forum: Forum, { wish, issueId, proposer }: Proposal): Promise<void> {
  if (forum.settings.filedProposals !== 'toldAtOnce') return;
  const touched = productsOf(wish.changes);
  const owners = new Set(forum.products.filter(({ id }) => touched.includes(id)).map(({ owner }) => owner));
  const notice = {
    subject: `Proposed to ${forum.name}: ${wish.title}`,
    text: `"${wish.title}" was filed for the next event of ${forum.name}.\nNothing is asked of you before that event.`,
  };
  for (const owner of owners) {
    if (owner === proposer) continue;
    await deps.jira.tell(owner, issueId, notice).catch((error: unknown) => {
      if (!(error instanceof JiraFault)) throw error;
      console.warn('A Product Owner was not told of a proposal; it is filed all the same.', error.message);
    });
  }
}
