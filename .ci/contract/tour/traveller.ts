/** Somebody who asks Jira one thing after another, and uses what was answered for the next question. */
import type { Site } from '../../../tests/stand-in/site/site';
import type { JiraRequest } from '../../../tests/stand-in/jira/wire';

export type Ask = (method: JiraRequest['method'], path: string, body?: unknown) => Answer;

export class Answer {
  constructor(readonly body: unknown) {}

  /** The text or number at that place, e.g. `values/0/id`; empty where there is none, so that the next question is refused and told. */
  at(place: string): string {
    let here: unknown = this.body;
    for (const name of place.split('/'))
      here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[name] : undefined;
    return typeof here === 'string' || typeof here === 'number' ? String(here) : '';
  }
}

export function asPerson(site: Site, accountId: string): Ask {
  return (method, path, body) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return new Answer(site.jira.handle({ method, path, headers, principal: { kind: 'user', accountId }, ...text }).body);
  };
}

/** A paragraph in Atlassian's document format. */
export const paragraph = (text: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
