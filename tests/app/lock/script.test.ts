import { lockedForum } from '../../builders/lockedForum';

const MOVES = 1_500;

describe('L12, S1 a script that re-orders a backlog at one blow', () => {
  it('is put back whole, each move recorded once, though all of them do not fit into one record', async () => {
    const forum = await lockedForum({ issues: 2_000 });
    const agreed = forum.order();
    // While Jira is down the moves pile up: the job that finds it well again has more than one record holds.
    forum.site.control.faults({ eventDelayMs: [0, 60_000], rate503: 1, callLatencyMs: [20, 60] });
    for (let block = 0; block < MOVES / 50; block += 1) {
      await forum.drag('manager', agreed.slice(400 + block * 50, 450 + block * 50).reverse(), { above: 'PAY-1' });
    }
    await forum.site.control.clock({ advance: 'PT61S' });
    forum.site.control.faults({ rate503: 0 });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    const recorded = (await forum.allPutBacks()).map(({ issueId }) => issueId);
    expect(recorded).toHaveLength(MOVES);
    expect(new Set(recorded).size).toBe(MOVES);
  }, 60_000);
});
