/** History as Jira writes it: what is not there is left out, for the documented shape knows no nulls. */
import type { ChangeRecord } from '../records';
import { present, type Site } from '../site';
import { jiraDate } from './dates';
import { userDetails } from './users';

export function changelogJson(site: Site, change: ChangeRecord, fieldIds?: ReadonlySet<string>) {
  const author = present(site.users.get(change.by), `account ${change.by}`);
  const items = fieldIds ? change.items.filter((item) => fieldIds.has(item.fieldId)) : change.items;
  return {
    id: change.id,
    author: userDetails(site.options.baseUrl, author),
    created: jiraDate(change.at),
    items: items.map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null))),
  };
}

/** As it is expanded into an issue: newest first, and no more than so many. */
export function latestChanges(site: Site, issueId: string, most: number) {
  const changes = site.changesOf(issueId).slice(-most).reverse();
  return {
    startAt: 0,
    maxResults: changes.length,
    total: changes.length,
    histories: changes.map((change) => changelogJson(site, change)),
  };
}
