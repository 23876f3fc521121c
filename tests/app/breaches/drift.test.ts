import { lockedForum, siteWithBacklog } from '../../builders/lockedForum';

describe('B6 what has changed since the event is read from storage', () => {
  it('tells the order agreed at the close, what was accepted since and what was a breach, at no point of Jira’s', async () => {
    const forum = await lockedForum();
    const id = (key: string) => forum.site.jira.admin.issue(key).id;
    await forum.drag('owner', 'PAY-8', { above: 'PAY-1' });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    const product = forum.onlyProduct(await forum.view()).id;
    forum.meters();
    const drift = await forum.value('manager', 'showDrift', { productId: product });
    expect(drift.agreed).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'].map(id));
    expect(drift.accepted).toEqual([id('PAY-8')]);
    expect(drift.breaches).toMatchObject([{ issueId: id('PAY-6'), outcome: { kind: 'putBack' } }]);
    expect(drift).toMatchObject({ event: 'E1', isWhole: true, history: [{ to: 'locked' }] });
    const { calls } = forum.meters();
    expect(Object.keys(calls).filter((call) => /backlog|search|bulkfetch/.test(call))).toEqual([]);
  });

  it('goes on from the order at the close however many changes were accepted since', async () => {
    const forum = await lockedForum();
    const id = (key: string) => forum.site.jira.admin.issue(key).id;
    for (let times = 0; times < 102; times += 1) {
      await forum.drag('owner', 'PAY-8', { above: 'PAY-1' });
      await forum.settle();
      await forum.drag('owner', 'PAY-8', { above: 'PAY-7' });
      await forum.settle();
    }
    await forum.drag('owner', 'PAY-3', { above: 'PAY-1' });
    await forum.settle();
    const product = forum.onlyProduct(await forum.view()).id;
    const drift = await forum.value('manager', 'showDrift', { productId: product });
    expect(drift.agreed).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'].map(id));
    expect(drift.accepted).toContain(id('PAY-3'));
  });

  it('is refused before the first close, and for a product that there is not', async () => {
    const forum = await siteWithBacklog();
    const made = await forum.value('facilitator', 'makeForum', forum.input());
    const product = forum.onlyProduct(made).id;
    expect(await forum.call('manager', 'showDrift', { productId: product })).toEqual({ ok: false, refusal: { code: 'noAgreedOrder' } });
    const other = `${product}x` as typeof product; // a brand
    expect(await forum.call('manager', 'showDrift', { productId: other })).toEqual({ ok: false, refusal: { code: 'noSuchProduct' } });
  });
});

describe('B9 the way to a proposal is filled in with the reader’s own move', () => {
  it('names the newest of the reader, of that issue where one is named, and nobody else’s', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.drag('manager', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    const product = forum.onlyProduct(await forum.view()).id;
    const issueId = forum.putBacks().then((entries) => entries.find(({ number }) => number === 1)?.issueId);
    const named = await issueId;
    if (named === undefined) throw new Error('There is no first breach.');
    expect(await forum.value('manager', 'showMyMove', { productId: product })).toMatchObject({ breach: { number: 2 } });
    expect(await forum.value('manager', 'showMyMove', { productId: product, issueId: named })).toMatchObject({ breach: { number: 1 } });
    expect(await forum.value('developer', 'showMyMove', { productId: product })).toEqual({ breach: null });
  });
});
