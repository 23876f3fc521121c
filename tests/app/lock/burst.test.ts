import { lockedForum } from '../../builders/lockedForum';

const DRAGS = 1_000;
/** Places that a drag crosses at the least, to next to an issue nobody dragged: so none leaves an issue where it belongs by chance. */
const FAR = 50;

describe('L1, L5, L7, L12 a burst of forbidden drags', () => {
  it('1,000 by one account within a minute, events doubled, shuffled and up to 3 min late: the order stands, each move is recorded once', async () => {
    const forum = await lockedForum({ issues: 5_000, seed: 7 });
    const agreed = forum.order();
    forum.site.control.faults({ eventDelayMs: [0, 180_000], eventDoubling: 1, callLatencyMs: [10, 60] });
    const { random } = forum.site.kernel;
    const dragged = new Set<string>();
    // Each is used once: who drags an issue to where it stands already has moved nothing.
    const targets = new Set<string>();
    for (let drag = 0; drag < DRAGS; drag += 1) {
      const from = random.below(agreed.length);
      const issue = agreed[from] ?? '';
      dragged.add(issue);
      const far = agreed
        .map((_, places) => agreed[(from + FAR + places) % agreed.length] ?? '')
        .slice(random.below(agreed.length - 2 * FAR));
      const target = far.find((key) => !dragged.has(key) && !targets.has(key)) ?? '';
      targets.add(target);
      await forum.drag('manager', issue, { above: target });
      await forum.site.kernel.advanceTo(forum.site.kernel.now() + 58);
    }
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    // Reading them all is for a minute of its own: storage limits hold for readers too.
    await forum.site.control.clock({ advance: 'PT1M' });
    const recorded = (await forum.allPutBacks()).map(({ issueId, movedAt }) => `${issueId} ${String(movedAt)}`);
    expect(new Set(recorded).size).toBe(recorded.length);
    expect(recorded.length).toBe(DRAGS);
    expect(forum.site.control.meters().points).toBeLessThanOrEqual(12 * DRAGS);
  }, 300_000);
});
