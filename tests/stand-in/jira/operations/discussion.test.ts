import { ADA, app, at, OLGA, read, STEFAN, testSite, user } from '../siteForTests';

const adf = (text: string) => ({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const COMMENT = 'POST /rest/api/3/issue/{issueIdOrKey}/comment'.replace('{issueIdOrKey}', 'XD-1');

describe('POST /rest/api/3/issue/{issueIdOrKey}/comment', () => {
  it('takes a document and answers the comment; no history, an event of its own', () => {
    const site = testSite();
    expect(site.ask(user(STEFAN), COMMENT, { body: adf('Hello') })).toMatchObject({
      status: 201,
      body: { author: { accountId: STEFAN }, body: adf('Hello') },
    });
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira:commented:issue']);
    expect(site.ask(user(STEFAN), COMMENT, { body: 'Hello' }).status).toBe(400);
  });

  it('wants permission to comment', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'ADD_COMMENTS', [{ type: 'user', accountId: OLGA }]);
    expect([STEFAN, OLGA].map((accountId) => site.ask(user(accountId), COMMENT, { body: adf('Hello') }).status)).toEqual([400, 201]);
  });
});

describe('GET /rest/api/3/issue/{issueIdOrKey}/comment', () => {
  it('lists the oldest first, or the newest, in pages', () => {
    const site = testSite();
    for (const text of ['one', 'two', 'three']) site.ask(user(OLGA), COMMENT, { body: adf(text) });
    const texts = (query: string) =>
      read(site.ask(user(OLGA), `GET /rest/api/3/issue/XD-1/comment${query}`).body, 'comments').map((comment) =>
        at(comment, 'body.content.0.content.0.text'),
      );
    expect(texts('')).toEqual(['one', 'two', 'three']);
    expect(texts('?orderBy=-created&maxResults=1')).toEqual(['three']);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1/comment?orderBy=author').status).toBe(400);
  });
});

describe('POST /rest/api/3/issueLink', () => {
  it('links once however often it is asked, seen from both ends, with the types of GET /rest/api/3/issueLinkType', () => {
    const site = testSite();
    const types = read(site.ask(user(OLGA), 'GET /rest/api/3/issueLinkType').body, 'issueLinkTypes').map((type) => at(type, 'name'));
    expect(types).toContain('Blocks');
    const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'XD-1' }, outwardIssue: { key: 'XD-2' } };
    for (let time = 0; time < 2; time += 1) expect(site.ask(user(OLGA), 'POST /rest/api/3/issueLink', link).status).toBe(201);
    const links = (key: string) => read(site.ask(user(OLGA), `GET /rest/api/3/issue/${key}?fields=issuelinks`).body, 'fields.issuelinks');
    expect(links('XD-1')).toMatchObject([{ type: { name: 'Blocks' }, outwardIssue: { key: 'XD-2' } }]);
    expect(links('XD-2')).toMatchObject([{ inwardIssue: { key: 'XD-1' } }]);
  });

  it('shows a link only to whoever may browse its other end', () => {
    const site = testSite();
    site.jira.admin.addIssues('MES', [{ summary: 'Secret' }], { by: OLGA });
    site.ask(user(OLGA), 'POST /rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: 'XD-1' },
      outwardIssue: { key: 'MES-1' },
    });
    site.jira.admin.permitOnly('MES', 'BROWSE_PROJECTS', [{ type: 'user', accountId: OLGA }]);
    const count = (accountId: string) =>
      read(site.ask(user(accountId), 'GET /rest/api/3/issue/XD-1?fields=issuelinks').body, 'fields.issuelinks').length;
    expect([count(OLGA), count(STEFAN)]).toEqual([1, 0]);
  });

  it.each([
    ['an unknown kind', { type: { name: 'Loves' }, inwardIssue: { key: 'XD-1' }, outwardIssue: { key: 'XD-2' } }, 404],
    ['an issue that is not there', { type: { name: 'Blocks' }, inwardIssue: { key: 'XD-1' }, outwardIssue: { key: 'XD-99' } }, 404],
    ['an issue and itself', { type: { name: 'Blocks' }, inwardIssue: { key: 'XD-1' }, outwardIssue: { key: 'XD-1' } }, 400],
  ])('refuses %s', (_, body, status) => {
    expect(testSite().ask(user(OLGA), 'POST /rest/api/3/issueLink', body).status).toBe(status);
  });
});

describe('POST /rest/api/3/issue/{issueIdOrKey}/notify', () => {
  const mail = (to: object) => ({ subject: 'Put back', textBody: 'XD-1 is where it was.', to });

  it('puts a mail into the outbox for those who may see the issue', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', [
      { type: 'user', accountId: OLGA },
      { type: 'user', accountId: STEFAN },
    ]);
    expect(
      site.ask(app(), 'POST /rest/api/3/issue/XD-1/notify', mail({ users: [{ accountId: STEFAN }, { accountId: ADA }], reporter: true }))
        .status,
    ).toBe(204);
    expect(site.jira.outbox).toEqual([
      { to: [OLGA, STEFAN], subject: 'Put back', text: 'XD-1 is where it was.', issueKey: 'XD-1', at: site.kernel.now() },
    ]);
  });

  it('reaches groups, and never the sender', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), 'POST /rest/api/3/issue/XD-1/notify', mail({ groups: [{ name: 'owners' }] })).status).toBe(400);
    expect(site.ask(user(STEFAN), 'POST /rest/api/3/issue/XD-1/notify', mail({ groups: [{ name: 'owners' }] })).status).toBe(204);
  });

  it.each([
    ['nobody', {}],
    ['an assignee that is not there', { assignee: true }],
    ['an unknown account', { users: [{ accountId: 'nobody' }] }],
  ])('refuses %s', (_, to) => {
    const site = testSite();
    expect(site.ask(app(), 'POST /rest/api/3/issue/XD-1/notify', mail(to)).status).toBe(400);
    expect(site.jira.outbox).toEqual([]);
  });
});

describe('properties of an issue', () => {
  const PROPERTY = '/rest/api/3/issue/XD-1/properties/note';

  it('PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} keeps any JSON, GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} shows it, DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey} forgets it, without history or event', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), `PUT ${PROPERTY}`, { a: [1] }).status).toBe(201);
    expect(site.ask(user(OLGA), `PUT ${PROPERTY}`, { a: [2] }).status).toBe(200);
    expect(site.ask(user(STEFAN), `GET ${PROPERTY}`).body).toEqual({ key: 'note', value: { a: [2] } });
    expect(site.ask(user(OLGA), `DELETE ${PROPERTY}`).status).toBe(204);
    expect(site.ask(user(OLGA), `GET ${PROPERTY}`).status).toBe(404);
    expect(site.events).toEqual([]);
  });

  it('GET /rest/api/3/issue/{issueIdOrKey}/properties lists the keys', () => {
    const site = testSite();
    site.ask(user(OLGA), `PUT ${PROPERTY}`, 1);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1/properties').body).toEqual({
      keys: [{ key: 'note', self: expect.stringContaining('/properties/note') }],
    });
  });

  it('are written by whoever may edit the issue, up to their size', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), `PUT ${PROPERTY}`, 'x'.repeat(32_767)).status).toBe(400);
    expect(site.ask(user(OLGA), `PUT /rest/api/3/issue/XD-1/properties/${'k'.repeat(256)}`, 1).status).toBe(400);
    expect(site.ask(user(OLGA), `PUT ${PROPERTY}`).status).toBe(400);
    site.jira.admin.permitOnly('XD', 'EDIT_ISSUES', [{ type: 'user', accountId: OLGA }]);
    expect(site.ask(user(STEFAN), `PUT ${PROPERTY}`, 1).status).toBe(403);
  });
});
