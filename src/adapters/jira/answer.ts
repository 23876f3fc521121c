/** The one way an answer of Jira enters the app: status checked, body parsed by schema, everything else a fault. */
import type { APIResponse } from '@forge/api';
import * as v from 'valibot';
import { JiraFault } from '../../app/jiraFault';

const SHOWN_CHARACTERS = 300;

/** @throws JiraFault for every status but 2xx, and for a body that does not fit. */
export async function answer<T>(operation: string, schema: v.GenericSchema<unknown, T>, response: APIResponse): Promise<T> {
  if (!response.ok) throw await faultOf(operation, response);
  const body: unknown = await response.json();
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  throw new JiraFault(
    operation,
    response.status,
    null,
    `a body that does not fit at ${v.getDotPath(first) ?? 'its root'}: ${first.message}`,
  );
}

export async function faultOf(operation: string, response: APIResponse): Promise<JiraFault> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const text = await response.text();
  return new JiraFault(operation, response.status, Number.isFinite(wait) ? wait : null, text.slice(0, SHOWN_CHARACTERS));
}

/** For calls that send JSON. */
export const json = (method: 'POST' | 'PUT', body: unknown) => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
});
