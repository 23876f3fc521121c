import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

async function make(forum: LockedForum): Promise<string> {
  await forum.site.kernel.advanceTo(forum.site.kernel.now() + 1_000);
  const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New' };
  return (forum.rest('manager', 'POST', '/rest/api/3/issue', { fields }).body as { key: string }).key;
}

describe('L18 a new issue', () => {
  it('stays where it was made, and at a place that it was given right after', async () => {
    const forum = await lockedForum();
    const made = await make(forum);
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 5_000);
    await forum.drag('manager', made, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual([made, ...AGREED]);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('that others move later, before it was looked at, belongs at the end', async () => {
    const forum = await lockedForum({ eventDelayMs: 60_000 });
    const made = await make(forum);
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 20_000);
    await forum.drag('manager', made, { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual([...AGREED, made]);
    expect(await forum.putBacks()).toMatchObject([{ outcome: { kind: 'putBack' } }]);
  });

  it('stays below what was the last, though that was dragged away before and nobody has told of it yet', async () => {
    const forum = await lockedForum({ eventDelayMs: 120_000 });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    forum.site.control.faults({ eventDelayMs: 0 });
    const made = await make(forum);
    await forum.settle();
    expect(forum.order()).toEqual([...AGREED, made]);
  });

  it('is judged once the filter shows it, where search is behind', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ staleSearchMs: 120_000 });
    const made = await make(forum);
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 20_000);
    await forum.drag('manager', made, { above: 'PAY-1' });
    await forum.site.control.clock({ advance: 'PT11M' });
    expect(forum.order()).toEqual([...AGREED, made]);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});
