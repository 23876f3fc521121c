import { app, at, OLGA, RANK, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const BULK = 'POST /rest/api/3/changelog/bulkfetch';
const rank = (site: TestSite, key: string, accountId: string = OLGA) =>
  site.ask(user(accountId), RANK, { issues: [key], rankBeforeIssue: key === 'XD-1' ? 'XD-5' : 'XD-1' });

describe('GET /rest/api/3/issue/{issueIdOrKey}/changelog', () => {
  it('says who changed what, oldest first, in pages', () => {
    const site = testSite();
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-2', { fields: { summary: 'Changed' } });
    rank(site, 'XD-2', STEFAN);
    const { body } = site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-2/changelog');
    expect(body).toMatchObject({
      total: 2,
      isLast: true,
      values: [
        { author: { accountId: OLGA }, items: [{ field: 'summary', fromString: 'Issue 2', toString: 'Changed' }] },
        { author: { accountId: STEFAN }, items: [{ fieldId: 'customfield_10019', toString: 'Ranked higher' }] },
      ],
    });
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-2/changelog?startAt=1').body).toMatchObject({
      startAt: 1,
      isLast: true,
      values: [{}],
    });
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-9/changelog').status).toBe(404);
  });

  it('knows no nulls: what is not there is left out', () => {
    const site = testSite();
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-2', { fields: { duedate: '2027-04-01' } });
    expect(at(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-2/changelog').body, 'values.0.items')).toEqual([
      { field: 'duedate', fieldId: 'duedate', fieldtype: 'jira', to: '2027-04-01', toString: '2027-04-01 00:00:00.0' },
    ]);
  });
});

describe(BULK, () => {
  it('shows the rank changes of many issues, grouped, oldest first, and nothing else', async () => {
    const site = testSite();
    rank(site, 'XD-3');
    await site.kernel.advanceTo(site.kernel.now() + 1_000);
    rank(site, 'XD-2');
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-4', { fields: { summary: 'Changed' } });
    const { body } = site.ask(app(), BULK, { issueIdsOrKeys: ['XD-2', 'XD-3', 'XD-4', 'XD-99'], fieldIds: ['customfield_10019'] });
    const id = (key: string) => site.jira.admin.issue(key).id;
    expect(read(body, 'issueChangeLogs').map((log) => at(log, 'issueId'))).toEqual([id('XD-3'), id('XD-2')]);
    expect(at(body, 'issueChangeLogs.0.changeHistories.0.author.accountId')).toBe(OLGA);
  });

  it('pages by token', () => {
    const site = testSite();
    for (const key of ['XD-2', 'XD-3', 'XD-4']) rank(site, key);
    const ask = (rest: object) => site.ask(app(), BULK, { issueIdsOrKeys: ['XD-2', 'XD-3', 'XD-4'], maxResults: 2, ...rest }).body;
    const first = ask({});
    const second = ask({ nextPageToken: at(first, 'nextPageToken') });
    expect([read(first, 'issueChangeLogs').length, read(second, 'issueChangeLogs').length]).toEqual([2, 1]);
    expect(second).not.toHaveProperty('nextPageToken');
  });

  it.each([
    ['no issue', { issueIdsOrKeys: [] }],
    ['more than 1,000', { issueIdsOrKeys: Array.from({ length: 1_001 }, (_, index) => String(index)) }],
    ['more than 10 fields', { issueIdsOrKeys: ['XD-1'], fieldIds: Array.from({ length: 11 }, (_, index) => String(index)) }],
  ])('refuses %s', (_, body) => {
    expect(testSite().ask(app(), BULK, body).status).toBe(400);
  });
});

describe('POST /rest/api/3/issue/bulkfetch', () => {
  const FETCH = 'POST /rest/api/3/issue/bulkfetch';

  it('answers in ascending order of id, each issue once, with Rank, and names what it cannot find', () => {
    const site = testSite();
    const { status, body } = site.ask(app(), FETCH, {
      issueIdsOrKeys: ['XD-3', 'XD-99', 'XD-1', site.jira.admin.issue('XD-3').id],
      fields: ['customfield_10019'],
    });
    expect(status).toBe(200);
    expect(read(body, 'issues').map((issue) => at(issue, 'key'))).toEqual(['XD-1', 'XD-3']);
    expect(at(body, 'issues.1.fields')).toEqual({ customfield_10019: site.jira.admin.rankOf('XD-3') });
    expect(read(body, 'issueErrors')).toEqual([{ id: 'XD-99', errorMessage: expect.any(String) }]);
  });

  it.each([
    ['nothing', { issueIdsOrKeys: [] }],
    ['more than 100', { issueIdsOrKeys: Array.from({ length: 101 }, (_, index) => String(index)) }],
    ['no list', {}],
  ])('refuses %s', (_, body) => {
    expect(testSite().ask(app(), FETCH, body).status).toBe(400);
  });
});

describe('transitions', () => {
  it('GET /rest/api/3/issue/{issueIdOrKey}/transitions and POST /rest/api/3/issue/{issueIdOrKey}/transitions lead to every status, and done things are resolved', () => {
    const site = testSite();
    const { body } = site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1/transitions');
    const done = read(body, 'transitions').find((transition) => at(transition, 'name') === 'Done');
    expect(site.ask(user(OLGA), 'POST /rest/api/3/issue/XD-1/transitions', { transition: { id: at(done, 'id') } }).status).toBe(204);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1?fields=status,resolution').body).toMatchObject({
      fields: { status: { statusCategory: { key: 'done' } }, resolution: { name: 'Done' } },
    });
    expect(site.events[0]?.payload).toMatchObject({
      jiraEventTypeName: 'issue_generic',
      changelog: { items: [{ field: 'status' }, { field: 'resolution' }] },
    });
  });

  it('are none for whoever may not transition', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'TRANSITION_ISSUES', [{ type: 'user', accountId: OLGA }]);
    expect(read(site.ask(user(STEFAN), 'GET /rest/api/3/issue/XD-1/transitions').body, 'transitions')).toEqual([]);
    expect(site.ask(user(STEFAN), 'POST /rest/api/3/issue/XD-1/transitions', { transition: { id: '41' } }).status).toBe(400);
    expect(site.ask(user(OLGA), 'POST /rest/api/3/issue/XD-1/transitions', { transition: { id: '99' } }).status).toBe(400);
  });
});
