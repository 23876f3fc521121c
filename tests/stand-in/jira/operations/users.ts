/** People. Everybody who signed in may browse them. */
import { badRequest, notFound, type Answer } from '../answers';
import { actorOf, listParam, numberParam, type Call } from '../call';
import { userJson } from '../present/users';
import type { UserRecord } from '../records';
import type { Operation } from '../router';

export const userOperations: readonly Operation[] = [
  {
    name: 'GET /rest/api/3/myself',
    kind: 'read',
    anonymous: false,
    run: (call) => answerWith(call, call.site.users.get(actorOf(call).accountId)),
  },
  { name: 'GET /rest/api/3/user', kind: 'read', anonymous: false, run: showUser },
  { name: 'GET /rest/api/3/user/bulk', kind: 'read', anonymous: false, run: showMany },
  { name: 'GET /rest/api/3/user/search', kind: 'read', anonymous: true, run: findUsers },
];

function showUser(call: Call): Answer {
  const accountId = call.query.get('accountId');
  if (accountId === null) throw badRequest('The query parameter accountId is required.');
  return answerWith(call, call.site.users.get(accountId));
}

function answerWith(call: Call, user: UserRecord | undefined): Answer {
  if (!user) throw notFound('Specified user does not exist or you do not have required permissions');
  const groups = (listParam(call, 'expand') ?? []).includes('groups');
  return { status: 200, body: userJson(call.site.options.baseUrl, user, { groups }), identities: 1 };
}

/** Accounts that do not exist are passed over. */
function showMany(call: Call): Answer {
  const asked = call.query.getAll('accountId');
  if (asked.length === 0) throw badRequest('The accountId query parameter needs to be provided.');
  const found = [...new Set(asked)].flatMap((id) => call.site.users.get(id) ?? []);
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 10, least: 1, most: 200 });
  const page = found.slice(startAt, startAt + maxResults).map((user) => userJson(call.site.options.baseUrl, user, { groups: false }));
  const self = `${call.site.options.baseUrl}/rest/api/3/user/bulk?${call.query.toString()}`;
  return {
    status: 200,
    body: { self, maxResults, startAt, total: found.length, isLast: startAt + page.length >= found.length, values: page },
    identities: page.length,
  };
}

/** Active people and apps whose name or e-mail begins a word with what was typed. */
function findUsers(call: Call): Answer {
  const [query, accountId] = [call.query.get('query'), call.query.get('accountId')];
  if (query === null && accountId === null) throw badRequest('The query parameter is required.');
  if (query !== null && accountId !== null) throw badRequest("The parameters 'query' and 'accountId' cannot be used together.");
  const startAt = numberParam(call, 'startAt', { otherwise: 0, most: 1_000 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: 1_000 });
  const found =
    call.subject === null
      ? []
      : [...call.site.users.values()].filter(
          (user) => user.active && (accountId === null ? isMeant(user, query ?? '') : user.accountId === accountId),
        );
  const page = found.sort((a, b) => (a.displayName < b.displayName ? -1 : 1)).slice(startAt, Math.min(startAt + maxResults, 1_000));
  return { status: 200, body: page.map((user) => userJson(call.site.options.baseUrl, user, { groups: false })), identities: page.length };
}

function isMeant(user: UserRecord, query: string): boolean {
  const typed = query.trim().toLowerCase();
  const name = user.displayName.toLowerCase();
  return (
    name.startsWith(typed) || name.split(/\s+/).some((word) => word.startsWith(typed)) || user.emailAddress.toLowerCase().startsWith(typed)
  );
}
