import { lockedForum } from '../../builders/lockedForum';

type Head = { key: string; value: { version: number; body: { last: number } } };

describe('L12 each breach can be found for ever', () => {
  it('behind a long gap in the numbers, as a crash after handing them out leaves it', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    const table = forum.site.kernel.store.table<Head>('kvs.entity.forum');
    const head = [...table.values()].find(({ key }) => key.startsWith('breach-head:'));
    if (!head) throw new Error('There is no head.');
    table.set(head.key, { ...head, value: { ...head.value, body: { last: 261 } } });
    await forum.drag('manager', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    expect((await forum.allPutBacks()).map(({ id }) => id)).toEqual(['BR-262', 'BR-1']);
  });

  it('page by page, none twice and none left out, of one product and of all', async () => {
    const forum = await lockedForum({ issues: 150 });
    for (let number = 1; number <= 120; number += 1) {
      await forum.drag('manager', `PAY-${number}`, { below: 'PAY-150' });
    }
    await forum.settle();
    const all = await forum.allPutBacks();
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
    const { id } = forum.onlyProduct(await forum.view());
    const page = await forum.value('manager', 'listPutBacks', { productId: id });
    expect(page.entries).toEqual(all.slice(0, 50));
    expect(page.next).toBe(71);
  });
});
