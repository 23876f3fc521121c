/** Has the lock put an issue back again whose fight was broken off (rule L32): at once, and counted anew. */
import type { TakeUpRefusal } from '../../contract/calls/healthCalls';
import { mayTakeUpAgain } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, IssueId, ProductId } from '../../domain/ids';
import { isBetween, takenUp } from '../../domain/lock/fights';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

type TakingUp = { forum: Forum; actor: AccountId; productId: ProductId; issueId: IssueId; mover: AccountId | null };

export async function takeUpAgain(deps: Deps, taking: TakingUp): Promise<Result<'takenUp', TakeUpRefusal>> {
  const { forum, actor, productId } = taking;
  const product = forum.products.find(({ id }) => id === productId);
  if (!product) return refused({ code: 'noSuchProduct' });
  if (!mayTakeUpAgain(forum, productId, { person: actor, now: deps.clock.now() })) {
    return refused({ code: 'mayNotTakeUp', people: [...new Set([product.owner, ...forum.facilitators])] });
  }
  const done = await untilCommitted(() => takeUp(deps, taking));
  if (!done.ok) return done;
  await deps.jobs.push({ kind: 'settle', productId });
  await deps.broadcast.forumChanged(forum.id);
  return done;
}

/** Remembered as an issue that is not back: the next job puts it back without another breach. */
async function takeUp(deps: Deps, { forum, actor, productId, issueId, mover }: TakingUp) {
  const lock = await deps.records.lock(productId);
  const sides = { issue: issueId, mover };
  if (!lock?.value.fights.some((fight) => isBetween(fight, sides))) return refused({ code: 'noSuchFight' as const });
  const stuck = [...new Set([...lock.value.stuck, issueId])];
  const value = { ...lock.value, ...takenUp(lock.value, sides), stuck };
  const writes = [{ kind: 'lock' as const, key: productId, value, version: lock.version }];
  const facts = [{ actor, fact: { kind: 'fightTakenUp' as const, productId, issueId, mover } }];
  const outcome = await deps.records.commit({ forumId: forum.id, writes, facts }, deps.clock.now());
  return outcome === 'conflict' ? 'conflict' : ok('takenUp' as const);
}
