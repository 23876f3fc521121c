/** Which of these people have an active account in Jira. */
import type { AccountId } from '../../domain/ids';
import type { Deps } from '../ports';

/** A few at a time: a forum may name hundreds at once, and Jira counts the calls. */
const AT_ONCE = 10;

export async function activeAmong(deps: Deps, people: readonly AccountId[]): Promise<ReadonlySet<AccountId>> {
  const active = new Set<AccountId>();
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const some = people.slice(start, start + AT_ONCE);
    const answers = await Promise.all(some.map((person) => deps.jira.isActivePerson(person)));
    for (const [index, person] of some.entries()) if (answers[index]) active.add(person);
  }
  return active;
}
