/** Agreed positions, where what was moved is told late, and of others first (rule L15). */
import { forumWithAgreement, orderOf, pay, putBack, sprintWith } from '../../builders/heldEvent';
import type { LockedForum } from '../../builders/lockedForum';

type Drag = readonly [issue: string, to: { above: string } | { below: string }, toldAfterMs: number];

/** By the Product Owner, a second after each other; the first of them is settled before the others. */
async function moveInTurn(forum: LockedForum, [first, ...others]: readonly [Drag, ...Drag[]]): Promise<void> {
  await forum.drag('owner', first[0], first[1]);
  await forum.settle();
  for (const [issue, to, eventDelayMs] of others) {
    forum.site.control.faults({ eventDelayMs });
    await forum.drag('owner', issue, to);
    await forum.site.control.clock({ advance: 'PT1S' });
  }
  await forum.settle();
}

describe('L15 a Product Owner’s move told late goes back only if it broke an agreed position when it was made', () => {
  it('not where the agreed first was dragged below it, and looked at before anybody told of the owner’s move', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventDelayMs: 60_000 });
    await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await forum.drag('manager', 'PAY-3', { below: 'PAY-6' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 6, 1, 2, 4, 5, 7, 8));
    expect((await forum.putBacks()).map(({ mover }) => mover)).not.toContain(forum.people.owner);
  });

  it.each([
    ['before it', [60_000, 0]],
    ['together with it', [60_000, 59_000]],
    ['after it', [0, 60_000]],
  ] as const)('not where it kept the promise, and the other issue was moved past it a second later: told of %s', async (_when, delays) => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-2', to: { above: 'PAY-20' } }, { issues: 30 });
    await moveInTurn(forum, [
      ['PAY-2', { below: 'PAY-1' }, 0],
      ['PAY-2', { below: 'PAY-19' }, delays[0]],
      ['PAY-20', { below: 'PAY-17' }, delays[1]],
    ]);
    expect(orderOf(forum).slice(15, 21)).toEqual(pay(17, 18, 19, 2, 20, 21));
    expect(await putBack(forum)).toEqual(['PAY-20']);
  });

  it('though the other issue was moved after it, to where it would have kept the promise', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-2', to: { above: 'PAY-20' } }, { issues: 30 });
    await moveInTurn(forum, [
      ['PAY-2', { below: 'PAY-1' }, 0],
      ['PAY-2', { below: 'PAY-22' }, 60_000],
      ['PAY-20', { below: 'PAY-17' }, 59_000],
    ]);
    expect(orderOf(forum).slice(0, 3)).toEqual(pay(1, 2, 3));
    expect(orderOf(forum).slice(16, 20)).toEqual(pay(17, 20, 18, 19));
    expect(await putBack(forum)).toEqual(['PAY-2']);
  });

  it('not where the other issue was put back beside it, past it, before anybody told of it', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: { above: 'PAY-8' } });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-1' });
    await forum.settle();
    forum.site.control.faults({ eventDelayMs: 60_000 });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-7' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(1, 2, 4, 5, 6, 7, 3, 8));
    expect(await putBack(forum)).toEqual(['PAY-8']);
  });

  it('not where the agreed first was not the first then: what stood above it was moved away and told of before', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    const sprint = await sprintWith(forum, 'PAY-6');
    await sprint.complete();
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(6, 3, 1, 2, 4, 5, 7, 8));
    forum.site.control.faults({ eventDelayMs: 60_000 });
    await forum.drag('owner', 'PAY-7', { above: 'PAY-3' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await forum.drag('owner', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(7, 3, 1, 2, 4, 5, 8, 6));
    expect(await putBack(forum)).toEqual([]);
  });
});
