/** A mail about an impediment. One that cannot be sent is no reason to do anything again (rule I7: no doubles). */
import type { AccountId } from '../../domain/ids';
import type { Impediment } from '../../domain/impediment/impediment';
import type { Notice } from '../../domain/lock/notice';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

type Telling = { person: AccountId; notice: (about: { issueKey: string; title: string }) => Notice };

export async function tellAbout(deps: Deps, { issueId, title }: Impediment, { person, notice }: Telling): Promise<void> {
  try {
    const issue = (await deps.jira.issueBasics([issueId])).get(issueId);
    if (issue) await deps.jira.tell(person, issueId, notice({ issueKey: issue.key, title }));
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    console.warn('The notice about an impediment was not sent.', error.message);
  }
}
