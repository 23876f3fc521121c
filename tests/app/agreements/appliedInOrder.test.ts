import { agreeTo, close, orderOf } from '../../builders/heldEvent';
import { lockedForum } from '../../builders/lockedForum';
import { moveOf } from '../../builders/proposals';

describe('T4, R11 the order taken at the close has what was agreed at its place', () => {
  it('where the backlog is read as it was before Jira renewed its ranks', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-6', to: { above: 'PAY-3' } })]);
    forum.site.control.faults({ staleSearchMs: 60_000 });
    forum.site.control.rebalance({});
    await close(forum);
    forum.site.control.faults({ staleSearchMs: 0 });
    const agreed = ['PAY-1', 'PAY-2', 'PAY-6', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8'];
    expect(orderOf(forum)).toEqual(agreed);
    await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(agreed);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});
