/** History as Jira writes it: what is not there is left out, for the documented shape knows no nulls. */
import type { ChangeRecord, UserRecord } from '../records';
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

type Written = { author: UserRecord | undefined; json: ReturnType<typeof changelogJson>; text: string };
/** Changes are never changed, and their authors seldom, while each is told many times. */
const written = new WeakMap<ChangeRecord, Written>();

function writtenOnce(site: Site, change: ChangeRecord): Written {
  const author = site.users.get(change.by);
  const known = written.get(change);
  if (known && known.author === author) return known;
  const json = changelogJson(site, change);
  const fresh = { author, json, text: JSON.stringify(json) };
  written.set(change, fresh);
  return fresh;
}

/** As it is expanded into an issue: newest first, and no more than so many. `text` is the same as JSON. */
export function latestChanges(site: Site, issueId: string, most: number) {
  const changes = site.changesOf(issueId).slice(-most).reverse();
  const all = changes.map((change) => writtenOnce(site, change));
  const page = { startAt: 0, maxResults: changes.length, total: changes.length };
  return {
    json: { ...page, histories: all.map(({ json }) => json) },
    text: () => `${JSON.stringify(page).slice(0, -1)},"histories":[${all.map(({ text }) => text).join(',')}]}`,
  };
}
