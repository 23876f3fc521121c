import { type LockedForum, lockedForum } from '../../builders/lockedForum';

function newProduct(forum: LockedForum) {
  const other = forum.elsewhere('OPS');
  return { other, product: other.product({ name: 'Ops' }) };
}

describe('F3 a product joins between events', () => {
  it('is off until the next close, and locked from then on', async () => {
    const forum = await lockedForum();
    const { other, product } = newProduct(forum);
    const joined = await forum.value('facilitator', 'addProduct', { product });
    expect(joined.products.map(({ lock }) => lock.state)).toEqual(['locked', 'off']);
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.drag('manager', 'OPS-4', { above: 'OPS-1' });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    expect(other.order()[0]).toBe('OPS-1');
    expect(forum.order()[0]).toBe('PAY-1');
    expect((await forum.view()).products.map(({ putBackCount }) => putBackCount)).toEqual([1, 1]);
  });

  it('is refused while an event is on, and saves nothing', async () => {
    const forum = await lockedForum();
    const { product } = newProduct(forum);
    await forum.value('facilitator', 'openEvent', {});
    const before = forum.records();
    expect(await forum.call('facilitator', 'addProduct', { product })).toEqual({ ok: false, refusal: { code: 'eventIsOpen' } });
    expect(forum.records()).toEqual(before);
  });

  it('is refused with a board or a name the forum has already', async () => {
    const forum = await lockedForum();
    const { product } = newProduct(forum);
    const refusalOf = async (changes: object) => forum.call('facilitator', 'addProduct', { product: { ...product, ...changes } });
    expect(await refusalOf({ name: 'payments' })).toEqual({ ok: false, refusal: { code: 'productNameTaken', name: 'payments' } });
    expect(await refusalOf({ boardId: forum.board.id })).toMatchObject({
      ok: false,
      refusal: { code: 'boardLockedElsewhere', forumName: 'Alignment' },
    });
  });

  it('joins once when two facilitators’ pages ask at the same time', async () => {
    const forum = await lockedForum();
    const { product } = newProduct(forum);
    forum.site.control.faults({ callLatencyMs: [5, 60] });
    const answers = await Promise.all([1, 2].map(() => forum.call('facilitator', 'addProduct', { product })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await forum.view()).products.map(({ name }) => name)).toEqual(['Payments', 'Ops']);
    expect((await forum.log()).filter(({ what }) => what.kind === 'productAdded')).toHaveLength(2);
  });

  it('joins beside another that somebody adds at the same time', async () => {
    const forum = await lockedForum();
    const products = ['OPS', 'WEB'].map((key) => forum.elsewhere(key).product({ name: key }));
    forum.site.control.faults({ callLatencyMs: [5, 60] });
    const answers = await Promise.all(products.map((product) => forum.call('facilitator', 'addProduct', { product })));
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await forum.view()).products.map(({ name }) => name).sort()).toEqual(['OPS', 'Payments', 'WEB']);
  });
});
