import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const SEEDS = [1, 2, 3, 4];
const kinds = async (forum: LockedForum) => (await forum.log()).map(({ what }) => what.kind);

async function atOnce(seed: number, call: 'openEvent' | 'closeEvent') {
  const forum = await lockedForum({ seed });
  if (call === 'closeEvent') await forum.value('facilitator', 'openEvent', {});
  forum.site.control.faults({ callLatencyMs: [5, 80] });
  const answers = await Promise.all([1, 2, 3].map(() => forum.call('facilitator', call, {})));
  await forum.settle();
  return { forum, won: answers.filter(({ ok }) => ok), lost: answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal])) };
}

describe('F4, S1 an event is opened once', () => {
  it.each(SEEDS)('by one of three pages that ask at the same time; the others are told (seed %i)', async (seed) => {
    const { forum, won, lost } = await atOnce(seed, 'openEvent');
    expect(won).toHaveLength(1);
    expect(lost).toEqual([1, 2].map(() => ({ code: 'alreadyOpen', id: 'E2' })));
    expect((await forum.view()).event).toMatchObject({ state: 'open', id: 'E2' });
    expect((await kinds(forum)).filter((kind) => kind === 'eventOpened')).toHaveLength(2);
  });
});

describe('F5, S1 an event is closed once', () => {
  it.each(SEEDS)('by one of three pages that ask at the same time; the others are told (seed %i)', async (seed) => {
    const { forum, won, lost } = await atOnce(seed, 'closeEvent');
    expect(won).toHaveLength(1);
    expect(lost).toHaveLength(2);
    for (const refusal of lost) expect(['stillClosing', 'notOpen']).toContain(refusal.code);
    expect((await forum.view()).event).toMatchObject({ state: 'closed', id: 'E2' });
    expect((await kinds(forum)).slice(-4)).toEqual(['eventOpened', 'eventClosing', 'orderTaken', 'eventClosed']);
  });

  it('cannot be closed before it is opened, nor twice', async () => {
    const forum = await lockedForum();
    expect(await forum.call('facilitator', 'closeEvent', {})).toEqual({ ok: false, refusal: { code: 'notOpen' } });
  });

  it('cannot be opened anew while it is closing', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ callLatencyMs: 100 });
    await forum.value('facilitator', 'closeEvent', {});
    expect(await forum.call('facilitator', 'openEvent', {})).toEqual({ ok: false, refusal: { code: 'stillClosing', id: 'E2' } });
  });
});

describe('W1, L3 a drag while doors are moving', () => {
  it.each(SEEDS)('is put back or allowed, and never lost to the order (seed %i)', async (seed) => {
    const forum = await lockedForum({ seed, issues: 12 });
    forum.site.control.faults({ callLatencyMs: [5, 80], eventDelayMs: [0, 5_000], eventDoubling: 0.5 });
    await forum.drag('manager', 'PAY-12', { above: 'PAY-1' });
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('manager', 'PAY-11', { above: 'PAY-2' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    const agreed = forum.order();
    expect(agreed.indexOf('PAY-11')).toBe(agreed.indexOf('PAY-2') - 1);
    await forum.drag('manager', 'PAY-5', { below: 'PAY-9' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    const moved = (await forum.putBacks()).map(({ issueId }) => issueId);
    expect(moved).toContain(forum.site.jira.admin.issue('PAY-5').id);
    expect(moved).not.toContain(forum.site.jira.admin.issue('PAY-11').id);
    expect(new Set(moved).size).toBe(moved.length);
  });
});
