import { boardId } from '../../../src/domain/ids';
import { ADMINISTRATORS_ROLE } from '../../stand-in/jira/permissions';
import { siteWithBacklog } from '../../builders/lockedForum';

const SEEDS = [1, 2, 3, 4, 5, 6];

describe('F2 a board is locked by one forum only', () => {
  it.each(SEEDS)('also when two projects make a forum over it at the same time (seed %i)', async (seed) => {
    const here = await siteWithBacklog({ seed });
    const there = here.elsewhere('OPS');
    here.site.control.faults({ callLatencyMs: [5, 80] });
    const input = here.input();
    const answers = await Promise.all([here.call('facilitator', 'makeForum', input), there.call('facilitator', 'makeForum', input)]);
    await here.settle();
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]))).toMatchObject([{ code: 'boardLockedElsewhere' }]);
  });

  it('lets go of a board whose forum broke off before it was made', async () => {
    for (let call = 5; call <= 30; call += 5) {
      const forum = await siteWithBacklog();
      forum.site.control.faults({ killAfterCall: { function: 'page-calls', call } });
      await forum.call('facilitator', 'makeForum', forum.input()).catch(() => undefined);
      await forum.site.control.clock({ advance: 'PT2M' });
      const page = await forum.value('facilitator', 'showForum', {});
      if (page.kind === 'noForum') await forum.value('facilitator', 'makeForum', forum.input());
      expect((await forum.view()).products).toHaveLength(1);
    }
  });
});

describe('P3 the app shows nobody a board that Jira would not show', () => {
  it('neither its name nor its project, and lets nobody lock it', async () => {
    const forum = await siteWithBacklog();
    const secret = forum.elsewhere('SEC');
    const { admin } = forum.site.jira;
    admin.permitOnly('SEC', 'BROWSE_PROJECTS', [{ type: 'user', accountId: forum.people.owner }]);
    admin.addToRole('PAY', ADMINISTRATORS_ROLE, forum.people.manager);
    const product = forum.product({ boardId: boardId(secret.board.id), name: 'Secret' });
    const hidden = { ok: false, refusal: { code: 'boardNotFound', boardId: secret.board.id } };
    expect(await forum.call('manager', 'checkBoard', { boardId: product.boardId })).toEqual(hidden);
    expect(await forum.call('manager', 'makeForum', forum.input({ products: [product] }))).toEqual(hidden);
    await forum.value('manager', 'makeForum', forum.input());
    expect(await forum.call('manager', 'addProduct', { product })).toEqual(hidden);
  });
});
