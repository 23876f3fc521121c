/** Revises, completes and withdraws a proposal that waits (rules O9, O10). */
import type { ProposalRefusal, ProposalView } from '../../contract/calls/proposalCalls';
import type { Forum } from '../../domain/forum/forum';
import { withClosed } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import type { DecisionFact } from '../../domain/log/decisionFacts';
import { type FilingRefusal, completed, revised, withdrawn } from '../../domain/proposal/filing';
import type { Proposal, Wish } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps, JiraAsCaller } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { acceptableWish } from './judgeWish';
import { presentProposal } from './presentProposal';

type At = { forum: Forum; actor: AccountId; number: number };
type Rewriting = At & { asCaller: JiraAsCaller; wish: Wish };
type Outcome = Result<ProposalView, ProposalRefusal>;

export const reviseProposal = (deps: Deps, rewriting: Rewriting): Promise<Outcome> =>
  rewrite(deps, rewriting, { step: revised, kind: 'proposalRevised' });

export const completeProposal = (deps: Deps, rewriting: Rewriting): Promise<Outcome> =>
  rewrite(deps, rewriting, { step: completed, kind: 'proposalCompleted' });

export async function withdrawProposal(deps: Deps, { reason, ...at }: At & { reason: string }): Promise<Outcome> {
  const step: Step = (forum, proposal, doing) => withdrawn(forum, proposal, { ...doing, reason });
  return change(deps, at, { step, kind: 'proposalWithdrawn' });
}

type Step = (
  forum: Forum,
  proposal: Proposal,
  doing: { by: AccountId; now: ReturnType<Deps['clock']['now']> },
) => Result<Proposal, FilingRefusal>;
type Changing = { step: Step; kind: Extract<DecisionFact['kind'], 'proposalRevised' | 'proposalCompleted' | 'proposalWithdrawn'> };

/** Who may not is told so before anything is said of the wish. */
async function rewrite(
  deps: Deps,
  { asCaller, wish, ...at }: Rewriting,
  { step, kind }: { step: typeof revised; kind: Changing['kind'] },
): Promise<Outcome> {
  const withWish: Step = (forum, proposal, doing) => step(forum, proposal, { ...doing, wish });
  const read = await deps.records.kept('proposal', at.forum.id, at.number);
  if (!read) return refused({ code: 'noSuchProposal' });
  const may = withWish(at.forum, read.value, { by: at.actor, now: deps.clock.now() });
  if (!may.ok) return may;
  const acceptable = await acceptableWish(deps, { forum: at.forum, asCaller }, wish);
  return acceptable.ok ? change(deps, at, { step: withWish, kind }) : acceptable;
}

async function change(deps: Deps, { forum, actor, number }: At, { step, kind }: Changing): Promise<Outcome> {
  const outcome = await untilCommitted(async () => {
    const read = await deps.records.kept('proposal', forum.id, number);
    if (!read) return refused({ code: 'noSuchProposal' as const });
    // An event may have been opened since the call began, and answers given in it.
    const current = (await deps.records.forum(forum.id))?.value ?? forum;
    const changed = step(current, read.value, { by: actor, now: deps.clock.now() });
    return changed.ok ? save(deps, { proposal: changed.value, version: read.version, actor }, kind) : changed;
  });
  if (!outcome.ok) return outcome;
  await deps.jobs.pushForForum({ kind: 'project', forumId: forum.id, of: 'proposal', number });
  await deps.broadcast.forumChanged(forum.id);
  return ok(await presentProposal(deps, forum, { proposal: outcome.value, reader: actor }));
}

type Saving = { proposal: Proposal; version: number; actor: AccountId };

async function save(deps: Deps, { proposal, version, actor }: Saving, kind: Changing['kind']) {
  const { forumId, number } = proposal;
  const writes = [{ kind: 'kept' as const, of: 'proposal' as const, number, value: proposal, version }];
  const outcome = await deps.records.commit(
    { forumId, writes: [...writes, ...(await leaving(deps, proposal))], facts: [{ actor, fact: { kind, number } }] },
    deps.clock.now(),
  );
  return outcome === 'conflict' ? ('conflict' as const) : ok(proposal);
}

/** What is withdrawn leaves the open ones in the same step. */
async function leaving(deps: Deps, { state, forumId, number }: Proposal) {
  if (state.kind !== 'withdrawn') return [];
  const held = await deps.records.register(forumId);
  return [{ kind: 'register' as const, value: withClosed(held.value, 'proposal', [number]), version: held.version }];
}
