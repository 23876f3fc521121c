import { agreedAfter, historyOf } from '../../bench/restore/history';
import { lockedForum } from '../../builders/lockedForum';

/** Of the first thirty, those that once ended in another order. */
const SEEDS = [1, 2, 11, 12];

describe('L8 what is put back beside an issue that is moved at that very moment', () => {
  it.each(SEEDS)(
    'goes where it belongs all the same: 140 moves among 100 issues, events up to half a minute late (seed %i)',
    async (seed) => {
      const history = historyOf({ issues: 100, moves: 140 });
      const forum = await lockedForum({ issues: 100, seed });
      forum.site.control.faults({ eventDelayMs: [0, 30_000], callLatencyMs: [50, 250] });
      const began = forum.site.kernel.now();
      for (const { atMs, by, issue, below } of history.moves) {
        await forum.site.kernel.advanceTo(began + atMs);
        await forum.drag(by, issue, { below });
      }
      await forum.settle();
      expect(forum.order()).toEqual(agreedAfter(history));
    },
  );
});
