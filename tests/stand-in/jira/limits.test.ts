/** https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ */
import { app, appFor, OLGA, RANK, STEFAN, START, testSite, user, type TestSite } from './siteForTests';

const BULK = 'POST /rest/api/3/issue/bulkfetch';
const bulk = (site: TestSite, count: number, principal = app()) =>
  site.ask(principal, BULK, { issueIdsOrKeys: Array.from({ length: count }, (_, index) => `XD-${String(index + 1)}`), fields: ['key'] });
const drag = (site: TestSite, principal = app(), issue = 'XD-5') => site.ask(principal, RANK, { issues: [issue], rankBeforeIssue: 'XD-1' });

describe('points', () => {
  it.each([
    ['a read: 1, and 1 for each object', (site: TestSite) => bulk(site, 5), 6],
    ['a write: 1', drag, 1],
    [
      'permissions: 1, and 2 for each',
      (site: TestSite) => site.ask(app(), 'GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES,SCHEDULE_ISSUES&projectKey=XD'),
      5,
    ],
    ['a user: 3', (site: TestSite) => site.ask(app(), 'GET /rest/api/3/user?accountId=olga'), 3],
    [
      'a backlog: 1, and 1 for each issue',
      (site: TestSite) => site.ask(app(), `GET /rest/software/1.0/board/${String(site.boardId)}/backlog`),
      6,
    ],
  ])('%s', (_, act, points) => {
    const site = testSite();
    expect(act(site).status).toBeLessThan(300);
    expect(site.jira.meters.points).toBe(points);
  });

  it("are the app's own: people and the page through the bridge pay nothing, the app on behalf of somebody does", () => {
    const site = testSite();
    drag(site, user(STEFAN));
    drag(site, appFor(OLGA, 'bridge'), 'XD-4');
    expect(site.jira.meters).toEqual({ points: 0, calls: {}, refusals: {} });
    drag(site, appFor(OLGA, 'function'), 'XD-3');
    expect(site.jira.meters).toEqual({ points: 1, calls: { [RANK]: 1 }, refusals: {} });
  });

  it('run out at 65,000 an hour, and come back with the next hour', async () => {
    const site = testSite({ issues: 100 });
    for (let call = 0; call < 644; call += 1) {
      bulk(site, 100);
      if (call % 50 === 49) await site.kernel.advanceTo(site.kernel.now() + 1_000);
    }
    const { status, headers } = bulk(site, 1);
    expect(status).toBe(429);
    expect(headers).toMatchObject({
      'ratelimit-reason': 'jira-quota-global-based',
      'beta-ratelimit': expect.stringContaining('"global-app-quota";r=0;t='),
    });
    await site.kernel.advanceTo(site.kernel.now() + 1_000 * Number(headers['retry-after']));
    expect(site.kernel.now()).toBe(START + 3_600_000);
    expect(bulk(site, 1).status).toBe(200);
  });

  it('are told with every answer', () => {
    const { headers } = bulk(testSite(), 5);
    expect(headers).toMatchObject({
      'beta-ratelimit-policy': '"global-app-quota";q=65000;w=3600',
      'beta-ratelimit': '"global-app-quota";r=64994;t=3600',
    });
  });
});

describe('bursts', () => {
  it.each([
    ['GET', 'GET /rest/api/3/field', 100],
    ['POST', 'POST /rest/api/3/search/jql', 100],
    ['PUT', 'PUT /rest/api/3/issue/XD-999', 50],
  ])('of %s calls end for that endpoint (%s) after %i in a second', async (_, operation, most) => {
    const site = testSite();
    const body = operation.startsWith('GET') ? undefined : { jql: 'project = XD' };
    for (let call = 0; call < most; call += 1) expect(site.ask(app(), operation, body).status).not.toBe(429);
    expect(site.ask(app(), operation, body)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1', 'ratelimit-reason': 'jira-burst-based', 'x-ratelimit-remaining': '0' },
    });
    expect(site.ask(app(), 'GET /rest/api/3/serverInfo').status).toBe(200);
    await site.kernel.advanceTo(START + 1_000);
    expect(site.ask(app(), operation, body).status).not.toBe(429);
    expect(site.jira.meters.refusals['429']).toBe(1);
  });
});

describe('writes of one issue', () => {
  it('end after 20 in 2 seconds and 100 in 30', async () => {
    const site = testSite();
    const edit = (count: number) => site.ask(app(), 'PUT /rest/api/3/issue/XD-1', { fields: { summary: `Edit ${String(count)}` } });
    let done = 0;
    for (; done < 20; done += 1) expect(edit(done).status).toBe(204);
    expect(edit(done)).toMatchObject({ status: 429, headers: { 'ratelimit-reason': 'jira-per-issue-on-write', 'retry-after': '2' } });
    expect(site.ask(app(), 'PUT /rest/api/3/issue/XD-2', { fields: { summary: 'Other' } }).status).toBe(204);
    for (let burst = 1; burst < 5; burst += 1) {
      await site.kernel.advanceTo(START + burst * 2_000);
      for (let one = 0; one < 20; one += 1, done += 1) expect(edit(done).status).toBe(204);
    }
    await site.kernel.advanceTo(START + 10_000);
    expect(edit(done)).toMatchObject({ status: 429, headers: { 'retry-after': '20' } });
    await site.kernel.advanceTo(START + 30_000);
    expect(edit(done).status).toBe(204);
  });
});

describe('faults on demand', () => {
  it.each([429, 503])('answer %i to the app, never to a person, and do nothing', (status) => {
    const site = testSite();
    site.jira.faults = { rate429: status === 429 ? 1 : 0, rate503: status === 503 ? 1 : 0, rate207: 0, staleSearchMs: 0 };
    const answer = drag(site);
    expect(answer.status).toBe(status);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(site.events).toEqual([]);
    expect(site.jira.meters).toEqual({ points: 0, calls: { [RANK]: 1 }, refusals: { [status]: 1 } });
    expect(drag(site, user(STEFAN)).status).toBe(204);
  });

  it('replay with the seed', () => {
    const statuses = (seed: number) => {
      const site = testSite({ seed });
      site.jira.faults = { rate429: 0.3, rate503: 0.3, rate207: 0, staleSearchMs: 0 };
      return Array.from({ length: 20 }, () => site.ask(app(), 'GET /rest/api/3/field').status);
    };
    expect(statuses(7)).toEqual(statuses(7));
    expect(new Set(statuses(7))).toEqual(new Set([200, 429, 503]));
  });
});
