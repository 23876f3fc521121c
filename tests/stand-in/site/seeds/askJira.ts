/** Jira asked as a person, the way a script would. A seed that is refused is a fault of the seed. */
import type { GenericSchema, InferOutput } from 'valibot';
import * as v from 'valibot';
import type { JiraRequest } from '../../jira/wire';
import type { Site } from '../site';

export type Ask = <Schema extends GenericSchema>(
  schema: Schema,
  method: JiraRequest['method'],
  path: string,
  body?: unknown,
) => InferOutput<Schema>;

/** @throws where Jira does not carry it out */
export function asPerson(site: Site, accountId: string): Ask {
  return (schema, method, path, body) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = site.jira.handle({ method, path, headers, principal: { kind: 'user', accountId }, ...text });
    if (answer.status >= 200 && answer.status < 300 && answer.status !== 207) return v.parse(schema, answer.body);
    throw new Error(`${method} ${path} was answered ${answer.status} ${JSON.stringify(answer.body)}.`);
  };
}
