import type { Change } from '../../../src/domain/proposal/change';
import { agreeTo, close, forumWithAgreement, orderOf } from '../../builders/heldEvent';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';
import { firstProduct, idOf, moveOf } from '../../builders/proposals';

const pay = (...numbers: readonly number[]): string[] => numbers.map((number) => `PAY-${number}`);

async function openForum(): Promise<LockedForum> {
  const forum = await lockedForum();
  await forum.value('facilitator', 'openEvent', {});
  return forum;
}

const resultsOf = async (forum: LockedForum, number: number) => {
  const { application } = (await forum.value('manager', 'showAgreement', { number })).agreement;
  return application.kind === 'tried' ? application.results.map(({ outcome }) => outcome) : [];
};

describe('T4 what was agreed is applied when the event closes, and read back', () => {
  it.each<[string, Parameters<typeof moveOf>[1], string[]]>([
    ['to the top', { issues: 'PAY-8', to: 'top' }, pay(8, 1, 2, 3, 4, 5, 6, 7)],
    ['to a position', { issues: ['PAY-7', 'PAY-8'], to: { position: 2 } }, pay(1, 7, 8, 2, 3, 4, 5, 6)],
    ['above an issue', { issues: 'PAY-8', to: { above: 'PAY-3' } }, pay(1, 2, 8, 3, 4, 5, 6, 7)],
    ['below an issue', { issues: 'PAY-1', to: { below: 'PAY-3' } }, pay(2, 3, 1, 4, 5, 6, 7, 8)],
  ])('%s, and nothing of it is a breach', async (_where, move, expected) => {
    const { forum, agreement } = await forumWithAgreement(move);
    expect(orderOf(forum)).toEqual(expected);
    expect(await resultsOf(forum, agreement)).toEqual([{ kind: 'done' }]);
    expect(await forum.putBacks()).toEqual([]);
    await forum.drag('manager', 'PAY-8', { above: expected[3] ?? '' });
    await forum.settle();
    expect(orderOf(forum)).toEqual(expected);
  });

  it.each([0, 1, 2])('although reads of the backlog are minutes old, and %i events more are held within them', async (more) => {
    const forum = await openForum();
    forum.site.control.faults({ staleSearchMs: 120_000 });
    await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    await close(forum);
    for (let held = 0; held < more; held += 1) {
      await forum.value('facilitator', 'openEvent', {});
      await close(forum);
    }
    await forum.drag('manager', 'PAY-8', { below: 'PAY-4' });
    await forum.settle();
    forum.site.control.faults({ staleSearchMs: 0 });
    expect(orderOf(forum)).toEqual(pay(8, 1, 2, 3, 4, 5, 6, 7));
  });

  it('although reads of the backlog still show above it what was closed a minute ago', async () => {
    const forum = await lockedForum();
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 600_000);
    forum.site.control.faults({ staleSearchMs: 120_000 });
    await forum.jira('owner', 'POST', '/rest/api/3/issue/PAY-1/transitions', { transition: { id: '41' } });
    await forum.value('facilitator', 'openEvent', {});
    await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    await close(forum);
    await forum.drag('owner', 'PAY-8', { below: 'PAY-4' });
    await forum.settle();
    forum.site.control.faults({ staleSearchMs: 0 });
    expect(orderOf(forum)).toEqual(pay(8, 2, 3, 4, 5, 6, 7));
  });

  it('dates too, and what is dropped is closed', async () => {
    const forum = await openForum();
    const { id } = forum.site.jira.admin.addVersion('PAY', { name: 'St. Brigid', releaseDate: '2027-05-03' });
    const product = await firstProduct(forum);
    const changes: Change[] = [
      { kind: 'date', product, target: { kind: 'version', id }, name: 'St. Brigid', from: '2027-05-03', to: '2027-04-19' },
      { kind: 'date', product, target: { kind: 'dueDate', issue: idOf(forum, 'PAY-2') }, name: 'PAY-2', from: null, to: '2027-04-01' },
      { kind: 'drop', product, issue: idOf(forum, 'PAY-3') },
    ];
    const agreement = await agreeTo(forum, changes);
    await close(forum);
    expect(await resultsOf(forum, agreement)).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }]);
    expect(forum.rest('owner', 'GET', `/rest/api/3/version/${id}`).body).toMatchObject({ releaseDate: '2027-04-19' });
    expect(forum.rest('owner', 'GET', '/rest/api/3/issue/PAY-2').body).toMatchObject({ fields: { duedate: '2027-04-01' } });
    expect(orderOf(forum)).toEqual(pay(1, 2, 4, 5, 6, 7, 8));
  });

  it('what is added stands at its place', async () => {
    const forum = await openForum();
    const where = { kind: 'below' as const, issue: idOf(forum, 'PAY-1') };
    const agreement = await agreeTo(forum, [{ kind: 'add', product: await firstProduct(forum), summary: 'Export', where }]);
    await close(forum);
    const [first] = await resultsOf(forum, agreement);
    const made = first?.kind === 'made' ? forum.site.jira.admin.issue(first.issue) : null;
    expect(made?.summary).toBe('Export');
    expect(orderOf(forum).slice(0, 3)).toEqual(['PAY-1', made?.key, 'PAY-2']);
  });
});

describe('T5 a change that could not be made stays owed', () => {
  it('with Jira’s reason, and is made when it is tried again after the close', async () => {
    const forum = await openForum();
    const agreement = await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-8', to: 'top' })]);
    forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
    await close(forum);
    expect(await resultsOf(forum, agreement)).toMatchObject([{ kind: 'failed' }]);
    expect((await forum.view()).event.state).toBe('closed');
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    expect(await forum.call('manager', 'applyAgreement', { number: agreement })).toMatchObject({ refusal: { code: 'notTheDecider' } });
    await forum.value('owner', 'applyAgreement', { number: agreement });
    await forum.settle();
    expect(await resultsOf(forum, agreement)).toEqual([{ kind: 'done' }]);
    expect(orderOf(forum)[0]).toBe('PAY-8');
    await forum.drag('manager', 'PAY-8', { below: 'PAY-4' });
    await forum.settle();
    expect(orderOf(forum)[0]).toBe('PAY-8');
    expect(await forum.call('owner', 'applyAgreement', { number: agreement })).toMatchObject({ refusal: { code: 'nothingToApply' } });
  });
});

describe('T6 applying twice changes nothing more', () => {
  it('after a crash after any outgoing call of the close: the order stands, and one issue is made at most', async () => {
    for (let call = 1; call <= 60; call += 1) {
      const forum = await openForum();
      const product = await firstProduct(forum);
      const where = { kind: 'bottom' as const };
      const agreement = await agreeTo(forum, [
        await moveOf(forum, { issues: 'PAY-8', to: 'top' }),
        { kind: 'add', product, summary: 'Export', where },
      ]);
      forum.site.control.faults({ killAfterCall: { function: 'work-on-backlog', call } });
      await close(forum);
      await forum.site.control.clock({ advance: 'PT6M' });
      await forum.settle();
      expect((await forum.view()).event.state).toBe('closed');
      expect(orderOf(forum)[0]).toBe('PAY-8');
      const made = orderOf(forum).filter((key) => forum.site.jira.admin.issue(key).summary === 'Export');
      expect(made.length).toBeLessThanOrEqual(1);
      const [, added] = await resultsOf(forum, agreement);
      expect(added?.kind === 'made' || added?.kind === 'failed').toBe(true);
      if (forum.site.forge.faults.killAfterCall) break;
    }
  }, 60_000);
});
