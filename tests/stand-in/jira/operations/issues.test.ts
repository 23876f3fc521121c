import { ADA, anonymous, app, at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const ISSUE = 'GET /rest/api/3/issue/{issueIdOrKey}';
const PUT = 'PUT /rest/api/3/issue/{issueIdOrKey}';
const POST = 'POST /rest/api/3/issue';
const draft = (fields: object) => ({ fields: { project: { key: 'XD' }, summary: 'New', issuetype: { name: 'Story' }, ...fields } });
const field = (site: TestSite, key: string, name: string) =>
  at(site.ask(user(OLGA), `GET /rest/api/3/issue/${key}`).body, `fields.${name}`);
const adf = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

describe(ISSUE, () => {
  it('is found by id, by key in any case, and by the key it had before it moved', () => {
    const site = testSite();
    const { id } = site.jira.admin.issue('XD-1');
    site.jira.admin.moveIssue('XD-1', 'MES', ADA);
    for (const name of [id, 'mes-1', 'XD-1'])
      expect(site.ask(user(OLGA), `GET /rest/api/3/issue/${name}`).body).toMatchObject({ id, key: 'MES-1' });
  });

  it('is 404 to whoever may not browse it, and to nobody in particular', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', [{ type: 'group', group: 'owners' }]);
    const status = (principal: Parameters<TestSite['ask']>[0], key = 'XD-1') => site.ask(principal, `GET /rest/api/3/issue/${key}`).status;
    expect([
      status(user(OLGA)),
      status(user(STEFAN)),
      status(user(ADA)),
      status(app()),
      status(anonymous),
      status(user(OLGA), 'XD-99'),
    ]).toEqual([200, 404, 404, 200, 404, 404]);
  });

  it('shows the fields asked for, in names and patterns', () => {
    const site = testSite();
    const names = (query: string) => Object.keys(at(site.ask(user(OLGA), `GET /rest/api/3/issue/XD-1${query}`).body, 'fields') ?? {});
    expect(names('?fields=summary,status')).toEqual(['summary', 'status']);
    expect(names('?fields=*all,-comment')).not.toContain('comment');
    expect(names('?fields=-description')).not.toContain('description');
    expect(names('')).toContain('comment');
  });
});

describe(PUT, () => {
  it('writes fields, history and one event', () => {
    const site = testSite();
    const fields = {
      summary: 'Changed',
      priority: { name: 'High' },
      labels: ['b', 'a'],
      assignee: { accountId: STEFAN },
      customfield_10016: 8,
      description: adf('Words'),
    };
    expect(site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields }).status).toBe(204);
    expect(site.events).toHaveLength(1);
    expect(read(site.events[0]?.payload, 'changelog.items').map((item) => at(item, 'fieldId'))).toEqual([
      'summary',
      'description',
      'priority',
      'assignee',
      'labels',
      'customfield_10016',
    ]);
    expect(field(site, 'XD-1', 'assignee.displayName')).toBe('Stefan Stakeholder');
  });

  it('remembers dates as Jira words them, one item for each version that came or went', () => {
    const site = testSite();
    for (const name of ['1.0', '2.0']) site.jira.admin.addVersion('XD', { name });
    const edit = (fields: object) => site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields }).status;
    expect([
      edit({ duedate: '2027-04-01', fixVersions: [{ name: '1.0' }] }),
      edit({ duedate: null, fixVersions: [{ name: '2.0' }] }),
    ]).toEqual([204, 204]);
    expect(at(site.events[1]?.payload, 'changelog.items')).toMatchObject([
      { fieldId: 'duedate', from: '2027-04-01', fromString: '2027-04-01 00:00:00.0', to: null, toString: null },
      { field: 'Fix Version', fromString: '1.0', to: null, toString: null },
      { field: 'Fix Version', from: null, fromString: null, toString: '2.0' },
    ]);
  });

  it('writes nothing where nothing differs', () => {
    const site = testSite();
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields: { summary: 'Issue 1' } });
    expect(site.events).toEqual([]);
  });

  it('takes operations, and properties with them', () => {
    const site = testSite();
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', {
      update: { labels: [{ add: 'a' }, { add: 'b' }, { remove: 'a' }], summary: [{ set: 'Set' }] },
      properties: [{ key: 'p', value: 1 }],
    });
    expect([field(site, 'XD-1', 'labels'), field(site, 'XD-1', 'summary')]).toEqual([['b'], 'Set']);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1/properties/p').body).toEqual({ key: 'p', value: 1 });
  });

  it.each([
    ['an empty summary', 'summary', ' '],
    ['a plain text for a document', 'description', 'Words'],
    ['a day that is none', 'duedate', '2027-13-01'],
    ['a label with a space', 'labels', ['two words']],
    ['a number written as text', 'customfield_10016', '8'],
    ['an unknown priority', 'priority', { name: 'Urgent' }],
    ['an account that is not there', 'assignee', { accountId: 'nobody' }],
    ['Rank', 'customfield_10019', '0|hzzzzz:'],
    ['an unknown field', 'colour', 'red'],
    ['another project: REST cannot move', 'project', { key: 'MES' }],
    ['status: that is a transition', 'status', { name: 'Done' }],
  ])('refuses %s by the name of the field', (_, name, value) => {
    const site = testSite();
    const { status, body } = site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields: { [name]: value } });
    expect([status, Object.keys(at(body, 'errors') ?? {})]).toEqual([400, [name]]);
    expect(site.events).toEqual([]);
  });

  it('wants permission to edit, and to schedule for the due date', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'SCHEDULE_ISSUES', [{ type: 'user', accountId: OLGA }]);
    const setDue = (accountId: string) =>
      site.ask(user(accountId), 'PUT /rest/api/3/issue/XD-1', { fields: { duedate: '2027-04-01' } }).status;
    expect([setDue(STEFAN), setDue(OLGA)]).toEqual([400, 204]);
    site.jira.admin.permitOnly('XD', 'EDIT_ISSUES', [{ type: 'user', accountId: OLGA }]);
    expect(setDue(STEFAN)).toBe(403);
  });
});

describe(POST, () => {
  it('numbers on after the highest, ranks last in every order, and says where it is', () => {
    const site = testSite();
    const other = site.jira.admin.addField('rank');
    const { status, body } = site.ask(user(STEFAN), POST, draft({ storyPoints: undefined, labels: ['new'] }));
    expect([status, at(body, 'key')]).toEqual([201, 'XD-6']);
    expect([site.jira.admin.order().at(-1), site.jira.admin.order(other.id).at(-1)]).toEqual([at(body, 'id'), at(body, 'id')]);
    expect(field(site, 'XD-6', 'reporter.accountId')).toBe(STEFAN);
  });

  it('wants a parent for a sub-task, and none otherwise but an epic', () => {
    const site = testSite();
    const status = (fields: object) => site.ask(user(OLGA), POST, draft(fields)).status;
    expect(status({ issuetype: { name: 'Sub-task' } })).toBe(400);
    expect(status({ issuetype: { name: 'Sub-task' }, parent: { key: 'XD-1' } })).toBe(201);
    expect(status({ parent: { key: 'XD-1' } })).toBe(400);
    expect(status({ issuetype: { name: 'Epic' } })).toBe(201);
    expect(status({ parent: { key: 'XD-7' } })).toBe(201);
  });

  it('takes properties with it, and a due date and versions of the project', () => {
    const site = testSite();
    site.jira.admin.addVersion('XD', { name: '1.0' });
    const fields = draft({ duedate: '2027-04-01', fixVersions: [{ name: '1.0' }] });
    expect(site.ask(user(OLGA), POST, { ...fields, properties: [{ key: 'p', value: { kind: 'proposal' } }] }).status).toBe(201);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-6/properties/p').body).toMatchObject({ value: { kind: 'proposal' } });
    expect([field(site, 'XD-6', 'duedate'), field(site, 'XD-6', 'fixVersions.0.name')]).toEqual(['2027-04-01', '1.0']);
    expect(site.ask(user(OLGA), POST, { ...draft({}), properties: [{ key: 'p', worth: 1 }] }).status).toBe(400);
  });

  it.each([
    ['project', { project: { key: 'NOPE' } }],
    ['summary', { summary: undefined }],
    ['issuetype', { issuetype: { name: 'Wish' } }],
  ])('refuses without a right %s', (name, fields) => {
    const { status, body } = testSite().ask(user(OLGA), POST, draft(fields));
    expect([status, Object.keys(at(body, 'errors') ?? {})]).toEqual([400, [name]]);
  });

  it('wants permission to create', () => {
    const site = testSite();
    site.jira.admin.revoke('XD', 'CREATE_ISSUES');
    expect(site.ask(user(OLGA), POST, draft({})).status).toBe(400);
  });
});

describe('GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', () => {
  const types = (site: TestSite, query = '', project = 'XD') =>
    site.ask(user(OLGA), `GET /rest/api/3/issue/createmeta/${project}/issuetypes${query}`);

  it('lists what may be created in a project, in pages of at most 200', () => {
    const site = testSite();
    const { body } = types(site);
    expect(read(body, 'issueTypes').map((type) => at(type, 'name'))).toEqual(['Epic', 'Story', 'Task', 'Sub-task', 'Bug']);
    expect(types(site, '?startAt=4').body).toMatchObject({ startAt: 4, total: 5, issueTypes: [{ name: 'Bug', subtask: false }] });
    expect(types(site, '?maxResults=201').status).toBe(400);
  });

  it('wants a project in which one may create', () => {
    const site = testSite();
    expect(types(site, '', 'NOPE').status).toBe(400);
    site.jira.admin.revoke('XD', 'CREATE_ISSUES');
    expect(types(site).status).toBe(400);
  });
});

describe('POST /rest/api/3/issue/bulk', () => {
  it('makes what it can and says of each other why not', () => {
    const site = testSite();
    const { status, body } = site.ask(user(OLGA), 'POST /rest/api/3/issue/bulk', {
      issueUpdates: [draft({}), draft({ issuetype: { name: 'Wish' } })],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      issues: [{ key: 'XD-6' }],
      errors: [{ status: 400, failedElementNumber: 1, elementErrors: { errors: { issuetype: expect.any(String) } } }],
    });
    expect(site.ask(user(OLGA), 'POST /rest/api/3/issue/bulk', { issueUpdates: [draft({ summary: '' })] }).status).toBe(400);
  });
});

describe('DELETE /rest/api/3/issue/{issueIdOrKey}', () => {
  it('takes the issue, its rank and its number for ever', () => {
    const site = testSite({ issues: 2 });
    expect(site.ask(user(OLGA), 'DELETE /rest/api/3/issue/XD-2').status).toBe(204);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-2').status).toBe(404);
    expect(site.jira.admin.order()).toHaveLength(1);
    expect(at(site.ask(user(OLGA), POST, draft({})).body, 'key')).toBe('XD-3');
  });

  it('wants leave to take sub-tasks with it, and permission', () => {
    const site = testSite({ issues: 1 });
    site.jira.admin.addIssues('XD', [{ summary: 'Part', issueType: 'Sub-task', parent: 'XD-1' }], { by: OLGA });
    expect(site.ask(user(OLGA), 'DELETE /rest/api/3/issue/XD-1').status).toBe(400);
    site.jira.admin.permitOnly('XD', 'DELETE_ISSUES', [{ type: 'projectLead' }]);
    expect(site.ask(user(STEFAN), 'DELETE /rest/api/3/issue/XD-1?deleteSubtasks=true').status).toBe(403);
    expect(site.ask(user(OLGA), 'DELETE /rest/api/3/issue/XD-1?deleteSubtasks=true').status).toBe(204);
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira:deleted:issue', 'avi:jira:deleted:issue']);
  });
});
