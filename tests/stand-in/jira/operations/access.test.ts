import { ADMINISTRATORS_ROLE, MEMBERS_ROLE } from '../permissions';
import { ADA, anonymous, app, APP_SCOPES, at, OLGA, read, STEFAN, testSite, user } from '../siteForTests';

describe('GET /rest/api/3/mypermissions', () => {
  const have = (site: ReturnType<typeof testSite>, principal: Parameters<typeof site.ask>[0], query: string) => {
    const permissions = at(site.ask(principal, `GET /rest/api/3/mypermissions?permissions=${query}`).body, 'permissions');
    return Object.fromEntries(Object.entries(permissions ?? {}).map(([key, permission]) => [key, at(permission, 'havePermission')]));
  };

  it('answers for a project, for an issue, and for the whole site', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'SCHEDULE_ISSUES', [{ type: 'user', accountId: OLGA }]);
    expect(have(site, user(STEFAN), 'SCHEDULE_ISSUES,EDIT_ISSUES&projectKey=XD')).toEqual({ SCHEDULE_ISSUES: false, EDIT_ISSUES: true });
    expect(have(site, user(OLGA), 'SCHEDULE_ISSUES&issueKey=XD-1')).toEqual({ SCHEDULE_ISSUES: true });
    expect(have(site, user(STEFAN), 'SCHEDULE_ISSUES,ADMINISTER')).toEqual({ SCHEDULE_ISSUES: true, ADMINISTER: false });
    expect(have(site, user(ADA), 'ADMINISTER')).toEqual({ ADMINISTER: true });
  });

  it('answers for the app itself, project by project', () => {
    const site = testSite();
    site.jira.admin.withdrawFromApp('MES', 'EDIT_ISSUES');
    expect(have(site, app(), 'EDIT_ISSUES&projectKey=MES')).toEqual({ EDIT_ISSUES: false });
    expect(have(site, app(), 'EDIT_ISSUES&projectKey=XD')).toEqual({ EDIT_ISSUES: true });
    site.jira.admin.giveBackToApp('MES', 'EDIT_ISSUES');
    expect(have(site, app(), 'EDIT_ISSUES&projectKey=MES')).toEqual({ EDIT_ISSUES: true });
  });

  it.each([
    ['', 400],
    ['?permissions=FLY', 400],
    ['?permissions=EDIT_ISSUES&projectKey=NOPE', 404],
    ['?permissions=EDIT_ISSUES&issueKey=XD-99', 404],
  ])('%s is %i', (query, status) => {
    expect(testSite().ask(user(OLGA), `GET /rest/api/3/mypermissions${query}`).status).toBe(status);
  });
});

describe('POST /rest/api/3/permissions/check', () => {
  it('answers for oneself, for others to administrators and to the app', () => {
    const site = testSite();
    const project = Number(site.jira.admin.project('XD').id);
    const issue = Number(site.jira.admin.issue('XD-1').id);
    site.jira.admin.permitOnly('XD', 'EDIT_ISSUES', [{ type: 'user', accountId: OLGA }]);
    const body = (accountId?: string) => ({
      ...(accountId === undefined ? {} : { accountId }),
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [project, 99], issues: [issue] }],
    });
    const ask = (principal: Parameters<typeof site.ask>[0], accountId?: string) =>
      site.ask(principal, 'POST /rest/api/3/permissions/check', body(accountId));
    const none = { globalPermissions: [], projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [], issues: [] }] };
    expect(ask(user(OLGA)).body).toEqual({
      globalPermissions: [],
      projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [project], issues: [issue] }],
    });
    expect(ask(app(), STEFAN).body).toEqual(none);
    expect(ask(user(ADA), STEFAN).body).toEqual(none);
    expect(ask(user(OLGA), STEFAN).status).toBe(403);
    expect(site.ask(user(OLGA), 'POST /rest/api/3/permissions/check', { globalPermissions: ['FLY'] })).toMatchObject({
      status: 400,
      body: { errors: { FLY: 'Unrecognized permission' } },
    });
  });
});

describe('roles of a project', () => {
  const ROLE = `/rest/api/3/project/XD/role/${String(MEMBERS_ROLE)}`;

  it('GET /rest/api/3/project/{projectIdOrKey}/role names them, to administrators only', () => {
    const site = testSite();
    expect(Object.keys(site.ask(user(OLGA), 'GET /rest/api/3/project/XD/role').body ?? {})).toEqual([
      'Administrators',
      'Member',
      'atlassian-addons-project-access',
    ]);
    expect(site.ask(user(STEFAN), 'GET /rest/api/3/project/XD/role').status).toBe(404);
  });

  it('POST /rest/api/3/project/{projectIdOrKey}/role/{id} adds actors, GET /rest/api/3/project/{projectIdOrKey}/role/{id} shows them, PUT /rest/api/3/project/{projectIdOrKey}/role/{id} replaces them, DELETE /rest/api/3/project/{projectIdOrKey}/role/{id} takes one away', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), `POST ${ROLE}`, { user: [STEFAN], group: ['owners'] }).status).toBe(200);
    expect(site.ask(user(OLGA), `POST ${ROLE}`, { user: [STEFAN] }).status).toBe(400);
    expect(site.ask(user(OLGA), `POST ${ROLE}`, { user: ['nobody'] }).status).toBe(404);
    const { body } = site.ask(user(ADA), `GET ${ROLE}`);
    expect(read(body, 'actors').map((actor) => at(actor, 'displayName'))).toEqual(['Stefan Stakeholder', 'owners']);
    expect(site.ask(user(OLGA), `DELETE ${ROLE}?user=${STEFAN}`).status).toBe(204);
    expect(site.ask(user(OLGA), `DELETE ${ROLE}?user=${STEFAN}`).status).toBe(404);
    const set = site.ask(user(OLGA), `PUT ${ROLE}`, { categorisedActors: { 'atlassian-user-role-actor': [ADA, STEFAN] } });
    expect(read(set.body, 'actors').map((actor) => at(actor, 'actorUser.accountId'))).toEqual([ADA, STEFAN]);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/project/XD/role/99').status).toBe(404);
  });

  it('carry permissions: who leaves the role loses them at once', () => {
    const site = testSite();
    site.jira.admin.permitOnly('XD', 'SCHEDULE_ISSUES', [{ type: 'projectRole', roleId: MEMBERS_ROLE }]);
    const drag = () => site.ask(user(STEFAN), 'PUT /rest/agile/1.0/issue/rank', { issues: ['XD-1'], rankAfterIssue: 'XD-3' }).status;
    expect(drag()).toBe(403);
    site.ask(user(OLGA), `POST ${ROLE}`, { user: [STEFAN] });
    expect(drag()).toBe(204);
    site.ask(user(OLGA), `DELETE ${ROLE}?user=${STEFAN}`);
    expect(drag()).toBe(403);
  });

  it('are changed by the app only with the scopes that each change wants', () => {
    const site = testSite();
    site.jira.admin.addToRole('XD', ADMINISTRATORS_ROLE, 'app');
    const ask = (scope: string, operation: string, body?: unknown) =>
      site.ask(app([...APP_SCOPES, scope]), `${operation} ${ROLE}`, body).status;
    expect(ask('manage:jira-project', 'POST', { user: [STEFAN] })).toBe(401);
    expect(ask('manage:jira-configuration', 'POST', { user: [STEFAN] })).toBe(200);
    expect(ask('manage:jira-project', 'PUT', { categorisedActors: {} })).toBe(200);
  });
});

describe('permission schemes', () => {
  it('GET /rest/api/3/project/{projectKeyOrId}/permissionscheme shows the grants on request, to administrators', () => {
    const site = testSite();
    const path = 'GET /rest/api/3/project/XD/permissionscheme';
    expect(site.ask(user(STEFAN), path).status).toBe(403);
    expect(site.ask(user(OLGA), path).body).not.toHaveProperty('permissions');
    const grants = read(site.ask(user(OLGA), `${path}?expand=permissions`).body, 'permissions');
    expect(grants.filter((grant) => at(grant, 'permission') === 'SCHEDULE_ISSUES').map((grant) => at(grant, 'holder.type'))).toEqual([
      'applicationRole',
      'projectRole',
    ]);
  });

  it('GET /rest/api/3/permissionscheme and GET /rest/api/3/permissionscheme/{schemeId} show them all; one changed for a project is its own', () => {
    const site = testSite();
    const count = () => read(site.ask(user(OLGA), 'GET /rest/api/3/permissionscheme').body, 'permissionSchemes').length;
    const before = count();
    site.jira.admin.revoke('MES', 'EDIT_ISSUES');
    expect(count()).toBe(before + 1);
    const { schemeId } = site.jira.admin.project('MES');
    expect(site.ask(user(OLGA), `GET /rest/api/3/permissionscheme/${String(schemeId)}?expand=permissions`).body).toMatchObject({
      id: schemeId,
      name: 'Default software scheme of MES',
    });
    expect(site.ask(user(OLGA), 'GET /rest/api/3/permissionscheme/99').status).toBe(404);
    expect(site.ask(anonymous, 'GET /rest/api/3/permissionscheme').status).toBe(401);
  });
});
