/** Search by JQL. The old resource is gone, the new one wants a bound, answers ids unless asked for more, and is eventually consistent. */
import * as v from 'valibot';
import { badRequest, refusal, type Answer } from '../answers';
import { listParam, mayBrowse, numberParam, readBody, text, type Call } from '../call';
import { compileJql } from '../jql/compile';
import { searchIssues } from '../jql/search';
import { readToken, writeToken } from '../pageToken';
import { viewOf } from '../past';
import { expansions, issueJson, selectFields, selfOf } from '../present/issues';
import type { Operation } from '../router';
import { reconciledIds } from './backlog';

export const searchOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/search', kind: 'read', anonymous: true, run: gone },
  { name: 'POST /rest/api/3/search', kind: 'read', anonymous: true, run: gone },
  { name: 'GET /rest/api/3/search/jql', kind: 'read', anonymous: true, run: (call) => search(call, fromQuery(call)) },
  { name: 'POST /rest/api/3/search/jql', kind: 'read', anonymous: true, run: (call) => search(call, readBody(call, SearchBody)) },
];

const SearchBody = v.strictObject({
  jql: v.optional(text),
  nextPageToken: v.optional(text),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  fields: v.optional(v.array(text)),
  expand: v.optional(text),
  properties: v.optional(v.pipe(v.array(text), v.maxLength(5))),
  fieldsByKeys: v.optional(v.boolean()),
  reconcileIssues: v.optional(v.array(v.pipe(v.number(), v.integer()))),
});
type SearchInput = v.InferOutput<typeof SearchBody>;

const MOST_IDS = 5_000;
const MOST_ISSUES = 100;

function fromQuery(call: Call): SearchInput {
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50 });
  const [jql, nextPageToken, expand] = ['jql', 'nextPageToken', 'expand'].map((name) => call.query.get(name) ?? undefined);
  const [fields, properties, reconcile] = ['fields', 'properties', 'reconcileIssues'].map((name) => listParam(call, name));
  return { jql, nextPageToken, expand, maxResults, fields, properties, ...(reconcile ? { reconcileIssues: reconcile.map(Number) } : {}) };
}

function search(call: Call, input: SearchInput): Answer {
  const { site, subject } = call;
  const asker = { site, subject, mayBrowse: mayBrowse(call) };
  const compiled = compileJql(input.jql ?? '', asker);
  if (!compiled.isBounded) throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  const view = viewOf(site, { ageMs: call.faults.staleSearchMs, reconciled: reconciledIds(input.reconcileIssues ?? []) });
  const found = searchIssues(view, compiled, asker);
  const fields = input.fields ?? [];
  const isBrief = fields.every((field) => field === 'id' || field === 'key') && (input.properties ?? []).length === 0;
  const query = [input.jql, subject];
  const offset = readToken(query, input.nextPageToken);
  const page = found.slice(offset, offset + Math.min(input.maxResults ?? 50, isBrief ? MOST_IDS : MOST_ISSUES));
  const isLast = offset + page.length >= found.length;
  const selection = selectFields(site, fields.length === 0 ? ['id'] : fields, { sees: asker.mayBrowse });
  const issues = isBrief
    ? page.map(({ id, key }) => (fields.includes('key') ? { id, self: selfOf(site.options.baseUrl, id), key } : { id }))
    : page.map((issue) => issueJson(site, view, issue, selection, input.properties));
  const expand = input.expand?.split(',') ?? [];
  const token = isLast ? {} : { nextPageToken: writeToken(query, offset + page.length) };
  return { status: 200, body: { issues, ...token, isLast, ...expansions(site, selection, expand) }, objects: page.length };
}

function gone(): Answer {
  return refusal(410, [
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046',
  ]);
}
