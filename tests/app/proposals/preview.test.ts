import { lockedForum } from '../../builders/lockedForum';
import { fileMove, firstProduct, idOf, moveOf, nothingHeldYet, shownTo, wishFor } from '../../builders/proposals';

describe('O3, O6 a wish shows what it would do before it is filed', () => {
  it('before and after of the agreed order, the deciders and the earliest event', async () => {
    const forum = await lockedForum();
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-3', to: 'top' })]);
    const preview = await forum.value('manager', 'previewProposal', { wish });
    expect(preview).toMatchObject({ problems: [], hits: [], dates: [], earliest: null });
    expect(preview.seats.map(({ people }) => people)).toEqual([[forum.people.owner]]);
    const rows = preview.effect[0]?.after.slice(0, 3).map(({ row }) => (row.kind === 'issue' ? row.issue : ''));
    expect(rows).toEqual(['PAY-3', 'PAY-1', 'PAY-2'].map((key) => idOf(forum, key)));
  });

  it('problems beside the rest, and nothing is saved', async () => {
    const forum = await lockedForum();
    const before = forum.records();
    const changes = [await moveOf(forum, { issues: 'PAY-8', to: 'top' }), await moveOf(forum, { issues: 'PAY-2', to: { position: 20 } })];
    const preview = await forum.value('manager', 'previewProposal', { wish: wishFor(changes) });
    expect(preview.problems).toEqual([{ change: 1, code: 'positionOutside', size: 8 }]);
    expect(preview.effect).toHaveLength(1);
    expect(forum.records()).toEqual(before);
  });

  it('the order that the Product Owner refined counts', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-5', { above: 'PAY-1' });
    await forum.settle();
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-5', to: 'top' })]);
    const { problems } = await forum.value('manager', 'previewProposal', { wish });
    expect(problems).toEqual([{ change: 0, code: 'changesNothing' }]);
  });

  it('reads no backlog of Jira: what it costs does not grow with the backlog', async () => {
    const points = async (issues: number) => {
      const forum = await lockedForum({ issues });
      const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
      forum.meters();
      await forum.value('manager', 'previewProposal', { wish });
      return forum.meters().points;
    };
    expect(await points(300)).toBe(await points(8));
  });

  it('before the first close there is no agreed order: it is filed all the same, and shows no effect', async () => {
    const forum = await nothingHeldYet();
    const view = await fileMove(forum, 'manager');
    expect(view).toMatchObject({ effect: [], proposal: { state: { kind: 'waiting' } } });
  });

  it('and even then no issue of another project is moved or dropped in a product’s name', async () => {
    const forum = await nothingHeldYet();
    forum.elsewhere('SEC');
    const issue = idOf(forum, 'SEC-1');
    const product = await firstProduct(forum);
    const changes = [await moveOf(forum, { issues: 'PAY-8', to: 'top', product }), { kind: 'drop' as const, product, issue }];
    const { problems } = await forum.value('manager', 'previewProposal', { wish: wishFor(changes) });
    expect(problems).toEqual([{ change: 1, code: 'notInBacklog', issue }]);
  });
});

describe('O4 dates are shown from and to, and compared with what Jira holds', () => {
  it('a version of the product', async () => {
    const forum = await lockedForum();
    const version = forum.site.jira.admin.addVersion('PAY', { name: 'St. Brigid', releaseDate: '2027-05-03' }).id;
    const preview = await previewOf(forum, { kind: 'version', id: version }, '2027-05-03');
    expect(preview.problems).toEqual([]);
    expect(preview.dates).toMatchObject([{ name: 'Go-live', from: '2027-05-03', to: '2027-04-12' }]);
    expect((await previewOf(forum, { kind: 'version', id: version }, '2027-05-10')).problems).toEqual([
      { change: 0, code: 'dateIsOther', now: '2027-05-03' },
    ]);
  });

  it('the due date of an issue', async () => {
    const forum = await lockedForum();
    expect((await previewOf(forum, { kind: 'dueDate', issue: idOf(forum, 'PAY-3') }, null)).problems).toEqual([]);
  });

  it('never one of another project, or one that is not there', async () => {
    const forum = await lockedForum();
    forum.elsewhere('SEC');
    const other = forum.site.jira.admin.addVersion('SEC', { name: 'Secret', releaseDate: '2027-05-03' }).id;
    for (const id of [other, '999']) {
      expect((await previewOf(forum, { kind: 'version', id }, '2027-05-03')).problems).toEqual([{ change: 0, code: 'noSuchVersion' }]);
    }
    const issue = idOf(forum, 'SEC-1');
    expect((await previewOf(forum, { kind: 'dueDate', issue }, null)).problems).toEqual([{ change: 0, code: 'notInBacklog', issue }]);
  });

  type Target = { kind: 'version'; id: string } | { kind: 'dueDate'; issue: ReturnType<typeof idOf> };
  async function previewOf(forum: Awaited<ReturnType<typeof lockedForum>>, target: Target, from: string | null) {
    const change = { kind: 'date' as const, product: await firstProduct(forum), target, name: 'Go-live', from, to: '2027-04-12' };
    return forum.value('manager', 'previewProposal', { wish: wishFor([change], { kind: 'releaseDate' }) });
  }
});

describe('O4 once it is settled no effect is drawn', () => {
  it('since the order has it, or will not have it', async () => {
    const forum = await lockedForum();
    await fileMove(forum, 'manager');
    expect((await shownTo(forum, 'owner')).effect).toHaveLength(1);
    await forum.value('manager', 'withdrawProposal', { number: 1, reason: '' });
    expect(await shownTo(forum, 'owner')).toMatchObject({ effect: [], hits: [], earliest: null });
  });
});
