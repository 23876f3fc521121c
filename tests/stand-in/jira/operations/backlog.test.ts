import { app, at, backlogKeys, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const ask = (site: TestSite, rest: string, principal = user(OLGA)) =>
  site.ask(principal, `GET /rest/${rest.replace('{}', String(site.boardId))}`);
const SOFTWARE = 'software/1.0/board/{}/backlog';

describe('GET /rest/software/1.0/board/{boardId}/backlog', () => {
  it('leaves out what is done, in a sprint, an epic or a sub-task', () => {
    const site = testSite({ issues: 1 });
    const { admin } = site.jira;
    const planned = admin.addSprint(site.boardId, { name: 'Next' });
    const past = admin.addSprint(site.boardId, { name: 'Past', state: 'closed' });
    admin.addIssues(
      'XD',
      [
        { summary: 'Done', status: 'Done' },
        { summary: 'Planned', sprintIds: [planned.id] },
        { summary: 'Left over', sprintIds: [past.id] },
      ],
      { by: OLGA },
    );
    admin.addIssues(
      'XD',
      [
        { summary: 'Epic', issueType: 'Epic' },
        { summary: 'Part', issueType: 'Sub-task', parent: 'XD-1' },
        { summary: 'Started', status: 'In Progress' },
      ],
      { by: OLGA },
    );
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-4', 'XD-7']);
  });

  it('pages by token, which is good for the same query only', () => {
    const site = testSite();
    const first = ask(site, `${SOFTWARE}?maxResults=2&fields=summary`).body;
    expect(at(first, 'isLast')).toBe(false);
    const token = String(at(first, 'nextPageToken'));
    const last = ask(site, `${SOFTWARE}?maxResults=50&fields=summary&nextPageToken=${token}`).body;
    expect(read(last, 'issues').map((issue) => at(issue, 'key'))).toEqual(['XD-3', 'XD-4', 'XD-5']);
    expect(last).toMatchObject({ isLast: true });
    expect(last).not.toHaveProperty('nextPageToken');
    expect(ask(site, `${SOFTWARE}?nextPageToken=${token}&jql=${encodeURIComponent('status = "To Do"')}`).status).toBe(400);
    expect(ask(site, `${SOFTWARE}?nextPageToken=nonsense`).status).toBe(400);
  });

  it('shows the fields asked for, Rank and the agile ones among them', () => {
    const site = testSite();
    const fields = (query: string) => Object.keys(at(ask(site, `${SOFTWARE}${query}`).body, 'issues.0.fields') ?? {});
    expect(fields('?fields=customfield_10019')).toEqual(['customfield_10019']);
    expect(fields('')).toEqual(expect.arrayContaining(['customfield_10019', 'closedSprints', 'summary']));
    expect(at(ask(site, `${SOFTWARE}?fields=customfield_10019`).body, 'issues.0.fields.customfield_10019')).toBe('0|hzzzzz:');
  });

  it('is empty of issues that the caller may not browse', () => {
    const site = testSite();
    site.jira.admin.changeFilter(site.boardId, 'project in (XD, MES) ORDER BY Rank');
    site.jira.admin.addIssues('MES', [{ summary: 'Hidden' }], { by: OLGA });
    const both = site.jira.admin.addBoard({ name: 'Both', type: 'scrum', projectKeys: ['XD', 'MES'] });
    site.jira.admin.permitOnly('MES', 'BROWSE_PROJECTS', [{ type: 'user', accountId: OLGA }]);
    const seen = (accountId: string) =>
      read(site.ask(user(accountId), `GET /rest/software/1.0/board/${String(both.id)}/backlog?fields=summary`).body, 'issues').length;
    expect([seen(OLGA), seen(STEFAN)]).toEqual([6, 5]);
  });

  it('follows the order of the filter, whatever it is', () => {
    const site = testSite();
    site.jira.admin.changeFilter(site.boardId, 'project = XD ORDER BY key DESC');
    expect(backlogKeys(site)).toEqual(['XD-5', 'XD-4', 'XD-3', 'XD-2', 'XD-1']);
  });

  it('of a kanban board is its first column', () => {
    const site = testSite();
    site.jira.admin.addIssues('XD', [{ summary: 'Started', status: 'In Progress' }], { by: OLGA });
    const flow = site.jira.admin.addBoard({ name: 'Flow', type: 'kanban', projectKeys: ['XD'] });
    expect(
      read(site.ask(user(OLGA), `GET /rest/software/1.0/board/${String(flow.id)}/backlog?fields=summary`).body, 'issues'),
    ).toHaveLength(5);
  });

  it.each([
    '?reconcileIssues=XD-1',
    `?reconcileIssues=${Array.from({ length: 51 }, (_, i) => String(10_000 + i)).join(',')}`,
    '?maxResults=0',
    '?reconcileIssues=10000,10000',
  ])('refuses %s', (query) => {
    expect(ask(testSite(), `${SOFTWARE}${query}`).status).toBe(400);
  });
});

describe('the deprecated resources', () => {
  it('GET /rest/agile/1.0/board/{boardId}/backlog answers by offset, 100 at most, and says that it is deprecated', () => {
    const site = testSite({ issues: 120 });
    const { body, headers } = ask(site, 'agile/1.0/board/{}/backlog?maxResults=500&startAt=10');
    expect(headers['deprecation']).toBe('true');
    expect(body).toMatchObject({ startAt: 10, maxResults: 100, total: 120 });
    expect(read(body, 'issues')).toHaveLength(100);
  });

  it('GET /rest/agile/1.0/board/{boardId}/issue shows the whole board', () => {
    const site = testSite({ issues: 2 });
    site.jira.admin.addIssues('XD', [{ summary: 'Done', status: 'Done' }], { by: OLGA });
    const { body, headers } = ask(site, 'agile/1.0/board/{}/issue', app());
    expect([at(body, 'total'), headers['deprecation']]).toEqual([3, 'true']);
  });
});
