/** Gives a new proposal its number and its place in the register, once an issue (rules O8, O9, S1). */
import type { Forum } from '../../domain/forum/forum';
import { withNew } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import { completed, newProposal } from '../../domain/proposal/filing';
import type { Proposal } from '../../domain/proposal/proposal';
import type { BehindIssue, Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

type Filed = Omit<Parameters<typeof newProposal>[0], 'number' | 'forumId'>;
/** Many may file at once: each turn at least one of them gets its number. */
const ATTEMPTS = 25;

/** `isNew` is false where the issue was taken in before; a filing that finds it incomplete completes it. */
export async function recordProposal(deps: Deps, forum: Forum, filed: Filed): Promise<{ proposal: Proposal; isNew: boolean }> {
  return untilCommitted(async () => {
    const behind = await deps.records.behindIssue(filed.issueId);
    return behind ? known(deps, forum, { behind: behind.value, filed }) : numbered(deps, forum, filed);
  }, ATTEMPTS);
}

async function numbered(deps: Deps, forum: Forum, filed: Filed): Promise<{ proposal: Proposal; isNew: boolean } | 'conflict'> {
  const held = await deps.records.register(forum.id);
  const { register, number } = withNew(held.value, 'proposal');
  const proposal = newProposal({ ...filed, forumId: forum.id, number });
  const { issueId, proposer, again } = filed;
  const isComplete = proposal.state.kind === 'waiting';
  const outcome = await deps.records.commit(
    {
      forumId: forum.id,
      writes: [
        { kind: 'kept', of: 'proposal', number, value: proposal, version: 0 },
        { kind: 'register', value: register, version: held.version },
        { kind: 'behindIssue', issue: issueId, value: { forumId: forum.id, of: 'proposal', number }, version: 0 },
      ],
      facts: [
        isComplete
          ? { actor: proposer, fact: { kind: 'proposalFiled', number, issueId, again: again?.of ?? null } }
          : { actor: null, fact: { kind: 'proposalTakenIn', number, issueId } },
      ],
    },
    deps.clock.now(),
  );
  return outcome === 'conflict' ? 'conflict' : { proposal, isNew: true };
}

type Known = { behind: BehindIssue; filed: Filed };

async function known(deps: Deps, forum: Forum, { behind, filed }: Known): Promise<{ proposal: Proposal; isNew: boolean } | 'conflict'> {
  const read = await deps.records.kept('proposal', behind.forumId, behind.number);
  if (behind.of !== 'proposal' || !read) throw new Error('The issue stands for something else already.');
  const isCompleting = read.value.state.kind === 'incomplete' && filed.wish.changes.length > 0;
  if (!isCompleting) return { proposal: read.value, isNew: false };
  return complete(deps, forum, { read, filed, by: filed.proposer });
}

type Completing = { read: { value: Proposal; version: number }; filed: Filed; by: AccountId };

async function complete(deps: Deps, forum: Forum, { read, filed, by }: Completing) {
  const done = completed(forum, { ...read.value, proposer: by }, { wish: filed.wish, by, now: deps.clock.now() });
  if (!done.ok) return { proposal: read.value, isNew: false };
  const { number } = read.value;
  const { again, fromBreach } = filed;
  const value: Proposal = { ...done.value, again, fromBreach };
  const writes = [{ kind: 'kept' as const, of: 'proposal' as const, number, value, version: read.version }];
  const facts = [{ actor: by, fact: { kind: 'proposalCompleted' as const, number } }];
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts }, deps.clock.now());
  return outcome === 'conflict' ? ('conflict' as const) : { proposal: value, isNew: true };
}
