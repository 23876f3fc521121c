import { ADA, app, APP_SCOPES, at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

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

  it('GET /rest/api/3/version/{id} shows one to whoever may browse its project', () => {
    const site = testSite();
    const { id } = site.jira.admin.addVersion('XD', { name: '1.0', releaseDate: '2027-06-01' });
    const show = (accountId: string, version = id) => site.ask(user(accountId), `GET /rest/api/3/version/${version}`);
    expect(show(STEFAN)).toMatchObject({ status: 200, body: { id, name: '1.0', releaseDate: '2027-06-01', released: false } });
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', [{ type: 'user', accountId: OLGA }]);
    expect([show(STEFAN).status, show(OLGA).status, show(OLGA, '99').status]).toEqual([404, 200, 404]);
  });

  it('GET /rest/api/3/project/{projectIdOrKey}/version finds them by words and state, in orders and pages', () => {
    const site = testSite();
    site.jira.admin.addVersion('XD', { name: '2.0', releaseDate: '2027-06-01' });
    site.jira.admin.addVersion('XD', { name: '1.0', releaseDate: '2027-07-01', released: true });
    const list = (query = '') => site.ask(user(STEFAN), `GET /rest/api/3/project/XD/version${query}`);
    const names = (query = '') => read(list(query).body, 'values').map((version) => at(version, 'name'));
    expect([names(), names('?orderBy=name'), names('?orderBy=-releaseDate'), names('?status=unreleased'), names('?query=1')]).toEqual([
      ['2.0', '1.0'],
      ['1.0', '2.0'],
      ['1.0', '2.0'],
      ['2.0'],
      ['1.0'],
    ]);
    expect(list('?maxResults=1&startAt=1').body).toMatchObject({ total: 2, isLast: true, values: [{ name: '1.0' }] });
    expect([list('?orderBy=colour').status, site.ask(user(OLGA), 'GET /rest/api/3/project/NOPE/version').status]).toEqual([400, 404]);
  });

  it('are changed by the app with the scope manage:jira-project or the granular ones, and the right to administer', () => {
    const site = testSite();
    const { id } = site.jira.admin.addVersion('XD', { name: '1.0' });
    const put = (scopes: readonly string[]) => site.ask(app(scopes), `PUT /rest/api/3/version/${id}`, { releaseDate: '2027-07-01' }).status;
    const granular = ['write:project-version:jira', 'read:project-version:jira'];
    expect([put(APP_SCOPES), put(granular.slice(0, 1)), put(granular), put(['manage:jira-project'])]).toEqual([401, 401, 200, 200]);
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
