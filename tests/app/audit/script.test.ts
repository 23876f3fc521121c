import { type LockedForum, lockedForum } from '../../builders/lockedForum';

/** A script moves many at once, and Jira tells nothing of it. */
async function scripted(issues: number, moves: number): Promise<{ forum: LockedForum; agreed: readonly string[] }> {
  const forum = await lockedForum({ issues });
  const agreed = forum.order();
  forum.site.control.faults({ eventLoss: 1 });
  for (let from = 0; from < moves; from += 50) {
    const block = agreed.slice(100 + from, 100 + Math.min(from + 50, moves));
    await forum.drag('developer', block, { above: 'PAY-1' });
  }
  return { forum, agreed };
}

describe('V1 a script whose 140 moves no event told', () => {
  it('is found whole by one check of 1,000 issues, within the points of an hour', async () => {
    const { forum, agreed } = await scripted(1_000, 140);
    await forum.drag('owner', 'PAY-900', { above: 'PAY-2' });
    await forum.site.control.clock({ advance: 'PT4H15M' });
    const expected = agreed.filter((key) => key !== 'PAY-900');
    expected.splice(expected.indexOf('PAY-2'), 0, 'PAY-900');
    expect(forum.order()).toEqual(expected);
    const breaches = await forum.allPutBacks();
    expect(breaches).toHaveLength(140);
    expect(new Set(breaches.map(({ mover }) => mover))).toEqual(new Set([forum.people.developer]));
    const { pointsAnHour, pointsLeft } = await forum.value('manager', 'showChecks', {});
    expect(pointsAnHour - pointsLeft).toBeLessThan(1_600);
  }, 60_000);

  it('is found by several checks where it moved more than an hour’s points pay for', async () => {
    const { forum, agreed } = await scripted(700, 500);
    await forum.site.control.clock({ advance: 'PT10H' });
    expect(forum.order()).toEqual(agreed);
    expect(new Set((await forum.allPutBacks()).map(({ issueId }) => issueId)).size).toBe(500);
  }, 60_000);
});

describe('V1 a check that was killed on the way', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('after call %i is made again, and ends the same', async (call) => {
    const forum = await lockedForum();
    const agreed = forum.order();
    forum.site.control.faults({ eventLoss: 1 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    await forum.site.control.clock({ advance: 'PT3H58M' });
    forum.site.control.faults({ killAfterCall: { function: 'work-on-backlog', call } });
    await forum.site.control.clock({ advance: 'PT12M' });
    forum.site.control.faults({ killAfterCall: null });
    await forum.site.control.clock({ advance: 'PT2H' });
    expect(forum.order()).toEqual(agreed);
    expect(await forum.putBacks()).toHaveLength(1);
  });
});
