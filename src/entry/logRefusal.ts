/** An attempt to do what is not one's right leaves a line in the forum's log (rule P3). */
import type { Deps } from '../app/ports';
import type { CallName } from '../contract/api';
import type { AccountId, ForumId } from '../domain/ids';

/** Refusals that are about rights; the others are about circumstances and are nobody's attempt. */
const ABOUT_RIGHTS: ReadonlySet<string> = new Set([
  'notTheFacilitator',
  'onlyAtAnEvent',
  'notForYourself',
  'notProjectAdmin',
  'notTheProposer',
  'notTheDecider',
  'noStands',
  'notAProxy',
  'mayNotTake',
  'notTheOwner',
  'notTheProductOwner',
  'notTheRaisingSide',
  'mayNotDeclare',
  'notYourOwn',
  'mayNotEnd',
  'mayNotTakeUp',
]);

export async function logRefusal(
  deps: Deps,
  { call, actor, forum, code }: { call: CallName; actor: AccountId; forum: ForumId; code: string },
): Promise<void> {
  if (!ABOUT_RIGHTS.has(code)) return;
  const facts = [{ actor, fact: { kind: 'callRefused' as const, call, code } }];
  await deps.records.commit({ forumId: forum, writes: [], facts }, deps.clock.now());
}
