import { ADA, app, at, OLGA, read, START, testSite, user, type TestSite } from '../siteForTests';

const RECORDS = 'GET /rest/api/3/auditing/record';
const iso = (ms: number) => new Date(ms).toISOString();

/** At 18:00 Ada takes a permission from the app, an hour later a filter changes. */
async function changed(): Promise<TestSite> {
  const site = testSite();
  site.jira.admin.withdrawFromApp('XD', 'SCHEDULE_ISSUES', ADA);
  await site.kernel.advanceTo(START + 3_600_000);
  site.jira.admin.changeFilter(site.boardId, 'project = XD ORDER BY created', OLGA);
  return site;
}

describe('GET /rest/api/3/auditing/record', () => {
  it('tells administrators who changed what, newest first', async () => {
    const site = await changed();
    const { body } = site.ask(user(ADA), RECORDS);
    expect(read(body, 'records').map((one) => [at(one, 'category'), at(one, 'authorKey'), at(one, 'created')])).toEqual([
      ['filters', OLGA, '2027-03-08T19:00:00.000+0000'],
      ['permissions', ADA, '2027-03-08T18:00:00.000+0000'],
    ]);
    expect(at(body, 'total')).toBe(2);
  });

  it('narrows by time and words, and pages', async () => {
    const site = await changed();
    const idsOf = (query: string) => read(site.ask(user(ADA), `${RECORDS}?${query}`).body, 'records').map((one) => at(one, 'id'));
    expect(idsOf(`from=${iso(START + 1)}`)).toEqual([2]);
    expect(idsOf(`to=${iso(START)}`)).toEqual([1]);
    expect(idsOf('filter=permission%20scheme')).toEqual([1]);
    expect(idsOf('offset=1&limit=1')).toEqual([1]);
    expect(site.ask(user(ADA), `${RECORDS}?from=yesterday`).status).toBe(400);
  });

  it('is 403 to everybody else, and 401 to an app without the scope', async () => {
    const site = await changed();
    expect(site.ask(user(OLGA), RECORDS).status).toBe(403);
    expect(site.ask(app(['manage:jira-configuration']), RECORDS).status).toBe(403);
    expect(site.ask(app(['read:jira-work']), RECORDS).status).toBe(401);
  });

  it('has what REST changes in a permission scheme too', () => {
    const site = testSite();
    const scheme = String(at(site.ask(user(ADA), 'GET /rest/api/3/project/XD/permissionscheme?expand=permissions').body, 'id'));
    const path = `/rest/api/3/permissionscheme/${scheme}/permission`;
    const grant = read(site.ask(user(ADA), `GET ${path}`).body, 'permissions')[0];
    expect(site.ask(user(ADA), `DELETE ${path}/${String(at(grant, 'id'))}`).status).toBe(204);
    const [record] = read(site.ask(user(ADA), RECORDS).body, 'records');
    expect(at(record, 'authorKey')).toBe(ADA);
    expect(at(record, 'changedValues.0.changedFrom')).toBe(at(grant, 'permission'));
  });
});
