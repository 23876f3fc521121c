/** Files a proposal (rules O8, O11, O13, O14): a Jira issue of the forum's project, made as the person who proposes, and its record. */
import type { ProposalRefusal, ProposalView } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { mayFileAgain } from '../../domain/proposal/filing';
import type { Proposal, Wish } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps, JiraAsCaller } from '../ports';
import { acceptableWish } from './judgeWish';
import { presentProposal } from './presentProposal';
import { issueFor } from './proposalIssue';
import { recordProposal } from './recordProposal';
import { tellFiled } from './tellFiled';

export type Filing = { forum: Forum; actor: AccountId; asCaller: JiraAsCaller; wish: Wish };
type Outcome = Result<ProposalView, ProposalRefusal>;

export async function fileProposal(deps: Deps, { fromBreach, ...filing }: Filing & { fromBreach: number | null }): Promise<Outcome> {
  return file(deps, filing, { again: null, fromBreach: fromBreach === null ? null : await knownBreach(deps, filing.forum, fromBreach) });
}

/** O11: a new proposal that shows the earlier one. */
export async function fileAgain(
  deps: Deps,
  { number, whatChanged, ...filing }: Filing & { number: number; whatChanged: string },
): Promise<Outcome> {
  const earlier = await deps.records.kept('proposal', filing.forum.id, number);
  if (!earlier) return refused({ code: 'noSuchProposal' });
  const may = mayFileAgain(earlier.value);
  return may.ok ? file(deps, filing, { again: { of: number, whatChanged }, fromBreach: earlier.value.fromBreach }) : may;
}

async function file(
  deps: Deps,
  { forum, actor, asCaller, wish }: Filing,
  origin: Pick<Proposal, 'again' | 'fromBreach'>,
): Promise<Outcome> {
  const acceptable = await acceptableWish(deps, { forum, asCaller }, wish);
  if (!acceptable.ok) return acceptable;
  const issueId = await asCaller.createIssue(await issueFor(deps, forum, wish));
  if (issueId === null) return refused({ code: 'mayNotCreateIssues' });
  const filed = { issueId, proposer: actor, filedAt: deps.clock.now(), wish, ...origin };
  const { proposal } = await recordProposal(deps, forum, filed).catch(async (error: unknown) => {
    // The issue stands: it is taken in later rather than filed twice.
    await deps.jobs.pushForForum({ kind: 'takeIn', forumId: forum.id, issue: issueId });
    throw error;
  });
  await deps.jobs.pushForForum({ kind: 'project', forumId: forum.id, of: 'proposal', number: proposal.number });
  await tellFiled(deps, forum, proposal);
  await deps.broadcast.forumChanged(forum.id);
  return ok(await presentProposal(deps, forum, { proposal, reader: actor }));
}

/** A number that stands for no breach leads nowhere. */
async function knownBreach(deps: Deps, forum: Forum, number: number): Promise<number | null> {
  const [breach] = await deps.records.breaches(forum.id, { before: number + 1, size: 1 });
  return breach?.number === number ? number : null;
}
