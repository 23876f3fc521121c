/** Who hears of an event, and about which issue a mail may be sent: Jira sends mail about an issue only (rule N2). */
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, IssueId } from '../../domain/ids';
import type { Notice } from '../../domain/lock/notice';
import { issueAt } from '../../domain/ranking/agreedOrder';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

/** Observers read the page. */
export const audienceOf = ({ facilitators, products, people }: Forum): readonly AccountId[] => [
  ...new Set([
    ...facilitators,
    ...products.map(({ owner }) => owner),
    ...people.filter(({ role }) => role !== 'observer').map(({ person }) => person),
  ]),
];

/** A proposal on the agenda; else the first issue of an agreed order. Null where there is neither. */
export async function issueToWriteAbout(deps: Deps, forum: Forum, proposals: readonly number[]): Promise<IssueId | null> {
  const [proposal] = await deps.records.keptMany('proposal', forum.id, proposals.slice(0, 1));
  if (proposal) return proposal.value.issueId;
  for (const { id } of forum.products) {
    const lock = await deps.records.lock(id);
    const first = lock?.value.order ? issueAt(await deps.orders.load(id, lock.value.order), 0) : null;
    if (first !== null) return first;
  }
  return null;
}

/** A mail that cannot be sent is no reason to begin again: the page tells the same. */
export async function send(deps: Deps, to: readonly AccountId[], about: IssueId, notice: Notice): Promise<void> {
  for (const person of to) {
    try {
      await deps.jira.tell(person, about, notice);
    } catch (error) {
      if (!(error instanceof JiraFault)) throw error;
      console.warn('A notice was not sent.', error.message);
    }
  }
}

/** True for the one who marks that these people are told of this event; nobody is told twice (rule N2). Nobody to tell: silence. */
export async function claimTelling(
  deps: Deps,
  forum: Forum,
  { event, which, people }: { event: number; which: 'before' | 'after'; people: number },
): Promise<boolean> {
  const register = await deps.records.register(forum.id);
  if (register.value.told[which] >= event) return false;
  const value = { ...register.value, told: { ...register.value.told, [which]: event } };
  const facts = people === 0 ? [] : [{ actor: null, fact: { kind: 'digestSent' as const, event, which, people } }];
  const writes = [{ kind: 'register' as const, value, version: register.version }];
  return (await deps.records.commit({ forumId: forum.id, writes, facts }, deps.clock.now())) === 'committed';
}
