/** Gives a new impediment its number and its place in the register, once an issue (rules I1, I6). */
import type { Forum } from '../../domain/forum/forum';
import { withNew } from '../../domain/forum/register';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import type { Impediment } from '../../domain/impediment/impediment';
import { raise } from '../../domain/impediment/raise';
import type { Instant } from '../../domain/instant';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

export type NewImpediment = { issueId: IssueId; title: string; product: ProductId; about: IssueId | null; by: AccountId; at: Instant };

/** The impediment that the issue is by now, where it was recorded before. */
export async function recordImpediment(deps: Deps, forum: Forum, made: NewImpediment): Promise<Impediment> {
  const recorded = await untilCommitted(() => tryToRecord(deps, forum, made));
  await deps.jobs.pushForForum({ kind: 'project', forumId: forum.id, of: 'impediment', number: recorded.number });
  await deps.broadcast.forumChanged(forum.id);
  return recorded;
}

async function tryToRecord(deps: Deps, forum: Forum, made: NewImpediment): Promise<Impediment | 'conflict'> {
  const behind = await deps.records.behindIssue(made.issueId);
  if (behind) {
    const known = await deps.records.kept('impediment', behind.value.forumId, behind.value.number);
    if (behind.value.of !== 'impediment' || !known) throw new Error('The issue stands for something else already.');
    return known.value;
  }
  const held = await deps.records.register(forum.id);
  const { register, number } = withNew(held.value, 'impediment');
  const impediment = raise(forum, { ...made, number });
  const outcome = await deps.records.commit(
    {
      forumId: forum.id,
      writes: [
        { kind: 'kept', of: 'impediment', number, value: impediment, version: 0 },
        { kind: 'register', value: register, version: held.version },
        { kind: 'behindIssue', issue: made.issueId, value: { forumId: forum.id, of: 'impediment', number }, version: 0 },
      ],
      facts: [{ actor: made.by, fact: { kind: 'impedimentRaised', number, issueId: made.issueId } }],
    },
    deps.clock.now(),
  );
  return outcome === 'conflict' ? 'conflict' : impediment;
}
