import { lockedForum } from '../../builders/lockedForum';

describe('N1 who made a move that was put back is told privately, at most once an hour', () => {
  it('says what happened, why, and what to do, to the mover alone', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    const { emails } = forum.site.control.outbox();
    expect(emails).toHaveLength(1);
    expect(emails[0]).toMatchObject({ to: [forum.people.manager], subject: 'PAY-6 is back at its agreed place', issueKey: 'PAY-6' });
    expect(emails[0]?.text.split('\n')).toEqual([
      'PAY-6, which you moved, is back below PAY-5.',
      expect.stringMatching(/^The order of Payments agreed on Mon 8 March.* \(America\/New_York\) stands until the next event\.$/),
      'Propose this move: it takes a minute, on the page of Alignment, under “Put back”, where it is filled in already.',
    ]);
  });

  it('is no flood: a second move within the hour is put back silently, a later one is told again', async () => {
    const forum = await lockedForum();
    for (const wait of ['PT0S', 'PT10M', 'PT61M']) {
      await forum.site.control.clock({ advance: wait });
      await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
      await forum.settle();
    }
    expect(await forum.putBacks()).toHaveLength(3);
    expect(forum.site.control.outbox().emails).toHaveLength(2);
  });

  it('tells the Product Owner nothing', async () => {
    const forum = await lockedForum();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.site.control.outbox().emails).toEqual([]);
  });
});
