/** One proposal, and whether its Jira issue was edited by hand (rule O12): that is shown, and followed by nothing. */
import type { ProposalView } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Proposal } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import { presentProposal } from './presentProposal';
import { PROPOSAL_PROPERTY, shownOf, stateWord } from './proposalIssue';

export async function showProposal(
  deps: Deps,
  forum: Forum,
  { reader, number }: { reader: AccountId; number: number },
): Promise<Result<ProposalView, { code: 'noSuchProposal' }>> {
  const read = await deps.records.kept('proposal', forum.id, number);
  if (!read) return refused({ code: 'noSuchProposal' });
  const proposal = read.value;
  return ok(await presentProposal(deps, forum, { proposal, reader, editedByHand: await foundEdits(deps, proposal) }));
}

/** Compared with what the app wrote last, and with what it is about to write. A Jira that does not answer finds nothing. */
async function foundEdits(deps: Deps, proposal: Proposal): Promise<ProposalView['editedByHand']> {
  const projected = (await deps.records.behindIssue(proposal.issueId))?.value.projected;
  if (!projected) return [];
  try {
    const issue = (await deps.jira.issueBasics([proposal.issueId])).get(proposal.issueId);
    if (!issue) return [];
    const property = await deps.jira.issueProperty(proposal.issueId, PROPOSAL_PROPERTY);
    const words = [projected.state, stateWord(proposal)];
    const isSummaryOurs = [projected.summary, proposal.wish.title].includes(issue.summary);
    const isPropertyOurs = words.some((word) => isSame(property, shownOf(proposal, word)));
    const isStatusOurs = projected.status === undefined || projected.status === issue.status || (issue.isDone && isCarriedOut(proposal));
    return [
      ...(isSummaryOurs ? [] : ['summary' as const]),
      ...(isPropertyOurs ? [] : ['projection' as const]),
      ...(isStatusOurs ? [] : ['status' as const]),
    ];
  } catch (error) {
    if (error instanceof JiraFault) return [];
    throw error;
  }
}

/** Whoever closes the issue of what was agreed or withdrawn contradicts nothing. */
const isCarriedOut = ({ state }: Proposal): boolean =>
  state.kind === 'withdrawn' ||
  (state.kind === 'decided' && state.decided.every(({ outcome }) => outcome === 'agreed' || outcome === 'agreedWithChange'));

function isSame(found: unknown, shown: Readonly<Record<string, unknown>>): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const entries = Object.entries(found);
  return entries.length === Object.keys(shown).length && entries.every(([key, value]) => shown[key] === value);
}
