/** Calls of the app to Jira's REST API, on behalf of the app itself or of the person who called. */
import type { JiraEvent, JiraRequest, JiraResponse, Principal } from '../jira/wire';
import { describeCall, type Caller, type OutgoingCall } from './outgoingCall';
import type { PlatformAnswer } from './sandbox/platformResponse';

/** Jira as the platform sees it. */
export type JiraPort = {
  handle(request: JiraRequest): JiraResponse;
  onEvent(listener: (event: JiraEvent) => void): void;
};

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;

/** @throws where the call is none that Jira's part of the stand-in takes. */
export function callJira(jira: JiraPort, call: OutgoingCall, caller: Caller, scopes: readonly string[]): PlatformAnswer {
  const principal = principalOf(call, caller, scopes);
  // The proxy's way of saying that there is no person to act for; the package makes an error of it.
  if (!principal) return { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' }, body: {} };
  const method = METHODS.find((known) => known === call.method);
  if (!method || !call.path.startsWith('/rest/')) throw new Error(`The stand-in does not model ${describeCall(call)}.`);
  const { status, headers, body, text } = jira.handle({
    method,
    path: call.path,
    headers: call.headers,
    principal,
    ...(call.body === undefined ? {} : { body: call.body }),
  });
  return { status, headers, body, ...(text ? { text: text() } : {}) };
}

function principalOf({ target }: OutgoingCall, { accountId }: Caller, scopes: readonly string[]): Principal | null {
  if (target.provider === 'app') return { kind: 'app', scopes };
  if (target.provider !== 'user') return { kind: 'anonymous' };
  const isSomebodyElse = target.accountId !== undefined && target.accountId !== accountId;
  return accountId === undefined || isSomebodyElse ? null : { kind: 'appAsUser', accountId, scopes, via: 'function' };
}
