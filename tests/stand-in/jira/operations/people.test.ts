import { ADA, anonymous, app, at, OLGA, read, STEFAN, testSite, user } from '../siteForTests';

describe('GET /rest/api/3/myself', () => {
  it('is the person, or the app, that asks', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), 'GET /rest/api/3/myself?expand=groups').body).toMatchObject({
      accountId: OLGA,
      accountType: 'atlassian',
      timeZone: 'Etc/UTC',
      groups: { size: 1, items: [{ name: 'owners' }] },
    });
    expect(site.ask(app(), 'GET /rest/api/3/myself').body).toMatchObject({ accountType: 'app' });
    expect(site.ask(anonymous, 'GET /rest/api/3/myself').status).toBe(401);
  });

  it('is 401 to an account that is not there or no longer active', () => {
    const site = testSite();
    site.jira.admin.changeUser(STEFAN, { active: false });
    expect([STEFAN, 'nobody'].map((accountId) => site.ask(user(accountId), 'GET /rest/api/3/myself').status)).toEqual([401, 401]);
  });
});

describe('GET /rest/api/3/user', () => {
  it('shows one account', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), `GET /rest/api/3/user?accountId=${STEFAN}`).body).toMatchObject({
      displayName: 'Stefan Stakeholder',
      emailAddress: 'stefan.stakeholder@example.com',
    });
    expect(site.ask(user(OLGA), 'GET /rest/api/3/user?accountId=nobody').status).toBe(404);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/user').status).toBe(400);
  });
});

describe('GET /rest/api/3/user/bulk', () => {
  it('shows the accounts that are there', () => {
    const site = testSite();
    const { body } = site.ask(app(), `GET /rest/api/3/user/bulk?accountId=${STEFAN}&accountId=nobody&accountId=${OLGA}`);
    expect(read(body, 'values').map((one) => at(one, 'accountId'))).toEqual([STEFAN, OLGA]);
    expect(site.ask(app(), 'GET /rest/api/3/user/bulk').status).toBe(400);
  });
});

describe('GET /rest/api/3/user/search', () => {
  it.each([
    ['olga', [OLGA]],
    ['STAKE', [STEFAN]],
    ['ada.admin@', [ADA]],
    ['zzz', []],
  ])('finds active people by the beginning of a name or an address: %s', (query, expected) => {
    const site = testSite();
    site.jira.admin.addUser({ accountId: 'gone', displayName: 'Olga Gone', active: false });
    expect(
      read({ found: site.ask(user(OLGA), `GET /rest/api/3/user/search?query=${query}`).body }, 'found').map((one) => at(one, 'accountId')),
    ).toEqual(expected);
  });

  it('wants something to search for, and finds nothing for somebody who did not sign in', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), 'GET /rest/api/3/user/search').status).toBe(400);
    expect(site.ask(anonymous, 'GET /rest/api/3/user/search?query=olga').body).toEqual([]);
  });
});

describe('the site', () => {
  it('GET /rest/api/3/field lists the fields, rank fields by their kind, in the language of the site', () => {
    const site = testSite({ siteLanguage: 'de' });
    const other = site.jira.admin.addField('rank');
    const fields = read({ all: site.ask(user(OLGA), 'GET /rest/api/3/field').body }, 'all');
    const ranks = fields.filter((field) => at(field, 'schema.custom') === 'com.pyxis.greenhopper.jira:gh-lexo-rank');
    expect(ranks.map((field) => [at(field, 'id'), at(field, 'name')])).toEqual([
      ['customfield_10019', 'Rang'],
      [other.id, 'Rang'],
    ]);
    expect(fields.find((field) => at(field, 'id') === 'summary')).toMatchObject({ name: 'Zusammenfassung', custom: false });
  });

  it('GET /rest/api/3/serverInfo tells the virtual time to anybody', () => {
    expect(testSite().ask(anonymous, 'GET /rest/api/3/serverInfo').body).toMatchObject({
      baseUrl: 'https://site.example',
      deploymentType: 'Cloud',
      serverTime: '2027-03-08T18:00:00.000+0000',
    });
  });
});
