/** POST /rest/api/3/jql/match */
import { app, OLGA, testSite, user } from '../siteForTests';

const MATCH = 'POST /rest/api/3/jql/match';

describe(MATCH, () => {
  it('says which of the issues each query matches, and what is wrong with a query that is not one', () => {
    const site = testSite();
    const ids = ['XD-1', 'XD-2'].map((key) => Number(site.jira.admin.issue(key).id));
    const { status, body } = site.ask(user(OLGA), MATCH, {
      issueIds: [...ids, 99_999],
      jqls: ['project = XD', 'summary ~ "Issue 2"', 'nothing = here'],
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      matches: [
        { matchedIssues: ids, errors: [] },
        { matchedIssues: [ids[1]], errors: [] },
        { matchedIssues: [], errors: [expect.stringContaining("Field 'nothing' does not exist")] },
      ],
    });
  });

  it('is as old as searches are', () => {
    const site = testSite();
    site.jira.faults = { ...site.jira.faults, staleSearchMs: 60_000 };
    const created = site.ask(user(OLGA), 'POST /rest/api/3/issue', {
      fields: { project: { key: 'XD' }, issuetype: { name: 'Story' }, summary: 'New' },
    });
    const { id } = created.body as { id: string };
    expect(site.ask(app(), MATCH, { issueIds: [Number(id)], jqls: ['project = XD'] }).body).toEqual({
      matches: [{ matchedIssues: [], errors: [] }],
    });
  });

  it('is refused to the app without the scope', () => {
    const site = testSite();
    expect(site.ask(app(['read:jira-user']), MATCH, { issueIds: [1], jqls: ['project = XD'] }).status).toBe(401);
  });
});
