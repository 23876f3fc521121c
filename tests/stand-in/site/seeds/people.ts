/** Puts people on the site and notes, for whoever opens it, what each is there for. */
import { newAccountId } from '../directory';
import type { Site } from '../site';

export type SeededPerson = {
  handle: string;
  displayName: string;
  timeZone: string;
  siteAdmin?: boolean;
  /** For the greeting and the sign-in page. */ role: string;
};

/** E-mail addresses are HANDLE@example.com. Answers account ids by handle. */
export function addPeople<Handle extends string>(
  site: Site,
  people: readonly (SeededPerson & { handle: Handle })[],
): Record<Handle, string> {
  const ids = people.map(({ handle, displayName, timeZone, siteAdmin = false, role }) => {
    const accountId = newAccountId(site.kernel);
    site.jira.admin.addUser({ accountId, displayName, emailAddress: `${handle}@example.com`, timeZone, siteAdmin });
    site.directory.noteRole(accountId, role);
    return [handle, accountId] as const;
  });
  // Object.fromEntries forgets that the keys are the handles.
  return Object.fromEntries(ids) as Record<Handle, string>;
}
