/** An imported backlog becomes a company-managed project with a board ordered by rank; its people are made, its order kept. */
import type { ImportedIssue } from '../csv/backlog';
import { newAccountId } from '../directory';
import type { Site } from '../site';
import type { Backlog } from './populate';
import type { Cast } from './seed';
import { priorityOf, statusOf, typeOf } from './vocabulary';

/** The facilitator administers the project, so that a forum can be made in it. */
export function importBacklog(site: Site, { projectKey, name, issues }: Backlog, { facilitator, productOwner }: Cast): void {
  const { admin } = site.jira;
  admin.addProject({ key: projectKey, name, leadAccountId: facilitator });
  admin.addBoard({ name: `${name} board`, type: 'kanban', projectKeys: [projectKey] });
  const people = peopleOf(site, issues);
  const versions = new Map(
    distinct(issues.flatMap(({ fixVersions }) => fixVersions)).map((version) => [
      version,
      admin.addVersion(projectKey, { name: version }).id,
    ]),
  );
  const rows = issues.map(({ key, summary, storyPoints, labels, fixVersions, created, due, parent, ...words }) => ({
    key,
    summary,
    storyPoints,
    labels,
    created,
    duedate: due,
    parent,
    issueType: typeOf(words.issueType, parent !== undefined),
    status: statusOf(words.status, words.statusCategory),
    priority: priorityOf(words.priority),
    assignee: people.get(words.assignee ?? ''),
    reporter: people.get(words.reporter ?? ''),
    fixVersionIds: fixVersions.flatMap((version) => versions.get(version) ?? []),
  }));
  admin.addIssues(projectKey, rows, { by: productOwner });
}

/** Account ids by the name that the file has: of somebody who is here already, by name or e-mail address, or of a new person. */
function peopleOf(site: Site, issues: readonly ImportedIssue[]): ReadonlyMap<string, string> {
  const here = site.directory
    .people()
    .flatMap(({ displayName, emailAddress, accountId }) => [[displayName, accountId] as const, [emailAddress, accountId] as const]);
  const known = new Map(here);
  const named = distinct(issues.flatMap(({ assignee, reporter }) => [assignee ?? '', reporter ?? ''])).filter(
    (name) => name !== '' && !known.has(name),
  );
  for (const [at, name] of named.entries()) {
    const accountId = newAccountId(site.kernel);
    const isEmail = name.includes('@');
    const displayName = isEmail ? name.slice(0, name.indexOf('@')) : name;
    site.jira.admin.addUser({ accountId, displayName, emailAddress: isEmail ? name : `person${known.size + at}@example.com` });
    known.set(name, accountId);
  }
  return known;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
