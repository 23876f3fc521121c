/** The little of Jira that the page asks as its reader: names, titles, searches. */
export type JiraWorld = {
  people: readonly { accountId: string; displayName: string; active?: boolean; accountType?: string }[];
  /** Those the reader may see. */
  issues: readonly { id: string; key: string; summary: string }[];
  boards: readonly { id: number; name: string; location?: { displayName: string } }[];
  /** Issues of a board's backlog by their ids, top first; of other boards all issues. */
  backlogs?: Readonly<Record<string, readonly string[]>>;
  dueDates?: Readonly<Record<string, string>>;
  /** Releases by the key of their project. */
  versions?: Readonly<Record<string, readonly { id: string; name: string; releaseDate?: string; released?: boolean }[]>>;
  /** Changes of rank in the history of issues. */
  rankChanges?: readonly { id: string; by: string; at: number }[];
  /** What its own clock says, as `serverInfo` writes it; the reader's clock otherwise. */
  serverTime?: string;
  isDown?: boolean;
};

export function jiraAnswer(jira: JiraWorld, path: string, body: string | null): { status: number; body: unknown } {
  if (jira.isDown) return { status: 503, body: {} };
  const { pathname, searchParams } = new URL(path, 'https://jira.invalid');
  const named = (name: string, text: string | null) => name.toLowerCase().includes((text ?? '').toLowerCase());
  const board = /^\/rest\/software\/1\.0\/board\/(\d+)\/backlog$/.exec(pathname)?.[1];
  if (board !== undefined) return { status: 200, body: backlogPage(jira, board, searchParams) };
  if (/^\/rest\/agile\/1\.0\/board\/\d+\/configuration$/.test(pathname))
    return { status: 200, body: { ranking: { rankCustomFieldId: 10019 } } };
  const project = /^\/rest\/api\/3\/project\/(\w+)\/versions$/.exec(pathname)?.[1];
  if (project !== undefined) return { status: 200, body: jira.versions?.[project] ?? [] };
  switch (pathname) {
    case '/rest/api/3/user/bulk': {
      const wanted = searchParams.getAll('accountId');
      return {
        status: 200,
        body: {
          maxResults: wanted.length,
          startAt: 0,
          isLast: true,
          total: wanted.length,
          values: jira.people.filter(({ accountId }) => wanted.includes(accountId)),
        },
      };
    }
    case '/rest/api/3/user/search':
      return { status: 200, body: jira.people.filter(({ displayName }) => named(displayName, searchParams.get('query'))) };
    case '/rest/agile/1.0/board':
      return {
        status: 200,
        body: { maxResults: 20, startAt: 0, isLast: true, values: jira.boards.filter(({ name }) => named(name, searchParams.get('name'))) },
      };
    case '/rest/api/3/issue/bulkfetch': {
      const { issueIdsOrKeys } = JSON.parse(body ?? '{}') as { issueIdsOrKeys: string[] };
      const seen = jira.issues.filter(({ id }) => issueIdsOrKeys.includes(id));
      return { status: 200, body: { issues: seen.map(({ id, key, summary }) => ({ id, key, fields: { summary } })), issueErrors: [] } };
    }
    case '/rest/api/3/changelog/bulkfetch': {
      const { issueIdsOrKeys } = JSON.parse(body ?? '{}') as { issueIdsOrKeys: string[] };
      const asked = (jira.rankChanges ?? []).filter(({ id }) => issueIdsOrKeys.includes(id));
      const logs = asked.map(({ id, by, at }) => ({ issueId: id, changeHistories: [{ author: { accountId: by }, created: at }] }));
      return { status: 200, body: { issueChangeLogs: logs } };
    }
    case '/rest/api/3/serverInfo':
      return { status: 200, body: { serverTime: jira.serverTime ?? new Date().toISOString().replace('Z', '+0000') } };
    case '/rest/api/3/project/10':
      return { status: 200, body: { id: '10', key: 'ALIGN' } };
    default:
      return { status: 404, body: {} };
  }
}

/** Pages of at most 5,000, like Jira's. */
function backlogPage(jira: JiraWorld, board: string, query: URLSearchParams) {
  const order = jira.backlogs?.[board] ?? jira.issues.map(({ id }) => id);
  const from = Number(query.get('nextPageToken') ?? '0');
  const end = from + Math.min(Number(query.get('maxResults') ?? '50'), 5_000);
  const byId = new Map(jira.issues.map((issue) => [issue.id, issue]));
  const issues = order.slice(from, end).flatMap((id) => {
    const issue = byId.get(id);
    if (issue === undefined) return [];
    return [{ id, key: issue.key, fields: { summary: issue.summary, duedate: jira.dueDates?.[id] ?? null } }];
  });
  return { issues, isLast: end >= order.length, ...(end < order.length ? { nextPageToken: String(end) } : {}) };
}
