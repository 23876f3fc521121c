/**
 * Gives everything back and stops (rule H7): hard locks of this forum become restoring ones. No lock opens by it, so that it may be done at any
 * time; it is in the log, and the permissions follow in a job.
 */
import { mayLead } from '../../domain/authority';
import { type Forum, isHard } from '../../domain/forum/forum';
import { type NotTheFacilitator, notTheFacilitator } from '../../domain/forum/refusals';
import type { AccountId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import { checkLock } from '../checkLock';
import type { Deps, Versioned } from '../ports';
import { untilCommitted } from '../untilCommitted';

type Input = { forum: Versioned<Forum>; actor: AccountId };

export async function stopHard(deps: Deps, { forum, actor }: Input): Promise<Result<Forum, NotTheFacilitator>> {
  if (!mayLead(forum.value, actor)) return refused(notTheFacilitator(forum.value));
  let current = forum;
  const stopped = await untilCommitted(async () => {
    const outcome = await stop(deps, current, actor);
    if (outcome === 'conflict') current = (await deps.records.forum(forum.value.id)) ?? current;
    return outcome;
  });
  await deps.jobs.pushForForum({ kind: 'permissions' });
  await deps.broadcast.forumChanged(forum.value.id);
  for (const { id } of forum.value.products.filter(isHard)) await checkLock(deps, stopped, id);
  return ok(stopped);
}

async function stop(deps: Deps, { value: before, version }: Versioned<Forum>, actor: AccountId): Promise<Forum | 'conflict'> {
  const hard = before.products.filter(isHard);
  if (hard.length === 0) return before;
  const products = before.products.map((product) => (isHard(product) ? { ...product, strength: 'restore' as const } : product));
  const value = { ...before, products };
  const facts = hard.map(({ id, owner, strength }) => ({
    actor,
    fact: { kind: 'productChanged' as const, productId: id, before: { owner, strength }, after: { owner, strength: 'restore' as const } },
  }));
  const writes = [{ kind: 'forum' as const, key: before.id, value, version }];
  return (await deps.records.commit({ forumId: before.id, writes, facts }, deps.clock.now())) === 'conflict' ? 'conflict' : value;
}
