import { ADA, at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const found = (site: TestSite, query: string, accountId: string = OLGA) =>
  read(site.ask(user(accountId), `GET /rest/api/3/project/search${query}`).body, 'values').map((project) => at(project, 'key'));

describe('GET /rest/api/3/project/search', () => {
  it('finds by name, key and what one may do there, in pages', () => {
    const site = testSite();
    expect(found(site, '')).toEqual(['MES', 'TEAM', 'XD']);
    expect(found(site, '?query=spring')).toEqual(['XD']);
    expect(found(site, '?keys=XD&keys=TEAM&orderBy=-key')).toEqual(['XD', 'TEAM']);
    expect(found(site, '?action=edit')).toEqual(['MES', 'XD']);
    expect(found(site, '?startAt=1&maxResults=1')).toEqual(['TEAM']);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/project/search?action=fly').status).toBe(400);
  });

  it('hides what the caller may neither browse nor administer', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', []);
    expect([found(site, '', STEFAN), found(site, '', ADA)]).toEqual([
      ['MES', 'TEAM'],
      ['MES', 'TEAM', 'XD'],
    ]);
  });
});

describe('GET /rest/api/3/project/{projectIdOrKey}', () => {
  it('tells company-managed from team-managed', () => {
    const site = testSite();
    const project = (key: string) => site.ask(user(OLGA), `GET /rest/api/3/project/${key}`).body;
    expect(project('XD')).toMatchObject({ key: 'XD', style: 'classic', simplified: false, lead: { accountId: OLGA } });
    expect(project('team')).toMatchObject({ key: 'TEAM', style: 'next-gen', simplified: true });
    expect(site.ask(user(OLGA), 'GET /rest/api/3/project/NOPE').status).toBe(404);
  });
});

describe('versions', () => {
  it('POST /rest/api/3/version, PUT /rest/api/3/version/{id} and GET /rest/api/3/project/{projectIdOrKey}/versions keep dates', () => {
    const site = testSite();
    const { status, body } = site.ask(user(OLGA), 'POST /rest/api/3/version', { name: '1.0', project: 'XD', releaseDate: '2027-06-01' });
    expect([status, at(body, 'releaseDate')]).toEqual([201, '2027-06-01']);
    expect(site.ask(user(OLGA), `PUT /rest/api/3/version/${String(at(body, 'id'))}`, { releaseDate: '2027-07-01' }).status).toBe(200);
    expect(site.ask(user(STEFAN), 'GET /rest/api/3/project/XD/versions').body).toMatchObject([
      { name: '1.0', releaseDate: '2027-07-01', released: false },
    ]);
  });

  it('are kept by administrators of the project, one of a name, with days that are days', () => {
    const site = testSite();
    const { id } = site.jira.admin.addVersion('XD', { name: '1.0', startDate: '2027-05-01' });
    const create = (accountId: string, body: object) =>
      site.ask(user(accountId), 'POST /rest/api/3/version', { project: 'XD', ...body }).status;
    expect([
      create(STEFAN, { name: '2.0' }),
      create(OLGA, { name: '1.0' }),
      create(OLGA, {}),
      create(OLGA, { name: '2.0', releaseDate: 'soon' }),
      create(ADA, { name: '2.0' }),
    ]).toEqual([404, 400, 400, 400, 201]);
    expect(site.ask(user(STEFAN), `PUT /rest/api/3/version/${id}`, { name: '3.0' }).status).toBe(400);
    expect(site.ask(user(OLGA), `PUT /rest/api/3/version/${id}`, { releaseDate: '2027-04-01' }).status).toBe(400);
    expect(site.ask(user(OLGA), 'PUT /rest/api/3/version/99', { name: '3.0' }).status).toBe(404);
  });

  it('are fixed in by issues of the same project', () => {
    const site = testSite();
    site.jira.admin.addVersion('XD', { name: '1.0' });
    site.jira.admin.addVersion('MES', { name: '0.1' });
    const fix = (name: string) => site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields: { fixVersions: [{ name }] } }).status;
    expect([fix('1.0'), fix('0.1')]).toEqual([204, 400]);
    expect(at(site.events[0]?.payload, 'changelog.items.0')).toMatchObject({
      field: 'Fix Version',
      fieldId: 'fixVersions',
      from: null,
      toString: '1.0',
    });
  });
});
