/** What the app has changed in Jira for a forum, to be seen and taken back by its facilitators (rule H9). */
import type { JiraChanges } from '../../contract/calls/strengthCalls';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import { type NotTheFacilitator, notTheFacilitator } from '../../domain/forum/refusals';
import type { SchemeHold } from '../../domain/hardLock/permissionRecord';
import type { AccountId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import type { SiteRole } from './accessPorts';
import { shownHolder } from './showHolders';

export async function showChanges(
  deps: Deps,
  { forum, actor }: { forum: Forum; actor: AccountId },
): Promise<Result<JiraChanges, NotTheFacilitator>> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  const { role, schemes } = (await deps.records.permissions()).value;
  const own = schemes.filter(({ agreed }) => agreed.some(({ forumId }) => forumId === forum.id));
  const roles = own.length === 0 ? [] : await rolesByName(deps);
  return ok({
    role: role === null ? null : { name: role.name, isInUse: role.isInUse },
    schemes: own.map((hold) => shown(hold, forum, roles)),
    elsewhere: schemes.length - own.length,
  });
}

/** What is held is shown also when Jira does not say what its roles are called. */
async function rolesByName(deps: Deps): Promise<readonly SiteRole[]> {
  try {
    return await deps.access.roles();
  } catch (error) {
    if (error instanceof JiraFault) return [];
    throw error;
  }
}

const shown = ({ name, projects, agreed, taken, lost }: SchemeHold, { id }: Forum, roles: readonly SiteRole[]) => ({
  name,
  projects: projects.map(({ key }) => key),
  products: agreed.filter(({ forumId }) => forumId === id).map(({ productId }) => productId),
  state: taken?.stage ?? ('ready' as const),
  since: taken?.since ?? null,
  holders: (taken?.grants ?? []).map(({ holder }) => shownHolder(holder, roles)),
  lost: lost.map((holder) => shownHolder(holder, roles)),
});
