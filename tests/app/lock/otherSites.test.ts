import { lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

describe('L4, L6 fields are known by their ids, whatever the site calls them', () => {
  it.each([
    ['ru', 'Рейтинг'],
    ['ru', 'Rank'],
    ['de', 'Rang'],
    ['en', 'cf[10019]'],
  ] as const)(
    'puts back on a site in %s whose filter says “ORDER BY %s”, and the Product Owner’s move stays',
    async (siteLanguage, orderBy) => {
      const forum = await lockedForum({ siteLanguage, orderBy });
      await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
      await forum.settle();
      expect(forum.order()).toEqual(AGREED);
      await forum.drag('owner', 'PAY-8', { above: 'PAY-1' });
      await forum.settle();
      expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
      expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager, outcome: { kind: 'putBack' } }]);
    },
  );
});

describe('L6 of two rank fields only the board’s own counts', () => {
  it('ignores a move in the other one', async () => {
    const forum = await lockedForum({ hasOwnRankField: true });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(forum.site.jira.admin.order()[0]).toBe(forum.site.jira.admin.issue('PAY-6').id);
    expect(await forum.putBacks()).toEqual([]);
    expect(forum.meters().calls['PUT /rest/agile/1.0/issue/rank'] ?? 0).toBe(0);
  });

  it('puts a move in its own one back, and leaves the other alone', async () => {
    const forum = await lockedForum({ hasOwnRankField: true });
    const [, own = ''] = forum.site.jira.rankFields();
    const others = forum.site.jira.admin.order();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' }, own);
    expect(forum.order()[0]).toBe('PAY-6');
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(forum.site.jira.admin.order()).toEqual(others);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('L1, L12 a person whose account events do not tell', () => {
  it('is named from Jira’s history', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.changeUser(forum.people.manager, { hiddenFromEvents: true });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager }]);
  });

  it('may still order as the Product Owner', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.changeUser(forum.people.owner, { hiddenFromEvents: true });
    await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-6');
    expect(await forum.putBacks()).toEqual([]);
  });
});
