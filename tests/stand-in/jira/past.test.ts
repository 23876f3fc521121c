/** Eventual consistency of searches and backlog reads. https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/ */
import * as fc from 'fast-check';
import { at, backlogKeys, OLGA, RANK, read, testSite, user, type TestSite } from './siteForTests';

const STALE = { rate429: 0, rate503: 0, rate207: 0, staleSearchMs: 10_000 };
const toTop = (site: TestSite, key: string) =>
  site.ask(user(OLGA), RANK, { issues: [key], rankBeforeIssue: String(backlogKeysNow(site)[0]) });
const backlogKeysNow = (site: TestSite) => site.jira.admin.order().map((id) => site.jira.admin.issue(id).key);

describe('while searches lag', () => {
  it('the backlog shows the order of some time ago, then the new one', async () => {
    const site = testSite();
    site.jira.faults = STALE;
    toTop(site, 'XD-5');
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-2', 'XD-3', 'XD-4', 'XD-5']);
    await site.kernel.advanceTo(site.kernel.now() + 9_999);
    expect(backlogKeys(site)[0]).toBe('XD-1');
    await site.kernel.advanceTo(site.kernel.now() + 1);
    expect(backlogKeys(site)[0]).toBe('XD-5');
  });

  it('an issue named for reconciliation stands where it stands now, the others where they stood', () => {
    const site = testSite();
    site.jira.faults = STALE;
    toTop(site, 'XD-4');
    toTop(site, 'XD-5');
    const { id } = site.jira.admin.issue('XD-5');
    expect(backlogKeys(site, `&reconcileIssues=${id}`)).toEqual(['XD-5', 'XD-1', 'XD-2', 'XD-3', 'XD-4']);
  });

  it('a search knows nothing of a new issue and still knows a deleted one', () => {
    const site = testSite();
    site.jira.faults = STALE;
    site.ask(user(OLGA), 'POST /rest/api/3/issue', { fields: { project: { key: 'XD' }, summary: 'New', issuetype: { name: 'Story' } } });
    site.ask(user(OLGA), 'DELETE /rest/api/3/issue/XD-2');
    const { body } = site.ask(user(OLGA), 'POST /rest/api/3/search/jql', { jql: 'project = XD ORDER BY Rank', fields: ['key'] });
    expect(read(body, 'issues').map((issue) => at(issue, 'key'))).toEqual(['XD-1', 'XD-2', 'XD-3', 'XD-4', 'XD-5']);
  });

  it('bulkfetch and the issue itself are current', () => {
    const site = testSite();
    site.jira.faults = STALE;
    site.ask(user(OLGA), 'PUT /rest/api/3/issue/XD-1', { fields: { summary: 'Changed' } });
    const bulk = site.ask(user(OLGA), 'POST /rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['XD-1'], fields: ['summary'] });
    expect(at(bulk.body, 'issues.0.fields.summary')).toBe('Changed');
    expect(at(site.ask(user(OLGA), 'GET /rest/api/3/issue/XD-1').body, 'fields.summary')).toBe('Changed');
  });

  it('a rebalance changes no order, past or present', () => {
    const site = testSite();
    site.jira.faults = STALE;
    toTop(site, 'XD-5');
    site.jira.rebalance();
    toTop(site, 'XD-4');
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-2', 'XD-3', 'XD-4', 'XD-5']);
  });

  it('any moves and rebalances: a look back shows exactly the order that stood then', async () => {
    const steps = fc.array(
      fc.record({ issue: fc.integer({ min: 1, max: 8 }), anchor: fc.integer({ min: 1, max: 8 }), rebalance: fc.boolean() }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const site = testSite({ issues: 8 });
        site.jira.faults = STALE;
        const seen: string[][] = [backlogKeysNow(site)];
        for (const { issue, anchor, rebalance } of all) {
          await site.kernel.advanceTo(site.kernel.now() + 2_500);
          if (issue !== anchor) site.ask(user(OLGA), RANK, { issues: [`XD-${String(issue)}`], rankAfterIssue: `XD-${String(anchor)}` });
          if (rebalance) site.jira.rebalance('customfield_10019', { share: 0.5 });
          seen.push(backlogKeysNow(site));
          expect(backlogKeys(site)).toEqual(seen.at(-5) ?? seen[0]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
