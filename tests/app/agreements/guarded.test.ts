import { instant, MINUTE_MS } from '../../../src/domain/instant';
import { FORMS } from '../../../src/domain/forum/forms';
import { agreeTo, close, forumWithAgreement, orderOf, pay, putBack, sprintWith } from '../../builders/heldEvent';
import { lockedForum, siteWithBacklog } from '../../builders/lockedForum';
import { firstProduct, idOf, moveOf } from '../../builders/proposals';

describe('L15, N4 a Product Owner’s move that would break an agreed position goes back', () => {
  it('when another issue is put above the agreed first; it is a breach that names the agreement, and the owner is told', async () => {
    const { forum, agreement } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    await forum.drag('owner', 'PAY-6', { above: 'PAY-3' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 1, 2, 4, 5, 6, 7, 8));
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.owner, outcome: { kind: 'putBack' }, against: agreement }]);
    const [mail] = forum.site.control.outbox().emails.filter(({ subject }) => subject.includes('PAY-6'));
    expect(mail?.text).toContain(`Agreement AG-${agreement} promises a position that the move would have broken`);
  });

  it('not when it keeps the promise: the owner orders everything around it', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: { above: 'PAY-2' } });
    await forum.drag('owner', 'PAY-3', { above: 'PAY-1' });
    await forum.drag('owner', 'PAY-8', { below: 'PAY-3' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 8, 1, 2, 4, 5, 6, 7));
    expect(await forum.putBacks()).toEqual([]);
  });

  it('of several moves at once only those that break it go back', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventDelayMs: 3000 });
    await forum.drag('owner', ['PAY-6', 'PAY-7'], { above: 'PAY-3' });
    await forum.drag('owner', 'PAY-2', { below: 'PAY-4' });
    await forum.settle();
    expect(orderOf(forum).slice(0, 1)).toEqual(['PAY-3']);
    expect(orderOf(forum).indexOf('PAY-2')).toBe(orderOf(forum).indexOf('PAY-4') + 1);
    expect((await putBack(forum)).sort()).toEqual(['PAY-6', 'PAY-7']);
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'not where it is new: made above the agreed first it stays, and the owner orders on (events late, draw %i)',
    async (draw) => {
      const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
      for (let drawn = 0; drawn < draw; drawn += 1) forum.site.kernel.random.next();
      forum.site.control.faults({ eventDelayMs: [0, 180_000] });
      const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New' };
      const { key } = (await forum.jira('manager', 'POST', '/rest/api/3/issue', { fields })) as { key: string };
      await forum.drag('manager', key, { above: 'PAY-3' });
      await forum.settle();
      await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
      await forum.settle();
      expect(orderOf(forum)).toEqual([key, ...pay(3, 1, 6, 2, 4, 5, 7, 8)]);
      expect(await forum.putBacks()).toEqual([]);
    },
  );

  it('not where something new stood above the agreed first as it was moved, though that was moved down since', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    const fields = { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New' };
    const { key } = (await forum.jira('manager', 'POST', '/rest/api/3/issue', { fields })) as { key: string };
    await forum.drag('manager', key, { above: 'PAY-3' });
    await forum.settle();
    forum.site.control.faults({ eventDelayMs: 3000 });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-8' });
    await forum.drag('owner', key, { below: 'PAY-4' });
    await forum.settle();
    expect(orderOf(forum)).toEqual([...pay(1, 2, 4), key, ...pay(5, 6, 7, 8, 3)]);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('not where it comes back from a completed sprint: Jira puts it above the agreed first, and there it stays', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    const sprint = await sprintWith(forum, 'PAY-6');
    await sprint.complete();
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(6, 3, 1, 2, 4, 5, 7, 8));
    expect(await forum.putBacks()).toEqual([]);
  });

  it('not where what a completed sprint gave back stands above the agreed first: the owner moves that down, until it is the first again', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    const sprint = await sprintWith(forum, 'PAY-6');
    await sprint.complete();
    await forum.settle();
    await forum.drag('owner', 'PAY-3', { below: 'PAY-8' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(6, 1, 2, 4, 5, 7, 8, 3));
    await forum.drag('owner', 'PAY-3', { above: 'PAY-6' });
    await forum.settle();
    expect(await forum.putBacks()).toEqual([]);
    await forum.drag('owner', 'PAY-3', { below: 'PAY-8' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 6, 1, 2, 4, 5, 7, 8));
  });

  it('though what came back from a sprint stood above the agreed first when the owner’s move was told: it held when that was made', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    const sprint = await sprintWith(forum, 'PAY-6');
    forum.site.control.faults({ eventDelayMs: 60_000 });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-8' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await forum.site.control.clock({ advance: 'PT1S' });
    await sprint.complete();
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(6, 3, 1, 2, 4, 5, 7, 8));
    expect(await putBack(forum)).toEqual(['PAY-3']);
  });

  it('beside an issue that was moved before the close, and told of only now: the order has that where it stands', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-1', to: { above: 'PAY-4' } })]);
    forum.site.control.faults({ eventDelayMs: 170_000 });
    await forum.drag('manager', 'PAY-4', { below: 'PAY-6' });
    await forum.site.control.clock({ advance: 'PT5S' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.site.control.clock({ advance: 'PT20S' });
    expect(orderOf(forum)).toEqual(pay(2, 3, 5, 6, 1, 4, 7, 8));
    await forum.drag('manager', 'PAY-1', { below: 'PAY-7' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-4' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(2, 5, 6, 1, 4, 3, 7, 8));
  });

  it('not where an emergency let the agreed first go below it later', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventDelayMs: 60_000 });
    await forum.drag('owner', 'PAY-6', { below: 'PAY-3' });
    forum.site.control.faults({ eventDelayMs: 0 });
    const parts = [{ product: await firstProduct(forum), issues: [idOf(forum, 'PAY-3')], points: 3 }];
    const until = instant(forum.site.kernel.now() + 60 * MINUTE_MS);
    await forum.value('owner', 'declareEmergency', { harm: 'Nobody can pay', wanted: 'The fix comes first', changes: [], parts, until });
    await forum.site.control.clock({ advance: 'PT1S' });
    await forum.drag('manager', 'PAY-3', { below: 'PAY-6' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(6, 3, 1, 2, 4, 5, 7, 8));
    expect(await forum.putBacks()).toEqual([]);
  });

  it('not where it only passed what had gone into a sprint and nobody told', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventLoss: 1 });
    await sprintWith(forum, 'PAY-1');
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('owner', 'PAY-3', { below: 'PAY-1' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 2, 4, 5, 6, 7, 8));
    expect(await forum.putBacks()).toEqual([]);
  });

  it.each(['manager', 'owner'] as const)('not when the agreed first above it has been dragged away meanwhile, by the %s', async (mover) => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventDelayMs: 3000 });
    await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
    await forum.drag(mover, 'PAY-3', { below: 'PAY-4' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 6, 1, 2, 4, 5, 7, 8));
    expect(await putBack(forum)).toEqual(['PAY-3']);
  });

  it('not where the agreed first was dragged between two that the owner had put below it: they keep their order', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    forum.site.control.faults({ eventDelayMs: 3001 });
    await forum.drag('owner', ['PAY-6', 'PAY-7'], { below: 'PAY-3' });
    forum.site.control.faults({ eventDelayMs: 3000 });
    await forum.drag('manager', 'PAY-3', { below: 'PAY-6' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 6, 7, 1, 2, 4, 5, 8));
    expect(await putBack(forum)).toEqual(['PAY-3']);
  });

  it.each([
    ['far away', { below: 'PAY-4' }],
    ['directly below that one', { above: 'PAY-1' }],
  ] as const)(
    'and so does an agreed first that the owner moves %s right after placing another at the top: both told of together',
    async (_, to) => {
      const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
      forum.site.control.faults({ eventDelayMs: 3001 });
      await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
      forum.site.control.faults({ eventDelayMs: 3000 });
      await forum.drag('owner', 'PAY-3', to);
      await forum.settle();
      expect(orderOf(forum)).toEqual(pay(3, 6, 1, 2, 4, 5, 7, 8));
      expect(await putBack(forum)).toEqual(['PAY-3']);
    },
  );

  it('though above the agreed first stands what went into a sprint before the close, and somebody had dragged before that', async () => {
    const forum = await lockedForum();
    await forum.drag('manager', 'PAY-1', { above: 'PAY-3' });
    await forum.settle();
    await sprintWith(forum, 'PAY-1');
    await forum.value('facilitator', 'openEvent', {});
    await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-3', to: 'top' })]);
    await close(forum);
    await forum.drag('owner', 'PAY-6', { above: 'PAY-3' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(3, 2, 4, 5, 6, 7, 8));
  });

  it('nothing is promised any more once the next event is held and it was not renewed', async () => {
    const { forum } = await forumWithAgreement({ issues: 'PAY-3', to: 'top' });
    await forum.value('facilitator', 'openEvent', {});
    await close(forum);
    await forum.drag('owner', 'PAY-6', { above: 'PAY-3' });
    await forum.settle();
    expect(orderOf(forum)[0]).toBe('PAY-6');
  });

  it('with strength watch it is recorded and stays', async () => {
    const forum = await lockedForum({ strength: 'watch' });
    await forum.value('facilitator', 'openEvent', {});
    const agreement = await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-3', to: 'top' })]);
    await close(forum);
    await forum.drag('owner', 'PAY-6', { above: 'PAY-3' });
    await forum.settle();
    expect(orderOf(forum)[0]).toBe('PAY-6');
    expect(await forum.putBacks()).toMatchObject([{ outcome: { kind: 'recordedOnly' }, against: agreement }]);
  });
});

describe('L16 by the rule strict nobody may change the order while locked', () => {
  it('the Product Owner included', async () => {
    const forum = await siteWithBacklog();
    const settings = { ...FORMS.blank.settings, lockRule: 'strict' as const };
    await forum.value('facilitator', 'makeForum', forum.input({ settings }));
    await forum.value('facilitator', 'openEvent', {});
    await close(forum);
    await forum.drag('owner', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(pay(1, 2, 3, 4, 5, 6, 7, 8));
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.owner, against: null }]);
  });
});
