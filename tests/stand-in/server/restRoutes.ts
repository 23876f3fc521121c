/** Jira's REST: the request as it came, the answer as Jira gives it. */
import { Hono } from 'hono';
import type { JiraRequest } from '../jira/wire';
import { toResponse } from './jiraAnswer';
import type { Env, Request, Served } from './served';
import { principalOf } from './signIn';

const METHODS: readonly JiraRequest['method'][] = ['GET', 'POST', 'PUT', 'DELETE'];

export function restRoutes(served: Served): Hono<Env> {
  const routes = new Hono<Env>();
  routes.all('*', async (request) => {
    const method = METHODS.find((known) => known === request.req.method);
    if (!method) return request.json({ errorMessages: [`${request.req.method} is not allowed here.`], errors: {} }, 405);
    const principal = principalOf(request, served);
    if (!principal) return refuseCredentials(request);
    const { pathname, search } = new URL(request.req.url);
    const body = await request.req.text();
    const headers = Object.fromEntries(request.req.raw.headers);
    const answer = served.site.jira.handle({ method, path: pathname + search, headers, principal, ...(body === '' ? {} : { body }) });
    return toResponse(answer);
  });
  return routes;
}

function refuseCredentials(request: Request): Response {
  request.header('x-seraph-loginreason', 'AUTHENTICATED_FAILED');
  return request.json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401);
}
