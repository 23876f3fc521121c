/** Tells people that their move was put back, or that it stays and is recorded (rules N1, H1). A mail that cannot be sent is no reason to judge anything again. */
import { dueEventOf } from '../../domain/forum/dueEvent';
import type { IssueId } from '../../domain/ids';
import { lockStateAt } from '../../domain/lock/lockState';
import { type BreachToTell, putBackNotice, warningNotice } from '../../domain/lock/notice';
import { lockHistoryOf } from '../../domain/lock/productLock';
import { has, neighbours } from '../../domain/ranking/agreedOrder';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import type { Judgement, LoadedLock } from './settling';

const NOBODY_ELSE: ReadonlySet<IssueId> = new Set();

export async function tellMovers(
  deps: Deps,
  { forum, lock, product, order }: LoadedLock,
  { states }: Judgement,
  breaches: readonly BreachToTell[],
): Promise<void> {
  const now = deps.clock.now();
  const state = lockStateAt(lockHistoryOf(lock.value, forum.event), now);
  if (state.state === 'off') return;
  const nextEvent = dueEventOf(forum, now);
  for (const { mover, issueId, agreedPlace, against, outcome } of breaches) {
    const issueKey = states.get(issueId)?.key;
    if (issueKey === undefined) continue;
    const stays = outcome.kind === 'recordedOnly';
    // What stays is agreed to by now; the mover is told where it was.
    const below = stays && has(order, issueId) ? neighbours(order, issueId, NOBODY_ELSE).below : agreedPlace.below;
    const belowKey = below === null ? null : await keyOf(deps, states, { issue: below, mayAsk: stays });
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
    const notice = stays ? warningNotice(about) : putBackNotice(about);
    await sent(() => deps.jira.tell(mover, issueId, notice));
  }
}

/** Undefined where nobody has looked at the issue, and asking is not worth its points. */
async function keyOf(
  deps: Deps,
  states: Judgement['states'],
  { issue, mayAsk }: { issue: IssueId; mayAsk: boolean },
): Promise<string | undefined> {
  const seen = states.get(issue)?.key;
  if (seen !== undefined || !mayAsk) return seen;
  return (await deps.jira.issueBasics([issue])).get(issue)?.key;
}

async function sent(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    console.warn('The notice was not sent; the breach is recorded all the same.', error.message);
  }
}
