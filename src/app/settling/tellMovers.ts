/** Tells people that their move was put back (rule N1). A mail that cannot be sent is no reason to judge anything again. */
import { dueEventOf } from '../../domain/forum/dueEvent';
import { lockStateAt } from '../../domain/lock/lockState';
import { type BreachToTell, putBackNotice } from '../../domain/lock/notice';
import { lockHistoryOf } from '../../domain/lock/productLock';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import type { Judgement, LoadedLock } from './settling';

export async function tellMovers(
  deps: Deps,
  { forum, lock, product }: LoadedLock,
  { states }: Judgement,
  breaches: readonly BreachToTell[],
): Promise<void> {
  const now = deps.clock.now();
  const state = lockStateAt(lockHistoryOf(lock.value, forum.event), now);
  if (state.state === 'off') return;
  const nextEvent = dueEventOf(forum, now);
  for (const { mover, issueId, agreedPlace, against } of breaches) {
    const issueKey = states.get(issueId)?.key;
    if (issueKey === undefined) continue;
    const belowKey = agreedPlace.below === null ? null : (states.get(agreedPlace.below)?.key ?? null);
    const about = {
      issueKey,
      belowKey,
      productName: product.name,
      agreedAt: state.since,
      nextEvent,
      zone: forum.zone,
      against,
      forumName: forum.name,
    };
    const notice = putBackNotice(about);
    await sent(() => deps.jira.tell(mover, issueId, notice));
  }
}

async function sent(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    console.warn('The notice was not sent; the breach is recorded all the same.', error.message);
  }
}
