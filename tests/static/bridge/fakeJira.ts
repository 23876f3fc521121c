/** The little of Jira that the page asks as its reader: names, titles, searches. */
export type JiraWorld = {
  people: readonly { accountId: string; displayName: string; active?: boolean; accountType?: string }[];
  /** Those the reader may see. */
  issues: readonly { id: string; key: string; summary: string }[];
  boards: readonly { id: number; name: string; location?: { displayName: string } }[];
  isDown?: boolean;
};

export function jiraAnswer(jira: JiraWorld, path: string, body: string | null): { status: number; body: unknown } {
  if (jira.isDown) return { status: 503, body: {} };
  const { pathname, searchParams } = new URL(path, 'https://jira.invalid');
  const named = (name: string, text: string | null) => name.toLowerCase().includes((text ?? '').toLowerCase());
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
    default:
      return { status: 404, body: {} };
  }
}
