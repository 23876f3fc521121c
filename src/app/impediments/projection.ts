/** What the Jira issue of an impediment shows of its record (rule I1): the record holds, the issue only tells. Workflows are left alone. */
import type { ForumId, ProductId } from '../../domain/ids';
import type { Impediment } from '../../domain/impediment/impediment';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

/** Leads people, and the app, to the issues that are impediments. */
export const IMPEDIMENT_LABEL = 'metascrum-impediment';
export const IMPEDIMENT_PROPERTY = 'metascrum-impediment';

/** Names nobody: properties outlive the people they would name. */
const shownOf = ({ number, forumId, product, column, due }: Impediment) => ({ number, forumId, product, column, due });

/** Before it has a number: enough to take it in should the app stop halfway. */
export const beginningOf = (product: ProductId) => ({ product });

/** Work of the queue; an issue that is gone has nothing to show. */
export async function projectImpediment(deps: Deps, forumId: ForumId, number: number): Promise<void> {
  const impediment = await deps.records.kept('impediment', forumId, number);
  if (!impediment) return;
  try {
    await deps.jira.setIssueProperty(impediment.value.issueId, IMPEDIMENT_PROPERTY, shownOf(impediment.value));
  } catch (error) {
    if (!(error instanceof JiraFault && error.status === 404)) throw error;
  }
}
