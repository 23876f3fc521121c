import { at, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const path = (site: TestSite, rest = '') => `GET /rest/agile/1.0/board/${String(site.boardId)}${rest}`;
const names = (body: unknown) => read(body, 'values').map((board) => at(board, 'name'));

describe('GET /rest/agile/1.0/board', () => {
  it('lists the boards the caller may see, by name, type and project, in pages', () => {
    const site = testSite();
    site.jira.admin.addBoard({ name: 'Mesos flow', type: 'kanban', projectKeys: ['MES'] });
    const ask = (query: string) => site.ask(user(OLGA), `GET /rest/agile/1.0/board${query}`).body;
    expect(names(ask(''))).toEqual(['XD board', 'Mesos flow']);
    expect(names(ask('?name=meso'))).toEqual(['Mesos flow']);
    expect(names(ask('?type=scrum'))).toEqual(['XD board']);
    expect(names(ask('?projectKeyOrId=MES'))).toEqual(['Mesos flow']);
    expect(ask('?maxResults=1&startAt=1')).toMatchObject({
      maxResults: 1,
      startAt: 1,
      total: 2,
      isLast: true,
      values: [{ name: 'Mesos flow' }],
    });
  });

  it('hides a board from whoever may not browse any of its projects', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'BROWSE_PROJECTS', [{ type: 'user', accountId: OLGA }]);
    expect(names(site.ask(user(STEFAN), 'GET /rest/agile/1.0/board').body)).toEqual([]);
    expect(site.ask(user(STEFAN), path(site)).status).toBe(404);
    expect(site.ask(user(STEFAN), path(site, '/configuration')).status).toBe(404);
  });

  it.each(['?type=waterfall', '?projectKeyOrId=NOPE', '?maxResults=x'])('refuses %s', (query) => {
    expect(testSite().ask(user(OLGA), `GET /rest/agile/1.0/board${query}`).status).toBe(400);
  });
});

describe('GET /rest/agile/1.0/board/{boardId}', () => {
  it('shows the board and where it stands', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), path(site)).body).toMatchObject({
      id: site.boardId,
      name: 'XD board',
      type: 'scrum',
      location: { projectKey: 'XD' },
    });
    expect(site.ask(user(OLGA), 'GET /rest/agile/1.0/board/77').status).toBe(404);
    expect(site.ask(user(OLGA), 'GET /rest/agile/1.0/board/none').status).toBe(404);
  });
});

describe('GET /rest/agile/1.0/board/{boardId}/configuration', () => {
  it('names the rank field, the filter and the columns', () => {
    const site = testSite();
    const other = site.jira.admin.addField('rank');
    const second = site.jira.admin.addBoard({ name: 'Second order', type: 'kanban', projectKeys: ['XD'], rankFieldId: other.id });
    const { body } = site.ask(user(OLGA), path(site, '/configuration'));
    expect(body).toMatchObject({
      type: 'scrum',
      ranking: { rankCustomFieldId: 10019 },
      estimation: { field: { fieldId: 'customfield_10016' } },
    });
    expect(read(body, 'columnConfig.columns').map((column) => at(column, 'name'))).toEqual(['To Do', 'In Progress', 'Done']);
    const { body: configuration } = site.ask(user(OLGA), `GET /rest/agile/1.0/board/${String(second.id)}/configuration`);
    expect(`customfield_${String(at(configuration, 'ranking.rankCustomFieldId'))}`).toBe(other.id);
  });
});

describe('GET /rest/agile/1.0/board/{boardId}/project', () => {
  it('lists the projects the filter is sure to draw from, by name', () => {
    const site = testSite();
    const keysOf = (jql: string) => {
      site.jira.admin.changeFilter(site.boardId, jql);
      return read(site.ask(user(OLGA), path(site, '/project')).body, 'values').map((project) => at(project, 'key'));
    };
    expect(keysOf('project in (XD, MES) ORDER BY Rank')).toEqual(['MES', 'XD']);
    expect(keysOf('project = XD AND status = Done')).toEqual(['XD']);
    expect(keysOf('project = XD OR reporter = currentUser()')).toEqual([]);
    expect(keysOf('project = XD OR project = MES')).toEqual(['MES', 'XD']);
  });
});

describe('GET /rest/api/3/filter/{id}', () => {
  it('shows the query of a board, and says 400 to whoever it is not shared with', () => {
    const site = testSite();
    const filterId = String(at(site.ask(user(OLGA), path(site, '/configuration')).body, 'filter.id'));
    expect(site.ask(user(STEFAN), `GET /rest/api/3/filter/${filterId}`).body).toMatchObject({
      id: filterId,
      jql: 'project in (XD) ORDER BY Rank ASC',
    });
    const hidden = site.jira.admin.addBoard({ name: 'Own', type: 'scrum', projectKeys: ['XD'], shared: false });
    expect(site.ask(user(STEFAN), `GET /rest/api/3/filter/${hidden.filterId}`).status).toBe(400);
    expect(site.ask(user(OLGA), `GET /rest/api/3/filter/${hidden.filterId}`).status).toBe(200);
  });
});
