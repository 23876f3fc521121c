import { lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
/** More outgoing calls than any of these jobs makes. */
const CALLS = 60;

describe('S1 a crash after any outgoing call changes nothing in the end', () => {
  it('of the job that puts back: the order stands and the breach is recorded once', async () => {
    const kills = await killedAtEachCall('work-on-backlog', async (forum) => {
      await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
      await forum.settle();
      expect(forum.order()).toEqual(AGREED);
      expect(await forum.putBacks()).toHaveLength(1);
      expect((await forum.value('manager', 'listLog', {})).entries.filter(({ what }) => what.kind === 'breach')).toHaveLength(1);
    });
    expect(kills).toBeGreaterThan(10);
  });

  it('of the trigger: the schedule finds what was noted', async () => {
    await killedAtEachCall('note-issue-change', async (forum) => {
      await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
      await forum.settle();
      await forum.site.control.clock({ advance: 'PT6M' });
      await forum.settle();
      const noted = await forum.putBacks();
      expect(noted.length).toBeLessThanOrEqual(1);
      if (noted.length === 1) expect(forum.order()).toEqual(AGREED);
    });
  });

  it('of the close: the event is closed in the end and the order that stood is the agreed one', async () => {
    const kills = await killedAtEachCall('work-on-backlog', async (forum) => {
      await forum.value('facilitator', 'openEvent', {});
      await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
      await forum.value('facilitator', 'closeEvent', {});
      await forum.settle();
      await forum.site.control.clock({ advance: 'PT6M' });
      await forum.settle();
      const page = await forum.value('manager', 'showForum', {});
      expect(page.kind === 'forum' && page.forum.event.state).toBe('closed');
      await forum.drag('manager', 'PAY-8', { below: 'PAY-3' });
      await forum.settle();
      expect(forum.order()).toEqual(['PAY-8', ...AGREED.slice(0, 7)]);
    });
    expect(kills).toBeGreaterThan(5);
  });
});

type Scene = (forum: Awaited<ReturnType<typeof lockedForum>>) => Promise<void>;

/** Plays the scene once for each outgoing call of the function after which it could die; answers how many there were. */
async function killedAtEachCall(functionKey: string, scene: Scene): Promise<number> {
  for (let call = 1; call <= CALLS; call += 1) {
    const forum = await lockedForum();
    forum.site.control.faults({ killAfterCall: { function: functionKey, call } });
    await scene(forum);
    if (forum.site.forge.faults.killAfterCall) return call - 1;
  }
  return CALLS;
}
