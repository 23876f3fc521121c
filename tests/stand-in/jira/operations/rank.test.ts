/** PUT /rest/agile/1.0/issue/rank */
import { ADA, app, appFor, at, backlogKeys, OLGA, RANK, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

describe(RANK, () => {
  it('puts an issue before or after another, and says nothing', () => {
    const site = testSite();
    const { status, body } = site.ask(user(OLGA), RANK, { issues: ['XD-5'], rankBeforeIssue: 'XD-1' });
    expect([status, body]).toEqual([204, undefined]);
    site.ask(user(OLGA), RANK, { issues: ['XD-1'], rankAfterIssue: 'XD-4' });
    expect(backlogKeys(site)).toEqual(['XD-5', 'XD-2', 'XD-3', 'XD-4', 'XD-1']);
  });

  it.each([
    [{ rankBeforeIssue: 'XD-1' }, ['XD-4', 'XD-2', 'XD-1', 'XD-3', 'XD-5']],
    [{ rankAfterIssue: 'XD-5' }, ['XD-1', 'XD-3', 'XD-5', 'XD-4', 'XD-2']],
  ])('keeps the order of the block: %j', (anchor, expected) => {
    const site = testSite();
    site.ask(user(OLGA), RANK, { issues: ['XD-4', 'XD-2'], ...anchor });
    expect(backlogKeys(site)).toEqual(expected);
  });

  it('takes ids, and the number of the rank field', () => {
    const site = testSite();
    const { id } = site.jira.admin.issue('XD-2');
    expect(site.ask(user(OLGA), RANK, { issues: [id], rankBeforeIssue: 'XD-1', rankCustomFieldId: 10019 }).status).toBe(204);
    expect(backlogKeys(site)[0]).toBe('XD-2');
  });

  it('moves in one rank field without touching the other', () => {
    const site = testSite();
    const other = site.jira.admin.addField('rank');
    const number = Number(other.id.replace('customfield_', ''));
    site.ask(user(OLGA), RANK, { issues: ['XD-5'], rankBeforeIssue: 'XD-1', rankCustomFieldId: number });
    expect(backlogKeys(site)[0]).toBe('XD-1');
    expect(site.jira.admin.order(other.id)[0]).toBe(site.jira.admin.issue('XD-5').id);
  });

  it('tells one event for each moved issue, and none for one that stands there already', () => {
    const site = testSite();
    site.ask(user(OLGA), RANK, { issues: ['XD-2', 'XD-5'], rankAfterIssue: 'XD-1' });
    expect(site.events.map(({ payload }) => at(payload, 'issue.key'))).toEqual(['XD-5']);
  });

  it.each([
    ['no anchor', { issues: ['XD-1'] }],
    ['two anchors', { issues: ['XD-1'], rankBeforeIssue: 'XD-2', rankAfterIssue: 'XD-3' }],
    ['no issue', { issues: [], rankBeforeIssue: 'XD-2' }],
    ['more than 50 issues', { issues: Array.from({ length: 51 }, (_, i) => `XD-${String(i + 1)}`), rankBeforeIssue: 'XD-60' }],
    ['itself as the anchor', { issues: ['XD-1', 'XD-2'], rankBeforeIssue: 'XD-2' }],
    ['an issue that is not there', { issues: ['XD-99'], rankBeforeIssue: 'XD-2' }],
    ['an anchor that is not there', { issues: ['XD-1'], rankBeforeIssue: 'XD-99' }],
    ['a field that is no rank field', { issues: ['XD-1'], rankBeforeIssue: 'XD-2', rankCustomFieldId: 10016 }],
    ['a name the body does not know', { issues: ['XD-1'], rankBeforeIssue: 'XD-2', rankCustomField: 10019 }],
  ])('refuses %s with 400 and moves nothing', (_, body) => {
    const site = testSite({ issues: 60 });
    const answer = site.ask(user(OLGA), RANK, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errorMessages: [expect.any(String)], errors: {} });
    expect(site.events).toEqual([]);
  });

  it.each(['SCHEDULE_ISSUES', 'EDIT_ISSUES'])('wants %s in the project of every issue moved', (permission) => {
    const site = testSite();
    site.jira.admin.addIssues('MES', [{ summary: 'Elsewhere' }], { by: OLGA });
    site.jira.admin.permitOnly('MES', permission, [{ type: 'user', accountId: OLGA }]);
    const block = { issues: ['XD-5', 'MES-1'], rankBeforeIssue: 'XD-1' };
    expect(site.ask(user(STEFAN), RANK, block).status).toBe(403);
    expect(backlogKeys(site)[0]).toBe('XD-1');
    expect(site.ask(user(OLGA), RANK, block).status).toBe(204);
  });

  it('asks no permission to rank of the anchor, only that it can be seen', () => {
    const site = testSite();
    site.jira.admin.addIssues('MES', [{ summary: 'Elsewhere' }], { by: OLGA });
    site.jira.admin.revoke('MES', 'EDIT_ISSUES');
    expect(site.ask(user(STEFAN), RANK, { issues: ['XD-1'], rankAfterIssue: 'MES-1' }).status).toBe(204);
  });

  it('lets the app be denied in one project alone', () => {
    const site = testSite();
    site.jira.admin.withdrawFromApp('XD', 'SCHEDULE_ISSUES');
    expect(site.ask(app(), RANK, { issues: ['XD-1'], rankAfterIssue: 'XD-2' }).status).toBe(403);
    expect(site.ask(user(STEFAN), RANK, { issues: ['XD-1'], rankAfterIssue: 'XD-2' }).status).toBe(204);
  });

  it('answers 207 with an entry for each issue when single ones fail under contention, which stay', () => {
    const site = testSite();
    site.jira.faults = { rate429: 0, rate503: 0, rate207: 0.5, staleSearchMs: 0 };
    const { status, body } = site.ask(app(), RANK, { issues: ['XD-2', 'XD-3', 'XD-4', 'XD-5'], rankBeforeIssue: 'XD-1' });
    expect(status).toBe(207);
    const entries = read(body, 'entries');
    const failed = entries.filter((entry) => at(entry, 'status') === 503);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]).toEqual({ issueId: expect.any(Number), issueKey: expect.any(String), status: 503, errors: [expect.any(String)] });
    expect(site.events).toHaveLength(entries.length - failed.length);
  });

  it('says who caused it, and whether through the app', () => {
    const site = testSite();
    const move = (issue: string) => ({ issues: [issue], rankBeforeIssue: 'XD-1' });
    const causes = (of: TestSite) => of.events.map(({ causedByApp, payload }) => [payload.atlassianId, causedByApp]);
    site.ask(user(STEFAN), RANK, move('XD-2'));
    site.ask(app(), RANK, move('XD-3'));
    site.ask(appFor(ADA, 'bridge'), RANK, move('XD-4'));
    expect(causes(site)).toEqual([
      ['stefan', false],
      ['app', true],
      ['ada', true],
    ]);
  });
});
