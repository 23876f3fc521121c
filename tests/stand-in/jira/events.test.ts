/** https://developer.atlassian.com/platform/forge/events-reference/jira/ */
import { ADA, app, at, OLGA, RANK, STEFAN, testSite, user } from './siteForTests';

const UP = { issues: ['XD-5'], rankBeforeIssue: 'XD-1' };
const DOWN = { issues: ['XD-5'], rankAfterIssue: 'XD-2' };

describe('the event of a rank change', () => {
  it('is an update with the fixed subset of fields, without Rank, and names the actor', () => {
    const site = testSite();
    site.ask(user(STEFAN), RANK, UP);
    const [event] = site.events;
    expect(event?.name).toBe('avi:jira:updated:issue');
    expect(event?.payload).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      jiraEventTypeName: 'issue_updated',
      atlassianId: 'stefan',
      timestamp: '2027-03-08T18:00:00.000Z',
      issue: { key: 'XD-5' },
    });
    expect(Object.keys(at(event?.payload, 'issue.fields') ?? {}).sort()).toEqual([
      'assignee',
      'created',
      'creator',
      'issuetype',
      'project',
      'reporter',
      'status',
      'summary',
      'updated',
    ]);
  });

  it('says which way and no values', () => {
    const site = testSite();
    site.ask(user(OLGA), RANK, UP);
    site.ask(user(OLGA), RANK, DOWN);
    const items = site.events.map(({ payload }) => at(payload, 'changelog.items'));
    const item = (said: string) => [{ field: 'Rank', fieldId: 'customfield_10019', from: '', fromString: '', to: '', toString: said }];
    expect(items).toEqual([item('Ranked higher'), item('Ranked lower')]);
  });

  it.each([
    ['ru', 'Рейтинг', 'Рейтинг повышен', 'Рейтинг понижен'],
    ['de', 'Rang', 'Rang höher', 'Rang niedriger'],
  ] as const)('speaks the language of the site: %s', (siteLanguage, field, higher, lower) => {
    const site = testSite({ siteLanguage });
    site.ask(user(OLGA), RANK, UP);
    site.ask(user(OLGA), RANK, DOWN);
    expect(site.events.map(({ payload }) => [at(payload, 'changelog.items.0.field'), at(payload, 'changelog.items.0.toString')])).toEqual([
      [field, higher],
      [field, lower],
    ]);
  });

  it('leaves the actor out for an account that events do not name', () => {
    const site = testSite();
    site.jira.admin.changeUser(STEFAN, { hiddenFromEvents: true });
    site.ask(user(STEFAN), RANK, UP);
    expect(site.events[0]?.payload).not.toHaveProperty('atlassianId');
    expect(site.events[0]?.payload).not.toHaveProperty('associatedUsers');
  });

  it('echoes the trace that the request carried', () => {
    const site = testSite();
    site.ask(app(), RANK, UP, { 'x-atlassian-webhook-trace': 'restore-7' });
    site.ask(app(), RANK, DOWN);
    expect(site.events.map(({ payload }) => payload['webhookTraceValue'])).toEqual(['restore-7', undefined]);
  });

  it('does not exist for a rebalance', () => {
    const site = testSite();
    const before = site.jira.admin.rankOf('XD-1');
    site.jira.rebalance();
    expect(site.jira.admin.rankOf('XD-1')).not.toBe(before);
    expect(site.events).toEqual([]);
  });
});

describe('other events', () => {
  it('tell creation, deletion and moves to another project', () => {
    const site = testSite();
    site.ask(user(OLGA), 'POST /rest/api/3/issue', { fields: { project: { key: 'XD' }, summary: 'New', issuetype: { name: 'Bug' } } });
    site.jira.admin.moveIssue('XD-1', 'MES', ADA);
    site.ask(user(OLGA), 'DELETE /rest/api/3/issue/XD-2');
    expect(site.events.map(({ name, payload }) => [name, payload['jiraEventTypeName'], at(payload, 'issue.key')])).toEqual([
      ['avi:jira:created:issue', 'issue_created', 'XD-6'],
      ['avi:jira:updated:issue', 'issue_moved', 'MES-1'],
      ['avi:jira:deleted:issue', undefined, 'XD-2'],
    ]);
  });

  it('do not exist for the issues of a deleted project', () => {
    const site = testSite();
    site.jira.admin.removeProject('XD');
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira:deleted:project']);
    expect(site.jira.admin.order()).toEqual([]);
  });

  it('tell an import only if asked', () => {
    const site = testSite();
    site.jira.admin.addIssues('MES', [{ summary: 'Silent' }], { by: OLGA });
    site.jira.admin.addIssues('MES', [{ summary: 'Loud' }], { by: OLGA, emitEvents: true });
    expect(site.events.map(({ payload }) => at(payload, 'issue.fields.summary'))).toEqual(['Loud']);
  });
});
