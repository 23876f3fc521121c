/** Who is asking: by HTTP Basic with e-mail and API token, as scripts sign in to Jira Cloud, or by the cookie of the shell. */
import { getCookie, setCookie } from 'hono/cookie';
import type { Principal } from '../jira/wire';
import type { Person } from '../site/directory';
import type { Request, Served } from './served';

/** The API token of everybody on the site. */
export const API_TOKEN = 'local';
const BASIC = /^Basic\s+([A-Za-z0-9+/=]+)$/i;

/** Undefined where credentials are given and wrong. Without any, the caller is anonymous. */
export function principalOf(request: Request, { site }: Served): Principal | undefined {
  const authorization = request.req.header('authorization');
  if (authorization !== undefined) {
    const person = personByCredentials(authorization, site.directory.personByEmail.bind(site.directory));
    return person && { kind: 'user', accountId: person.accountId };
  }
  const person = signedIn(request, site.directory.person.bind(site.directory));
  return person ? { kind: 'user', accountId: person.accountId } : { kind: 'anonymous' };
}

function personByCredentials(authorization: string, find: (email: string) => Person | undefined): Person | undefined {
  const [, encoded = ''] = BASIC.exec(authorization) ?? [];
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = credentials.indexOf(':');
  if (colon < 0 || credentials.slice(colon + 1) !== API_TOKEN) return undefined;
  return find(credentials.slice(0, colon));
}

export function signedIn(request: Request, find: (accountId: string) => Person | undefined): Person | undefined {
  const accountId = getCookie(request, cookieName(request));
  return accountId === undefined ? undefined : find(accountId);
}

export function signIn(request: Request, person: Person): void {
  setCookie(request, cookieName(request), person.accountId, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 86_400 });
}

/** Browsers send cookies to every port of a host: two stand-ins on one machine must not sign each other's people in. */
function cookieName(request: Request): string {
  return `stand-in-${new URL(request.get('origin')).port}`;
}
