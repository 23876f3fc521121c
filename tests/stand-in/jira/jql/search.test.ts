import { at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

function varied(): TestSite {
  const site = testSite({ issues: 0 });
  const { admin } = site.jira;
  const [running, planned] = [
    admin.addSprint(site.boardId, { name: 'Now', state: 'active' }),
    admin.addSprint(site.boardId, { name: 'Later' }),
  ];
  const version = admin.addVersion('XD', { name: '1.0' });
  admin.addIssues('XD', [{ summary: 'The reader reads', issueType: 'Epic', labels: ['a'] }], { by: OLGA });
  admin.addIssues(
    'XD',
    [
      {
        summary: 'A writer writes quickly',
        status: 'In Progress',
        assignee: STEFAN,
        parent: 'XD-1',
        sprintIds: [running.id],
        storyPoints: 5,
      },
      { summary: 'Readers', issueType: 'Bug', priority: 'High', labels: ['a', 'b'], sprintIds: [planned.id], duedate: '2027-04-01' },
      { summary: 'Done thing', status: 'Done', fixVersionIds: [version.id], storyPoints: 8, reporter: STEFAN },
    ],
    { by: OLGA },
  );
  admin.addIssues('MES', [{ summary: 'Elsewhere' }], { by: STEFAN });
  return site;
}

describe('JQL', () => {
  const site = varied();
  const ask = (jql: string) => site.ask(user(OLGA), 'POST /rest/api/3/search/jql', { jql, fields: ['key'] });
  const keys = (jql: string) => read(ask(jql).body, 'issues').map((issue) => at(issue, 'key'));

  it.each([
    ['project = XD ORDER BY Rank', ['XD-1', 'XD-2', 'XD-3', 'XD-4']],
    ['project = "Spring XD" ORDER BY Rank DESC', ['XD-4', 'XD-3', 'XD-2', 'XD-1']],
    ['project in (XD, MES) AND summary ~ elsewhere', ['MES-1']],
    ['project != XD', ['MES-1']],
    ['status = "In Progress" OR status = Done ORDER BY key', ['XD-2', 'XD-4']],
    ['statusCategory != Done AND project = XD ORDER BY key', ['XD-1', 'XD-2', 'XD-3']],
    ['issuetype not in (Story, Epic)', ['XD-3']],
    ['type = Bug', ['XD-3']],
    ['labels = a ORDER BY key', ['XD-1', 'XD-3']],
    ['labels IS EMPTY AND project = XD ORDER BY key', ['XD-2', 'XD-4']],
    ['labels != a AND project = XD', []],
    ['assignee = currentUser()', []],
    ['assignee in (stefan)', ['XD-2']],
    ['assignee IS EMPTY AND project = XD ORDER BY key DESC', ['XD-4', 'XD-3', 'XD-1']],
    ['assignee is not EMPTY', ['XD-2']],
    ['assignee in (stefan, EMPTY) AND project = XD ORDER BY key', ['XD-1', 'XD-2', 'XD-3', 'XD-4']],
    ['reporter = stefan ORDER BY key', ['MES-1', 'XD-4']],
    ['sprint in openSprints()', ['XD-2']],
    ['sprint in futureSprints()', ['XD-3']],
    ['sprint = Later', ['XD-3']],
    ['sprint not in openSprints()', ['XD-3']],
    ['parent = XD-1', ['XD-2']],
    ['key in (XD-1, XD-4) ORDER BY key DESC', ['XD-4', 'XD-1']],
    ['issue in (XD-2)', ['XD-2']],
    ['project in (XD, MES) AND type = Story ORDER BY key', ['MES-1', 'XD-2', 'XD-4']],
    ['project = XD ORDER BY priority DESC, key ASC', ['XD-3', 'XD-1', 'XD-2', 'XD-4']],
    ['key > XD-3 AND project = XD', ['XD-4']],
    ['fixVersion = "1.0"', ['XD-4']],
    ['"Story Points" >= 5 ORDER BY "Story Points" DESC', ['XD-4', 'XD-2']],
    ['cf[10016] = 5', ['XD-2']],
    ['resolution = Unresolved', []],
    ['resolution IS EMPTY AND priority = High', ['XD-3']],
    ['summary ~ read ORDER BY key', ['XD-1', 'XD-3']],
    ['text ~ "quickly writes"', ['XD-2']],
    ['summary !~ read AND project = XD ORDER BY key', ['XD-2', 'XD-4']],
    ['due <= 2027-04-01', ['XD-3']],
    ['created >= -1d AND project = MES', ['MES-1']],
    ['created < startOf AND project = MES', 400],
    ['created < "2027-03-08 17:59" AND project = MES', []],
    ['created <= now() AND project = MES', ['MES-1']],
    ['project = XD AND NOT (status = Done OR labels = a)', ['XD-2']],
    ['project = XD AND (type = Bug OR type = Epic) AND labels = b', ['XD-3']],
  ] as const)('%s', (jql, expected) => {
    if (expected === 400) expect(ask(jql).status).toBe(400);
    else expect(keys(jql)).toEqual(expected);
  });

  it.each([
    'colour = red',
    'status = Nowhere',
    'project = NOPE',
    'key = XD-99',
    'sprint in soonSprints()',
    'status was Done',
    'summary = x',
    'rank = 1',
    'assignee > stefan',
    'created ~ x',
    'project = XD ORDER BY colour',
    'project = XD AND',
  ])('refuses %s', (jql) => {
    expect(ask(jql)).toMatchObject({ status: 400, body: { errorMessages: [expect.any(String)] } });
  });

  it('knows custom fields by the name they have in the language of the site', () => {
    const german = testSite({ siteLanguage: 'de' });
    const { status } = german.ask(user(OLGA), 'POST /rest/api/3/search/jql', { jql: 'project = XD ORDER BY Rang ASC' });
    expect(status).toBe(200);
  });
});
