/** Many issues at once by id or key, strictly current, in ascending order of id whatever the order asked for. */
import * as v from 'valibot';
import { badRequest, type Answer } from '../answers';
import { idOrKey, mayBrowse, readBody, text, type Call } from '../call';
import { currentView } from '../past';
import { latestChanges } from '../present/changelog';
import { issueJson, selectFields } from '../present/issues';
import type { IssueRecord } from '../records';
import type { Operation } from '../router';

export const bulkOperations: readonly Operation[] = [
  { name: 'POST /rest/api/3/issue/bulkfetch', kind: 'read', anonymous: true, run: bulkFetch },
];

const MOST = 100;
const MOST_CHANGES = 40;
const BulkBody = v.strictObject({
  issueIdsOrKeys: v.array(idOrKey),
  fields: v.optional(v.array(text)),
  fieldsByKeys: v.optional(v.boolean()),
  properties: v.optional(v.pipe(v.array(text), v.maxLength(5))),
  expand: v.optional(v.array(text)),
});

function bulkFetch(call: Call): Answer {
  const body = readBody(call, BulkBody);
  if (body.issueIdsOrKeys.length === 0) throw badRequest('At least one issue ID or key must be provided.');
  if (body.issueIdsOrKeys.length > MOST) throw badRequest(`You can request up to ${String(MOST)} issues.`);
  const sees = mayBrowse(call);
  const found = new Map<string, IssueRecord>();
  const issueErrors: { id: string; errorMessage: string }[] = [];
  for (const asked of body.issueIdsOrKeys) {
    const issue = call.site.findIssue(asked);
    if (issue && sees(issue.projectId)) found.set(issue.id, issue);
    else issueErrors.push({ id: asked, errorMessage: 'Issue does not exist or you do not have permission to see it.' });
  }
  const selection = selectFields(call.site, body.fields ?? ['*navigable'], { sees });
  const view = currentView(call.site);
  const withHistory = (body.expand ?? []).includes('changelog');
  const all = [...found.values()]
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((issue) => ({
      json: issueJson(call.site, view, issue, selection, body.properties),
      changelog: withHistory ? latestChanges(call.site, issue.id, MOST_CHANGES) : null,
    }));
  const issues = all.map(({ json, changelog }) => (changelog ? { ...json, changelog: changelog.json } : json));
  const texts = () => all.map(({ json, changelog }) => textOf(json, changelog)).join(',');
  const text = () => `{"issues":[${texts()}],"issueErrors":${JSON.stringify(issueErrors)}}`;
  return { status: 200, body: { issues, issueErrors }, text, objects: issues.length };
}

/** History stands last, as in the body. */
function textOf(json: object, changelog: { text: () => string } | null): string {
  const text = JSON.stringify(json);
  return changelog ? `${text.slice(0, -1)},"changelog":${changelog.text()}}` : text;
}
