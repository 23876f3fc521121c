/** Shows on the Jira issue what the record says (rules O9, O12). May run twice: the second finds everything as it should be. */
import type { Forum } from '../../domain/forum/forum';
import type { ForumId } from '../../domain/ids';
import type { Proposal } from '../../domain/proposal/proposal';
import { JiraFault } from '../jiraFault';
import type { Deps, Projected } from '../ports';
import { PROPOSAL_PROPERTY, describe, shownOf, stateWord } from './proposalIssue';

/** An issue that is gone, or that the app may not edit, has nothing to show: the record holds all the same. */
export async function projectProposal(deps: Deps, forumId: ForumId, number: number): Promise<void> {
  const proposal = (await deps.records.kept('proposal', forumId, number))?.value;
  const forum = (await deps.records.forum(forumId))?.value;
  const behind = proposal && (await deps.records.behindIssue(proposal.issueId));
  if (!proposal || !forum || !behind) return;
  try {
    const projected = await show(deps, forum, { proposal, before: behind.value.projected ?? null });
    const value = { ...behind.value, projected };
    const writes = [{ kind: 'behindIssue' as const, issue: proposal.issueId, value, version: behind.version }];
    await deps.records.commit({ forumId, writes }, deps.clock.now());
  } catch (error) {
    if (!(error instanceof JiraFault) || error.status === 429 || error.status >= 500) throw error;
    console.warn('The issue of a proposal does not show its state; the record holds.', error.message);
  }
}

type Showing = { proposal: Proposal; before: Projected | null };

async function show(deps: Deps, forum: Forum, { proposal, before }: Showing): Promise<Projected> {
  const { issueId, wish, history } = proposal;
  const state = stateWord(proposal);
  const revision = history.length;
  if (before === null && state === 'incomplete') await deps.jira.comment(issueId, askForTheRest(forum, wish.title));
  if (revision > (before?.revision ?? 0)) await rewrite(deps, forum, proposal);
  await deps.jira.setIssueProperty(issueId, PROPOSAL_PROPERTY, shownOf(proposal, state));
  const status = before?.status ?? (await deps.jira.issueBasics([issueId])).get(issueId)?.status;
  return { state, revision, summary: wish.title, ...(status !== undefined && { status }) };
}

/** What a person wrote in Jira's own Create stays as it is; the app rewrites only its own words. */
async function rewrite(deps: Deps, forum: Forum, { issueId, wish, history }: Proposal): Promise<void> {
  const isOurs = (history[0]?.wish.changes.length ?? 0) > 0;
  await deps.jira.editIssue(issueId, { summary: wish.title, ...(isOurs && { description: await describe(deps, forum, wish) }) });
}

function askForTheRest({ name }: Forum, title: string): readonly string[] {
  return [
    `Thank you: "${title}" is taken in as a proposal to ${name}.`,
    'To be answered it needs the exact change (what moves where, what is added or dropped, or a date from which day to which), and the reason.',
    'Please open MetaScrum in this project, go to Proposals, and choose Complete it. Until then it waits.',
  ];
}
