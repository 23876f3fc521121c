/** Takes in a proposal that was made by Jira's own Create (rule O9): once, incomplete, and asking for what is missing. */
import type { Forum } from '../../domain/forum/forum';
import type { ForumId, IssueId } from '../../domain/ids';
import { MINUTE_MS } from '../../domain/instant';
import { wishOfTitle } from '../../domain/proposal/filing';
import type { Deps, IssueBasics } from '../ports';
import { IMPEDIMENT_LABEL } from '../impediments/projection';
import { projectProposal } from './projectProposal';
import { PROPOSAL_LABEL, PROPOSAL_PROPERTY } from './proposalIssue';
import { recordProposal } from './recordProposal';

/** No filing takes longer. */
const FILING_MS = MINUTE_MS;

/** @throws Error while the app itself is about to record the issue: to be tried again. */
export async function takeInProposal(deps: Deps, { forumId, issue }: { forumId: ForumId; issue: IssueId }): Promise<void> {
  const behind = await deps.records.behindIssue(issue);
  if (behind && (behind.value.of !== 'proposal' || behind.value.projected)) return;
  if (behind) return projectProposal(deps, forumId, behind.value.number);
  const forum = (await deps.records.forum(forumId))?.value;
  const known = (await deps.jira.issueBasics([issue])).get(issue);
  if (!forum || !known || !isProposal(forum, known)) return;
  if (await isBeingFiled(deps, issue)) throw new Error('The proposal is being filed.');
  const { proposal } = await recordProposal(deps, forum, {
    issueId: issue,
    proposer: known.reporter ?? forum.facilitators[0] ?? nobody(forum),
    filedAt: known.createdAt,
    wish: wishOfTitle(known.summary),
    again: null,
    fromBreach: null,
  });
  await projectProposal(deps, forumId, proposal.number);
  await deps.broadcast.forumChanged(forumId);
}

/** O9: by its label; or, where the forum's project is no product's, whatever is made there once the forum exists. */
function isProposal(forum: Forum, { projectId, labels, isDone, isPlain, createdAt }: IssueBasics): boolean {
  if (projectId !== forum.projectId || isDone || !isPlain || labels.includes(IMPEDIMENT_LABEL)) return false;
  return labels.includes(PROPOSAL_LABEL) || (!isProjectOfAProduct(forum) && createdAt > forum.madeAt);
}

export const isProjectOfAProduct = ({ products, projectId }: Forum): boolean =>
  products.some(({ board }) => board.projects.some(({ id }) => id === projectId));

/** The mark of a filing that broke off counts no more after a minute. */
async function isBeingFiled(deps: Deps, issue: IssueId): Promise<boolean> {
  const property = await deps.jira.issueProperty(issue, PROPOSAL_PROPERTY);
  if (typeof property !== 'object' || property === null || !('since' in property)) return false;
  const age = deps.clock.now() - Number(property.since);
  return age >= 0 && age < FILING_MS;
}

function nobody(forum: Forum): never {
  throw new Error(`The forum ${forum.id} has no facilitator.`);
}
