import { anonymous, at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const POST = 'POST /rest/api/3/search/jql';
const keys = (site: TestSite, jql: string, accountId: string = OLGA) =>
  read(site.ask(user(accountId), POST, { jql, fields: ['key'] }).body, 'issues').map((issue) => at(issue, 'key'));

describe(POST, () => {
  it('wants a bound', () => {
    const site = testSite();
    for (const jql of ['', 'ORDER BY Rank'])
      expect(site.ask(user(OLGA), POST, { jql })).toMatchObject({
        status: 400,
        body: { errorMessages: [expect.stringContaining('Unbounded')] },
      });
  });

  it('answers ids alone unless asked for more', () => {
    const site = testSite({ issues: 1 });
    const { id } = site.jira.admin.issue('XD-1');
    const first = (fields?: string[]) =>
      at(site.ask(user(OLGA), POST, { jql: 'project = XD', ...(fields ? { fields } : {}) }).body, 'issues.0');
    expect(first()).toEqual({ id });
    expect(first(['key'])).toEqual({ id, key: 'XD-1', self: `https://site.example/rest/api/3/issue/${id}` });
    expect(first(['summary', 'customfield_10019'])).toMatchObject({
      id,
      key: 'XD-1',
      fields: { summary: 'Issue 1', customfield_10019: '0|hzzzzz:' },
    });
  });

  it('gives 5,000 a page with id or key alone, 100 with anything more', () => {
    const site = testSite({ issues: 130 });
    const count = (fields: string[]) =>
      read(site.ask(user(OLGA), POST, { jql: 'project = XD', fields, maxResults: 9_000 }).body, 'issues').length;
    expect([count(['key']), count(['summary'])]).toEqual([130, 100]);
  });

  it('pages by token and has no total', () => {
    const site = testSite();
    const ask = (nextPageToken?: string) =>
      site.ask(user(OLGA), POST, {
        jql: 'project = XD ORDER BY Rank',
        fields: ['key'],
        maxResults: 3,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      }).body;
    const first = ask();
    const second = ask(String(at(first, 'nextPageToken')));
    expect([...read(first, 'issues'), ...read(second, 'issues')].map((issue) => at(issue, 'key'))).toEqual([
      'XD-1',
      'XD-2',
      'XD-3',
      'XD-4',
      'XD-5',
    ]);
    expect(at(second, 'isLast')).toBe(true);
    expect(first).not.toHaveProperty('total');
  });

  it('shows nothing of projects that the caller may not browse, and refuses their names', () => {
    const site = testSite({ issues: 2 });
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', [{ type: 'user', accountId: OLGA }]);
    expect(keys(site, 'summary ~ issue', STEFAN)).toEqual([]);
    expect(site.ask(user(STEFAN), POST, { jql: 'project = XD' }).status).toBe(400);
    expect(keys(site, 'project = XD')).toEqual(['XD-2', 'XD-1']);
  });

  it.each([
    ['an unknown field', { jql: 'colour = red' }],
    ['broken JQL', { jql: 'project = ' }],
    ['a name the body does not know', { jql: 'project = XD', startAt: 0 }],
    [
      'more than 50 issues to reconcile',
      { jql: 'project = XD', reconcileIssues: Array.from({ length: 51 }, (_, index) => 10_000 + index) },
    ],
  ])('refuses %s', (_, body) => {
    expect(testSite().ask(user(OLGA), POST, body)).toMatchObject({
      status: 400,
      body: { errorMessages: [expect.any(String)], errors: {} },
    });
  });

  it('shows properties and names on request', () => {
    const site = testSite({ issues: 1 });
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1/properties/note', { text: 'here' });
    const { body } = site.ask(user(OLGA), POST, {
      jql: 'project = XD',
      fields: ['summary'],
      properties: ['note', 'other'],
      expand: 'names',
    });
    expect(at(body, 'issues.0.properties')).toEqual({ note: { text: 'here' } });
    expect(at(body, 'names')).toEqual({ summary: 'Summary' });
  });
});

describe('GET /rest/api/3/search/jql', () => {
  it('answers the same by query string', () => {
    const site = testSite();
    const { body } = site.ask(
      user(OLGA),
      `GET /rest/api/3/search/jql?jql=${encodeURIComponent('key in (XD-1, XD-3) ORDER BY key')}&fields=key&fields=summary`,
    );
    expect(read(body, 'issues').map((issue) => at(issue, 'fields.summary'))).toEqual(['Issue 1', 'Issue 3']);
  });

  it('shows nothing to somebody who did not sign in', () => {
    const { status, body } = testSite().ask(anonymous, `GET /rest/api/3/search/jql?jql=${encodeURIComponent('summary ~ issue')}`);
    expect([status, body]).toEqual([200, { issues: [], isLast: true }]);
  });
});

describe('the removed resources', () => {
  it.each(['GET /rest/api/3/search', 'POST /rest/api/3/search'])('%s is gone', (operation) => {
    expect(testSite().ask(user(OLGA), operation).status).toBe(410);
  });
});
