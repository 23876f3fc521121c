import type { LockView } from '../../../src/contract/api';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

async function checked(forum: LockedForum): Promise<LockView['health']> {
  const productId = forum.onlyProduct(await forum.view()).id;
  return forum.onlyProduct(await forum.value('developer', 'checkLock', { productId })).lock.health;
}

const healthOf = async (forum: LockedForum) => forum.onlyProduct(await forum.view()).lock.health;

async function refusedPutBack(): Promise<LockedForum> {
  const forum = await lockedForum();
  forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
  await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
  await forum.settle();
  return forum;
}

describe('L14 an issue that could not be put back keeps the lock broken, and is tried again', () => {
  it('once the self-test finds the lock in order: then it is back, the lock is enforced, and no new breach is told', async () => {
    const forum = await refusedPutBack();
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    expect(await checked(forum)).toMatchObject({ kind: 'broken', cause: { code: 'putBackFailed' } });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect((await healthOf(forum)).kind).toBe('enforced');
    expect(await forum.putBacks()).toHaveLength(1);
  });

  it('an issue made since the close as well: it is not taken for one that was just made where it stands', async () => {
    const forum = await lockedForum();
    await forum.jira('developer', 'POST', '/rest/api/3/issue', {
      fields: { project: { key: 'PAY' }, issuetype: { name: 'Story' }, summary: 'New' },
    });
    await forum.settle();
    const [made] = forum.order().slice(-1);
    await forum.site.control.clock({ advance: 'PT1H' });
    forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
    await forum.drag('manager', made ?? '', { above: 'PAY-1' });
    await forum.settle();
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    await checked(forum);
    await forum.settle();
    expect(forum.order()).toEqual([...AGREED, made]);
  });

  it('not before: while the app lacks the permission nothing is tried in vain', async () => {
    const forum = await refusedPutBack();
    forum.meters();
    await checked(forum);
    await forum.settle();
    expect(Object.keys(forum.meters().calls)).not.toContain('PUT /rest/agile/1.0/issue/rank');
  });
});

describe('L10 a card says what is truly enforced', () => {
  it('a put-back that Jira refuses is recorded as failed, and the lock as broken', async () => {
    const forum = await refusedPutBack();
    const [breach, ...others] = await forum.putBacks();
    expect(others).toEqual([]);
    expect(breach).toMatchObject({ mover: forum.people.manager, outcome: { kind: 'failed' } });
    expect(breach?.outcome.kind === 'failed' && breach.outcome.reason).toMatch(/403.*permission to rank/);
    expect(await healthOf(forum)).toMatchObject({ kind: 'broken', cause: { code: 'putBackFailed', issueId: breach?.issueId } });
    expect((await forum.view()).products[0]?.putBackCount).toBe(0);
  });

  it('the self-test names the project and the permission that the app lacks', async () => {
    const forum = await refusedPutBack();
    const projects = [{ id: forum.board.projectId, key: 'PAY' }];
    expect(await checked(forum)).toMatchObject({
      kind: 'broken',
      cause: { code: 'appMayNotRank', projects, missing: ['SCHEDULE_ISSUES'] },
    });
    expect(await healthOf(forum)).toMatchObject({ kind: 'broken', cause: { code: 'appMayNotRank' } });
  });

  it('a put-back that works proves a lock that was thought broken', async () => {
    const forum = await refusedPutBack();
    forum.site.jira.admin.giveBackToApp('PAY', 'SCHEDULE_ISSUES');
    await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
    await forum.settle();
    expect(await healthOf(forum)).toMatchObject({ kind: 'enforced' });
  });

  it('the schedule finds a broken lock within the hour, unasked', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.withdrawFromApp('PAY', 'EDIT_ISSUES');
    await forum.site.control.clock({ advance: 'PT66M' });
    expect(await healthOf(forum)).toMatchObject({ kind: 'broken', cause: { code: 'appMayNotRank', missing: ['EDIT_ISSUES'] } });
  });

  it('a lock that only watches does without the right to rank, not without the right to see', async () => {
    const forum = await lockedForum({ strength: 'watch' });
    forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
    expect(await checked(forum)).toMatchObject({ kind: 'detectOnly', cause: 'watchOnly' });
  });
});

describe('L10, L11 a board that can no longer be ranked', () => {
  it('breaks the lock when its filter gets another order', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.changeFilter(Number(forum.board.id), 'project = PAY ORDER BY priority DESC');
    expect(await checked(forum)).toMatchObject({ kind: 'broken', cause: { code: 'boardNotRanked' } });
  });

  it('breaks the lock when it is gone', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.removeBoard(Number(forum.board.id));
    expect(await checked(forum)).toMatchObject({ kind: 'broken', cause: { code: 'boardGone' } });
  });

  it('is refused at the set-up, named', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    forum.site.jira.admin.changeFilter(Number(other.board.id), 'project = OPS ORDER BY created');
    const reply = await other.call('facilitator', 'checkBoard', { boardId: other.product().boardId });
    expect(reply).toEqual({ ok: false, refusal: { code: 'boardNotRanked', boardId: other.board.id, name: 'Project OPS board' } });
  });
});
