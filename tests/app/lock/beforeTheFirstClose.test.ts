import { siteWithBacklog } from '../../builders/lockedForum';

describe('W4 before the first close the lock is off', () => {
  it('lets anybody order, records nothing and asks Jira nothing', async () => {
    const forum = await siteWithBacklog();
    await forum.value('facilitator', 'makeForum', forum.input());
    forum.meters();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.meters().points).toBe(0);
    expect(forum.order()[0]).toBe('PAY-6');
    expect(await forum.putBacks()).toEqual([]);
    expect(forum.onlyProduct(await forum.view()).lock).toMatchObject({ state: 'off', since: null, agreedCount: 0 });
  });

  it('and while the first event is on', async () => {
    const forum = await siteWithBacklog();
    await forum.value('facilitator', 'makeForum', forum.input());
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-6');
    expect(forum.onlyProduct(await forum.view()).lock.state).toBe('off');
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(forum.onlyProduct(await forum.view()).lock).toMatchObject({ state: 'locked', agreedCount: 8 });
    expect(await forum.putBacks()).toEqual([]);
  });
});
