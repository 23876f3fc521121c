/** The backlog of a board, in the order of its filter: today's resource by page token, and the two deprecated ones by offset. Eventually consistent. */
import { badRequest, type Answer } from '../answers';
import { boardOfPath, filterOf, isInBacklog, isOnBoard } from '../boardScope';
import { listParam, mayBrowse, numberParam, type Call } from '../call';
import type { Test } from '../jql/compile';
import { searchWithin } from '../jql/search';
import { readToken, writeToken } from '../pageToken';
import { viewOf, type View } from '../past';
import { expansions, issueJson, selectFields } from '../present/issues';
import type { BoardRecord, IssueRecord } from '../records';
import type { Operation } from '../router';

export const backlogOperations: readonly Operation[] = [
  { name: 'GET /rest/software/1.0/board/{boardId}/backlog', kind: 'read', anonymous: false, run: showBacklog },
  {
    name: 'GET /rest/agile/1.0/board/{boardId}/backlog',
    kind: 'read',
    anonymous: false,
    run: (call) => deprecated(call, (board) => isInBacklog(call.site, board)),
  },
  { name: 'GET /rest/agile/1.0/board/{boardId}/issue', kind: 'read', anonymous: false, run: (call) => deprecated(call, isOnBoard) },
];

const MOST = 5_000;
const RECONCILED = 50;

function showBacklog(call: Call): Answer {
  const board = boardOfPath(call);
  const reconciled = reconciledIds(listParam(call, 'reconcileIssues') ?? []);
  const { site } = call;
  const view = viewOf(site, { ageMs: call.faults.staleSearchMs, reconciled });
  const jql = call.query.get('jql');
  const query = [board.id, jql, call.subject];
  const found = boardIssues(call, { board, view, jql, also: isInBacklog(site, board) });
  const offset = readToken(query, call.query.get('nextPageToken'));
  const size = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: MOST });
  const page = found.slice(offset, offset + size);
  const isLast = offset + page.length >= found.length;
  const shown = rendered(call, view, page);
  return {
    status: 200,
    body: { ...shown, ...(isLast ? {} : { nextPageToken: writeToken(query, offset + page.length) }), isLast },
    objects: page.length,
  };
}

/** Ids only, at most 50, each once. */
export function reconciledIds(ids: readonly (string | number)[]): ReadonlySet<string> {
  const unique = new Set(ids.map(String));
  if (unique.size > RECONCILED || unique.size < ids.length)
    throw badRequest(`The reconcileIssues parameter takes at most ${String(RECONCILED)} different issue ids.`);
  if ([...unique].some((id) => !/^\d+$/.test(id))) throw badRequest('The reconcileIssues parameter takes issue ids only.');
  return unique;
}

function deprecated(call: Call, kind: (board: BoardRecord) => Test): Answer {
  const board = boardOfPath(call);
  const view = viewOf(call.site, { ageMs: call.faults.staleSearchMs, reconciled: new Set() });
  const found = boardIssues(call, { board, view, jql: call.query.get('jql'), also: kind(board) });
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1, most: 100 });
  const page = found.slice(startAt, startAt + maxResults);
  const body = { ...rendered(call, view, page), startAt, maxResults, total: found.length };
  return { status: 200, body, headers: { deprecation: 'true' }, objects: page.length };
}

function boardIssues(
  call: Call,
  { board, view, jql, also }: { board: BoardRecord; view: View; jql: string | null; also: Test },
): IssueRecord[] {
  const asker = { site: call.site, subject: call.subject, mayBrowse: mayBrowse(call) };
  return searchWithin(view, { filter: filterOf(call.site, board).jql, jql: jql === '' ? null : jql, also }, asker);
}

function rendered(call: Call, view: View, page: readonly IssueRecord[]) {
  const selection = selectFields(call.site, listParam(call, 'fields') ?? ['*navigable'], { sees: mayBrowse(call), agile: true });
  const expand = listParam(call, 'expand') ?? [];
  return {
    expand: 'schema,names',
    issues: page.map((issue) => issueJson(call.site, view, issue, selection)),
    ...expansions(call.site, selection, expand),
  };
}
