import { board, forumWithLeader, raise } from './onTheBoard';

describe('I1 anybody raises an impediment', () => {
  it('as a labelled Jira issue of the forum, reported by themself, in the first column, due the same day', async () => {
    const forum = await forumWithLeader();
    const card = await raise(forum);
    expect(card).toMatchObject({ number: 1, column: 'raised', owner: null, raisedBy: forum.people.developer, isLate: false });
    expect(new Date(card.due).toISOString()).toBe('2027-03-08T22:00:00.000Z');
    const issue = await forum.jira('developer', 'GET', `/rest/api/3/issue/${card.issueId}`);
    expect(issue).toMatchObject({
      fields: {
        summary: 'Access waits for legal',
        labels: ['metascrum-impediment'],
        reporter: { accountId: forum.people.developer },
        project: { key: 'PAY' },
      },
    });
    expect((await board(forum)).cards).toMatchObject([{ number: 1, title: 'Access waits for legal' }]);
    expect((await forum.log()).at(-1)).toMatchObject({ actor: forum.people.developer, what: { kind: 'impedimentRaised', number: 1 } });
  });

  it('and the issue tells its number and column, naming nobody', async () => {
    const forum = await forumWithLeader();
    const { issueId, product, due } = await raise(forum);
    await forum.settle();
    const shown = await forum.jira('owner', 'GET', `/rest/api/3/issue/${issueId}/properties/metascrum-impediment`);
    expect(shown).toMatchObject({ value: { number: 1, product, column: 'raised', due } });
    expect(JSON.stringify(shown)).not.toContain(forum.people.developer);
  });

  it('linked to the issue it hinders', async () => {
    const forum = await forumWithLeader();
    const product = forum.onlyProduct(await forum.view()).id;
    const hindered = (await forum.jira('owner', 'GET', '/rest/api/3/issue/PAY-3')) as { id: string };
    const about = hindered.id as Awaited<ReturnType<typeof raise>>['issueId'];
    const card = await forum.value('developer', 'raiseImpediment', { title: 'No key', product, detail: '', about });
    const issue = await forum.jira('owner', 'GET', `/rest/api/3/issue/${card.issueId}`);
    expect(JSON.stringify((issue as { fields: { issuelinks: unknown } }).fields.issuelinks)).toContain('PAY-3');
  });

  it('of a product of this forum only', async () => {
    const forum = await forumWithLeader();
    const product = 'no-such-product' as Awaited<ReturnType<typeof raise>>['product'];
    expect(await forum.call('developer', 'raiseImpediment', { title: 'x', product, detail: '' })).toEqual({
      ok: false,
      refusal: { code: 'noSuchProduct' },
    });
  });

  it('each with a number of its own, when four are raised at the same time', async () => {
    const forum = await forumWithLeader({ seed: 5 });
    forum.site.control.faults({ callLatencyMs: [5, 80] });
    const people = ['developer', 'owner', 'manager', 'facilitator'] as const;
    await Promise.all(Array.from({ length: 4 }, (_, at) => raise(forum, people[at % 4] ?? 'owner', `Number ${at}`)));
    await forum.settle();
    const { cards } = await board(forum);
    expect(cards.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(new Set(cards.map(({ issueId }) => issueId)).size).toBe(4);
  });
});
