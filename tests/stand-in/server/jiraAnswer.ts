/** An answer of Jira as HTTP has it. */
import type { JiraResponse } from '../jira/wire';

export function toResponse({ status, headers, body }: JiraResponse): Response {
  const text = textOf(body);
  const type: Record<string, string> =
    text === null || 'content-type' in headers ? {} : { 'content-type': 'application/json;charset=UTF-8' };
  return new Response(text, { status, headers: { ...type, ...headers } });
}

/** Null where there is none. */
export const textOf = (body: unknown): string | null => (body === undefined ? null : JSON.stringify(body));
