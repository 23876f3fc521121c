/** People as Jira shows them to the reader. */
import { array, boolean, object, optional, string } from 'valibot';
import { accountId, type AccountId } from '../../../src/domain/ids';
import { askJira } from './askJira';

export type Person = { id: AccountId; name: string; /** An app, or a script that acts as one. */ isApp?: boolean };

const userSchema = object({
  accountId: string(),
  accountType: optional(string()),
  active: optional(boolean()),
  displayName: string(),
});

/** How many ids one request names; the address would grow too long with more. */
export const PEOPLE_AT_ONCE = 50;

/**
 * Names of up to `PEOPLE_AT_ONCE` accounts; who is not in the answer cannot be shown.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get
 */
export async function fetchPeople(ids: readonly AccountId[]): Promise<Map<AccountId, Person>> {
  const query = new URLSearchParams([['maxResults', String(PEOPLE_AT_ONCE)], ...ids.map((id) => ['accountId', id])]);
  const { values } = await askJira(object({ values: array(userSchema) }), { path: `/rest/api/3/user/bulk?${query.toString()}` });
  return new Map(
    values.map((user) => [
      accountId(user.accountId),
      { id: accountId(user.accountId), name: user.displayName, isApp: user.accountType === 'app' },
    ]),
  );
}

/**
 * Active people (no apps) whose name or e-mail begins like the text.
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-search-get
 */
export async function findPeople(text: string): Promise<Person[]> {
  const query = new URLSearchParams({ query: text, maxResults: '20' });
  const users = await askJira(array(userSchema), { path: `/rest/api/3/user/search?${query.toString()}` });
  return users
    .filter(({ active, accountType }) => active !== false && (accountType ?? 'atlassian') === 'atlassian')
    .map((user) => ({ id: accountId(user.accountId), name: user.displayName }));
}
