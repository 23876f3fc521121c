import { lockedForum } from '../../builders/lockedForum';

const MOVED = ['PAY-6', 'PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8'];

describe('H1 with the strength warn a forbidden move stays and its mover is told', () => {
  it('is recorded, not put back, and told to the mover alone in three sentences of its own', async () => {
    const forum = await lockedForum({ strength: 'warn' });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(MOVED);
    expect((await forum.putBacks()).map(({ outcome }) => outcome.kind)).toEqual(['recordedOnly']);
    const { emails } = forum.site.control.outbox();
    expect(emails).toHaveLength(1);
    expect(emails[0]).toMatchObject({ to: [forum.people.manager], subject: 'PAY-6 is not at its agreed place' });
    expect(emails[0]?.text.split('\n')).toEqual([
      'PAY-6, which you moved, stays where you moved it; it is agreed to stand below PAY-5, and the move is recorded.',
      expect.stringMatching(/^The order of Payments agreed on Mon 8 March.* stands until the next event\.$/),
      'Propose this move: it takes a minute, on the page of Alignment, under “Put back”, where it is filled in already.',
    ]);
  });

  it('tells a script that moves many things once an hour, and the Product Owner nothing', async () => {
    const forum = await lockedForum({ strength: 'warn' });
    for (const key of ['PAY-6', 'PAY-7', 'PAY-8']) await forum.drag('manager', key, { above: 'PAY-1' });
    await forum.drag('owner', 'PAY-2', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.site.control.outbox().emails).toHaveLength(1);
  });

  it('tells nobody where the lock only watches', async () => {
    const forum = await lockedForum({ strength: 'watch' });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect((await forum.putBacks()).map(({ outcome }) => outcome.kind)).toEqual(['recordedOnly']);
    expect(forum.site.control.outbox().emails).toEqual([]);
  });
});
