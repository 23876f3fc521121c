import { Kernel } from '../kernel/kernel';
import { Jira } from './jira';
import { at, backlogKeys, OLGA, RANK, read, START, STEFAN, testSite, user } from './siteForTests';

describe('an import', () => {
  it('keeps the keys given, numbers the others after the highest, and ranks in the order of the rows', () => {
    const site = testSite({ issues: 0 });
    const made = site.jira.admin.addIssues(
      'XD',
      [
        { key: 'XD-17', summary: 'a' },
        { summary: 'b' },
        { key: 'XD-3', summary: 'c', status: 'In Progress', issueType: 'Bug', storyPoints: 5 },
      ],
      { by: OLGA },
    );
    expect(made.map(({ key }) => key)).toEqual(['XD-17', 'XD-18', 'XD-3']);
    expect(backlogKeys(site)).toEqual(['XD-17', 'XD-18', 'XD-3']);
    expect(site.jira.admin.addIssues('XD', [{ summary: 'd' }], { by: OLGA })[0]?.key).toBe('XD-19');
  });

  it.each([
    ['a key of another project', { key: 'MES-1', summary: 'x' }],
    ['a key that is taken', { key: 'XD-1', summary: 'x' }],
    ['a key that is none', { key: 'XD-01', summary: 'x' }],
    ['an unknown status', { summary: 'x', status: 'Nowhere' }],
  ])('with %s imports nothing', (_, row) => {
    const site = testSite({ issues: 1 });
    expect(() => site.jira.admin.addIssues('XD', [{ summary: 'Fine' }, row], { by: OLGA })).toThrow();
    expect(site.jira.admin.order()).toHaveLength(1);
  });

  it('of 50,000 issues takes seconds, and a page of the backlog tenths of one', () => {
    const site = testSite({ issues: 0 });
    const start = performance.now();
    site.jira.admin.addIssues(
      'XD',
      Array.from({ length: 50_000 }, (_, index) => ({ summary: `Issue ${String(index)}` })),
      { by: OLGA },
    );
    const imported = performance.now();
    expect(backlogKeys(site)).toHaveLength(5_000);
    expect(imported - start).toBeLessThan(10_000);
    expect(performance.now() - imported).toBeLessThan(2_000);
  });
});

describe('a restart', () => {
  it('finds everything again in the rows of the store', () => {
    const site = testSite();
    site.ask(user(STEFAN), RANK, { issues: ['XD-5'], rankBeforeIssue: 'XD-1' });
    site.ask(user(OLGA), 'POST /rest/api/3/issueLink', {
      type: { name: 'Relates' },
      inwardIssue: { key: 'XD-1' },
      outwardIssue: { key: 'XD-2' },
    });
    const kernel = new Kernel({ start: START, seed: 2 });
    const jira = new Jira(kernel, { baseUrl: 'https://site.example' });
    for (const { table, key, value } of site.kernel.store.takeChanges().reverse())
      if (value !== undefined) kernel.store.table(table).restore(key, value);
    jira.afterRestore();
    const ask = (path: string) => jira.handle({ method: 'GET', path, headers: {}, principal: user(OLGA) }).body;
    const backlog = read(ask(`/rest/software/1.0/board/${String(site.boardId)}/backlog?fields=summary`), 'issues').map((issue) =>
      at(issue, 'key'),
    );
    expect(backlog).toEqual(['XD-5', 'XD-1', 'XD-2', 'XD-3', 'XD-4']);
    expect(at(ask('/rest/api/3/issue/XD-5/changelog'), 'values.0.author.accountId')).toBe(STEFAN);
    expect(read(ask('/rest/api/3/issue/XD-2?fields=issuelinks'), 'fields.issuelinks')).toHaveLength(1);
    expect(jira.admin.addIssues('XD', [{ summary: 'Next' }], { by: OLGA })[0]?.key).toBe('XD-6');
  });
});

describe('rebalancing', () => {
  it('is scheduled when a rank grows long, and keeps the order', async () => {
    const site = testSite();
    const shortest = () => Math.min(...site.jira.admin.order().map((id) => site.jira.admin.rankOf(id).length));
    const longest = () => Math.max(...site.jira.admin.order().map((id) => site.jira.admin.rankOf(id).length));
    for (let move = 0; longest() < 128; move += 1)
      site.ask(user(OLGA), RANK, { issues: [`XD-${String(2 + (move % 3))}`], rankAfterIssue: 'XD-1' });
    const before = site.jira.admin.order();
    expect(site.kernel.pending().map(({ kind }) => kind)).toEqual(['jira.rebalance']);
    await site.kernel.advanceTo(site.kernel.now() + 60_000);
    expect([shortest(), longest()]).toEqual([9, 9]);
    expect(site.jira.admin.order()).toEqual(before);
    expect(site.kernel.failures).toEqual([]);
  });

  it('refuses a field that is no rank field', () => {
    const site = testSite();
    const other = site.jira.admin.addField('rank');
    expect(site.jira.rankFields()).toEqual(['customfield_10019', other.id]);
    expect(() => {
      site.jira.rebalance('customfield_10016');
    }).toThrow('not a rank field');
  });
});
