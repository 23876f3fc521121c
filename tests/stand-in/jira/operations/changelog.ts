/** History: of one issue by offset, of many by page token. */
import * as v from 'valibot';
import type { Answer } from '../answers';
import { idOrKey, issueOfPath, mayBrowse, numberParam, readBody, text, type Call } from '../call';
import { readToken, writeToken } from '../pageToken';
import { changelogJson } from '../present/changelog';
import { selfOf } from '../present/issues';
import type { ChangeRecord } from '../records';
import type { Operation } from '../router';

export const changelogOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issue/{issueIdOrKey}/changelog', kind: 'read', anonymous: true, run: showChangelog },
  { name: 'POST /rest/api/3/changelog/bulkfetch', kind: 'read', anonymous: false, run: bulkChangelog },
];

function showChangelog(call: Call): Answer {
  const issue = issueOfPath(call);
  const changes = call.site.changesOf(issue.id);
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 100, least: 1, most: 100 });
  const page = changes.slice(startAt, startAt + maxResults);
  const self = `${selfOf(call.site.options.baseUrl, issue.id)}/changelog?maxResults=${String(maxResults)}&startAt=`;
  const isLast = startAt + page.length >= changes.length;
  const values = page.map((change) => changelogJson(call.site, change));
  const next = isLast ? {} : { nextPage: `${self}${String(startAt + page.length)}` };
  return {
    status: 200,
    body: { self: `${self}${String(startAt)}`, ...next, maxResults, startAt, total: changes.length, isLast, values },
    objects: page.length,
  };
}

const BulkBody = v.strictObject({
  issueIdsOrKeys: v.pipe(v.array(idOrKey), v.minLength(1), v.maxLength(1_000)),
  fieldIds: v.optional(v.pipe(v.array(text), v.maxLength(10))),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  nextPageToken: v.optional(text),
});

/** Oldest first over all issues; within a page grouped by issue. Issues that cannot be seen are passed over. */
function bulkChangelog(call: Call): Answer {
  const body = readBody(call, BulkBody);
  const { site } = call;
  const sees = mayBrowse(call);
  const fieldIds = body.fieldIds && body.fieldIds.length > 0 ? new Set(body.fieldIds) : undefined;
  const issues = new Set(body.issueIdsOrKeys.flatMap((asked) => site.findIssue(asked) ?? []).filter(({ projectId }) => sees(projectId)));
  const changes = [...issues]
    .flatMap(({ id }) => site.changesOf(id))
    .filter(({ items }) => !fieldIds || items.some((item) => fieldIds.has(item.fieldId)));
  changes.sort((a, b) => a.at - b.at || Number(a.issueId) - Number(b.issueId) || Number(a.id) - Number(b.id));
  const query = [body.issueIdsOrKeys, body.fieldIds, call.subject];
  const offset = readToken(query, body.nextPageToken);
  const page = changes.slice(offset, offset + (body.maxResults ?? 1_000));
  const isLast = offset + page.length >= changes.length;
  const byIssue = new Map<string, ChangeRecord[]>();
  for (const change of page) byIssue.set(change.issueId, [...(byIssue.get(change.issueId) ?? []), change]);
  const issueChangeLogs = [...byIssue].map(([issueId, own]) => ({
    issueId,
    changeHistories: own.map((change) => changelogJson(site, change, fieldIds)),
  }));
  return {
    status: 200,
    body: { issueChangeLogs, ...(isLast ? {} : { nextPageToken: writeToken(query, offset + page.length) }) },
    objects: page.length,
  };
}
