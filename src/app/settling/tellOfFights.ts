/** Tells facilitators and Product Owner, once, of fights that have just been broken off (rule L31). */
import { fightNotice } from '../../domain/health/notices';
import type { ProductLock } from '../../domain/lock/productLock';
import type { Fight } from '../../domain/lock/fights';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import type { Judgement, LoadedLock } from './settling';

/** Of more at once only these are told; the page names them all. */
const MOST_TOLD = 3;

export async function tellOfFights(deps: Deps, loaded: LoadedLock, { states }: Judgement, now: ProductLock): Promise<void> {
  const begun = now.fights.slice(loaded.lock.value.fights.length, loaded.lock.value.fights.length + MOST_TOLD);
  for (const fight of begun) {
    const issueKey = states.get(fight.issue)?.key;
    if (issueKey !== undefined) await tell(deps, loaded, { fight, issueKey });
  }
}

/** A letter that cannot be sent is no reason to judge anything again. */
async function tell(deps: Deps, { forum, product }: LoadedLock, { fight, issueKey }: { fight: Fight; issueKey: string }): Promise<void> {
  const { mover, at, times, issue } = fight;
  try {
    const name = mover === null ? null : ((await deps.jira.names([mover])).get(mover) ?? null);
    const notice = fightNotice({ issueKey, product: product.name, forum: forum.name, zone: forum.zone, mover: name, at, times });
    for (const person of new Set([...forum.facilitators, product.owner])) await deps.jira.tell(person, issue, notice);
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    console.warn('The notice of a fight was not sent; it is in the log and on the page all the same.', error.message);
  }
}
