/** Which of the named issues each query matches. As old as searches are; an invalid query is told beside the others and fails none. */
import * as v from 'valibot';
import { Refused, type Answer } from '../answers';
import { mayBrowse, readBody, text, type Call } from '../call';
import { compileJql } from '../jql/compile';
import type { Asker } from '../jql/fields';
import { viewOf } from '../past';
import type { Operation } from '../router';

export const jqlMatchOperations: readonly Operation[] = [
  { name: 'POST /rest/api/3/jql/match', kind: 'read', anonymous: false, run: match },
];

const MatchBody = v.strictObject({
  issueIds: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(1_000)),
  jqls: v.pipe(v.array(text), v.minLength(1)),
});

function match(call: Call): Answer {
  const { site, subject } = call;
  const { issueIds, jqls } = readBody(call, MatchBody);
  const asker = { site, subject, mayBrowse: mayBrowse(call) };
  const view = viewOf(site, { ageMs: call.faults.staleSearchMs, reconciled: new Set() });
  const issues = [...new Set(issueIds)].flatMap((id) => view.issue(String(id)) ?? []).filter((issue) => asker.mayBrowse(issue.projectId));
  const matches = jqls.map((jql) => matchOne(jql, issues, asker));
  return { status: 200, body: { matches }, objects: issues.length };
}

function matchOne(jql: string, issues: readonly Parameters<ReturnType<typeof compileJql>['matches']>[0][], asker: Asker) {
  try {
    const { matches } = compileJql(jql, asker);
    return { matchedIssues: issues.filter(matches).map(({ id }) => Number(id)), errors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { matchedIssues: [], errors: messagesOf(error) };
  }
}

function messagesOf({ answer }: Refused): unknown {
  const body: { errorMessages?: unknown } = answer.body ?? {};
  return body.errorMessages ?? [];
}
