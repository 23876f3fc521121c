import { ADMINISTRATORS_ROLE } from '../permissions';
import { ADA, app, APP_SCOPES, at, OLGA, read, RANK, STEFAN, testSite, user } from '../siteForTests';

const PERMISSION = 'SCHEDULE_ISSUES';
type Site = ReturnType<typeof testSite>;
const grantsPath = (site: Site, key = 'XD') => `/rest/api/3/permissionscheme/${String(site.jira.admin.project(key).schemeId)}/permission`;
const holders = (site: Site) =>
  read(site.ask(user(STEFAN), `GET ${grantsPath(site)}`).body, 'permissions').filter((grant) => at(grant, 'permission') === PERMISSION);
const toOlga = { permission: PERMISSION, holder: { type: 'user', parameter: OLGA } };

describe('grants of a permission scheme', () => {
  it('GET /rest/api/3/permissionscheme/{schemeId}/permission shows them all, GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId} one', () => {
    const site = testSite();
    const [first] = holders(site);
    const one = `GET ${grantsPath(site)}/${String(at(first, 'id'))}`;
    expect(first).toMatchObject({ permission: PERMISSION, holder: { type: 'applicationRole' } });
    expect(site.ask(user(STEFAN), one).body).toEqual(first);
    expect(site.ask(user(STEFAN), `GET ${grantsPath(site)}/1`).status).toBe(404);
  });

  it('POST /rest/api/3/permissionscheme/{schemeId}/permission adds one, once, and it counts at once', () => {
    const site = testSite();
    expect(site.ask(user(OLGA), `POST ${grantsPath(site)}`, toOlga).status).toBe(403);
    const added = site.ask(user(ADA), `POST ${grantsPath(site)}`, toOlga);
    expect(added).toMatchObject({ status: 201, body: { permission: PERMISSION, holder: { type: 'user', parameter: OLGA, value: OLGA } } });
    expect(site.ask(user(ADA), `POST ${grantsPath(site)}`, toOlga).status).toBe(400);
    expect(holders(site).map((grant) => at(grant, 'holder.type'))).toEqual(['applicationRole', 'projectRole', 'user']);
  });

  it('DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId} takes one away; what is gone is 400', () => {
    const site = testSite();
    const [everybody] = holders(site);
    const path = `DELETE ${grantsPath(site)}/${String(at(everybody, 'id'))}`;
    expect(site.ask(user(OLGA), path).status).toBe(403);
    expect([site.ask(user(ADA), path).status, site.ask(user(ADA), path).status]).toEqual([204, 400]);
    expect(site.ask(user(STEFAN), RANK, { issues: ['XD-1'], rankAfterIssue: 'XD-3' }).status).toBe(403);
  });

  it.each([
    [{ type: 'projectRole', value: '99' }],
    [{ type: 'group', parameter: 'nobodies' }],
    [{ type: 'user', value: 'nobody' }],
    [{ type: 'reporter' }],
  ])('a holder that the site does not have is 400: %j', (holder) => {
    const site = testSite();
    expect(site.ask(user(ADA), `POST ${grantsPath(site)}`, { permission: PERMISSION, holder }).status).toBe(400);
  });

  it('of a team-managed project are not changed through REST', () => {
    const site = testSite();
    expect(site.ask(user(ADA), `POST ${grantsPath(site, 'TEAM')}`, toOlga).status).toBe(400);
  });

  it('a group is known by its id or by its name', () => {
    const site = testSite();
    const add = (holder: object) => site.ask(user(ADA), `POST ${grantsPath(site)}`, { permission: PERMISSION, holder });
    const { body } = add({ type: 'group', parameter: 'owners' });
    expect(add({ type: 'group', value: at(body, 'holder.value') }).status).toBe(400);
  });

  it('are changed by an app only with the scope for it and as an administrator of the site', () => {
    const site = testSite();
    const add = (scope: string) => site.ask(app([...APP_SCOPES, scope]), `POST ${grantsPath(site)}`, toOlga).status;
    expect([add('manage:jira-project'), add('manage:jira-configuration')]).toEqual([401, 403]);
    site.jira.admin.changeUser('app', { siteAdmin: true });
    expect(add('manage:jira-configuration')).toBe(201);
  });
});

describe('roles of the site', () => {
  const make = (site: Site, name: string) => site.ask(user(ADA), 'POST /rest/api/3/role', { name, description: 'Ours.' });

  it('POST /rest/api/3/role makes one, GET /rest/api/3/role lists them, GET /rest/api/3/role/{id} shows one, for administrators', () => {
    const site = testSite();
    const { body, status } = make(site, 'Rankers');
    expect(status).toBe(200);
    expect(make(site, 'rankers').status).toBe(409);
    expect(make(site, ' Rankers').status).toBe(400);
    expect(read({ all: site.ask(user(ADA), 'GET /rest/api/3/role').body }, 'all').map((role) => at(role, 'name'))).toContain('Rankers');
    expect(site.ask(user(ADA), `GET /rest/api/3/role/${String(at(body, 'id'))}`).body).toEqual(body);
    expect(site.ask(user(OLGA), 'GET /rest/api/3/role').status).toBe(403);
    expect(site.ask(user(OLGA), 'POST /rest/api/3/role', { name: 'Mine' }).status).toBe(403);
    expect(site.ask(user(ADA), 'GET /rest/api/3/role/99').status).toBe(404);
  });

  it('DELETE /rest/api/3/role/{id} removes one that no scheme names, and its members with it', () => {
    const site = testSite();
    const id = String(at(make(site, 'Rankers').body, 'id'));
    const grant = site.ask(user(ADA), `POST ${grantsPath(site)}`, { permission: PERMISSION, holder: { type: 'projectRole', value: id } });
    site.ask(user(ADA), `POST /rest/api/3/project/XD/role/${id}`, { user: [OLGA] });
    expect(site.ask(user(ADA), `DELETE /rest/api/3/role/${id}`).status).toBe(409);
    site.ask(user(ADA), `DELETE ${grantsPath(site)}/${String(at(grant.body, 'id'))}`);
    expect(site.ask(user(ADA), `DELETE /rest/api/3/role/${id}`).status).toBe(204);
    expect(site.ask(user(ADA), `GET /rest/api/3/project/XD/role/${id}`).status).toBe(404);
    expect(site.ask(user(OLGA), `DELETE /rest/api/3/role/${String(ADMINISTRATORS_ROLE)}`).status).toBe(403);
  });
});
