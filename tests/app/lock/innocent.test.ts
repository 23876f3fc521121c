import { lockedForum } from '../../builders/lockedForum';

describe('L9 what is new, closed, deleted, taken into a sprint or moved away is no breach', () => {
  it('takes a new issue into the agreed order where it stands, and guards it from then on', async () => {
    const forum = await lockedForum();
    const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New' };
    const created = forum.rest('manager', 'POST', '/rest/api/3/issue', { fields }).body as { key: string };
    await forum.settle();
    expect(await forum.putBacks()).toEqual([]);
    await forum.drag('manager', created.key, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order().at(-1)).toBe(created.key);
    expect(await forum.putBacks()).toHaveLength(1);
  });

  it('lets a neighbour be deleted and still puts back', async () => {
    const forum = await lockedForum();
    forum.site.jira.handle({
      method: 'DELETE',
      path: '/rest/api/3/issue/PAY-5',
      headers: {},
      principal: { kind: 'user', accountId: forum.people.facilitator },
    });
    await forum.settle();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-6', 'PAY-7', 'PAY-8']);
  });

  it('does not mind that Jira renews all its ranks', async () => {
    const forum = await lockedForum();
    forum.site.control.rebalance({});
    await forum.settle();
    expect(await forum.putBacks()).toEqual([]);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-1', 'PAY-2', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8', 'PAY-3']);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});

describe('L4 a change that is no change of rank costs nothing', () => {
  it('makes no call of Jira and reads storage once at most', async () => {
    const forum = await lockedForum();
    forum.rest('manager', 'PUT', '/rest/api/3/issue/PAY-3', { fields: { summary: 'Renamed' } });
    await forum.settle();
    const { points, kvs } = forum.site.control.meters();
    expect(points).toBe(0);
    expect(kvs.reads).toBeLessThanOrEqual(1);
  });
});
