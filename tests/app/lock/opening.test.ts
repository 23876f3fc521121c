import { lockedForum } from '../../builders/lockedForum';

const CALL_MS = 40;
const MOMENTS = Array.from({ length: 10 }, (_, index) => (index + 4) * CALL_MS + CALL_MS / 2);

describe('L3 a move made while the product was open is allowed', () => {
  it.each(MOMENTS)('also one that is read by a job begun %i ms before the opening', async (moment) => {
    const forum = await lockedForum({ issues: 12 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    forum.site.control.faults({ callLatencyMs: [CALL_MS, CALL_MS] });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + moment);
    forum.site.control.faults({ callLatencyMs: [0, 0] });
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('manager', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    const issues = (await forum.putBacks()).map(({ issueId }) => forum.site.jira.admin.issue(issueId).key);
    expect(issues).not.toContain('PAY-7');
    expect(forum.order()[0]).toBe('PAY-7');
  });
});
