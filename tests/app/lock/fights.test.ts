import { accountId, issueId } from '../../../src/domain/ids';
import { FIGHT_AFTER } from '../../../src/domain/lock/fights';
import { type LockedForum, lockedForum, type Person } from '../../builders/lockedForum';
import { letters, lockHealth, pass } from '../../builders/lockHealth';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const MOVED = ['PAY-3', 'PAY-1', 'PAY-2', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const productOf = async (forum: LockedForum) => forum.onlyProduct(await forum.view()).id;
const idOf = (forum: LockedForum, key: string) => issueId(forum.site.jira.admin.issue(key).id);

/** A script that ranks an issue anew as soon as it is back; gives up only when it stays, or after thirty times. */
async function scriptMoves(forum: LockedForum): Promise<number> {
  let times = 0;
  while (forum.order()[0] !== 'PAY-3' && times < 30) {
    await forum.drag('developer', 'PAY-3', { above: 'PAY-1' });
    await forum.settle();
    times += 1;
  }
  return times;
}
const fought = async (): Promise<LockedForum> => {
  const forum = await lockedForum();
  await scriptMoves(forum);
  return forum;
};
const takeUp = async (forum: LockedForum, person: Person) =>
  forum.call(person, 'takeUpAgain', {
    productId: await productOf(forum),
    issueId: idOf(forum, 'PAY-3'),
    mover: accountId(forum.people.developer),
  });

describe('L30 a script that ranks an issue anew each time it is put back', () => {
  it('is put back so many times, and then let be; each of its moves is recorded', async () => {
    const forum = await lockedForum();
    expect(await scriptMoves(forum)).toBe(FIGHT_AFTER + 1);
    expect(forum.order()).toEqual(MOVED);
    const outcomes = (await forum.allPutBacks()).map(({ outcome }) => outcome.kind);
    expect(outcomes).toEqual(['recordedOnly', ...Array.from({ length: FIGHT_AFTER }, () => 'putBack')]);
  });

  it('counts a put-back once, though the issue is moved again before Jira has done it', async () => {
    const forum = await lockedForum();
    forum.site.control.faults({ rate207: 1 });
    for (const anchor of ['PAY-1', 'PAY-2']) {
      await forum.drag('developer', 'PAY-3', { above: anchor });
      await forum.site.kernel.advanceTo(forum.site.kernel.now() + 5_000);
    }
    forum.site.control.faults({ rate207: 0 });
    await pass(forum, 'PT1M');
    expect(forum.order()).toEqual(AGREED);
    expect(await scriptMoves(forum)).toBe(FIGHT_AFTER);
  });

  it('costs no more calls to Jira’s ranking from then on', async () => {
    const forum = await fought();
    forum.meters();
    for (const anchor of ['PAY-6', 'PAY-7', 'PAY-8']) {
      await forum.drag('developer', 'PAY-3', { below: anchor });
      await forum.settle();
    }
    expect(forum.meters().calls['PUT /rest/agile/1.0/issue/rank']).toBeUndefined();
    expect(forum.order().at(-1)).toBe('PAY-3');
    expect(await forum.allPutBacks()).toHaveLength(FIGHT_AFTER + 4);
  });

  it('gives nobody else a way: their moves of that issue go back to its agreed place', async () => {
    const forum = await fought();
    await forum.drag('manager', 'PAY-3', { below: 'PAY-8' });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
  });

  it('L33 misleads no judgement of what is moved beside it', async () => {
    const forum = await fought();
    await forum.drag('manager', 'PAY-4', { above: 'PAY-3' });
    await forum.settle();
    expect(forum.order()).toEqual(MOVED);
    await forum.drag('owner', 'PAY-8', { above: 'PAY-2' });
    await forum.settle();
    expect(forum.order()).toEqual(['PAY-3', 'PAY-1', 'PAY-8', 'PAY-2', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7']);
  });

  it('L33 is not found anew by each check of the order', async () => {
    const forum = await fought();
    await forum.value('facilitator', 'checkOrder', { productId: await productOf(forum) });
    await pass(forum, 'PT5H');
    expect(forum.order()).toEqual(MOVED);
    expect(await forum.allPutBacks()).toHaveLength(FIGHT_AFTER + 1);
  });
});

describe('L31 a fight that is broken off is loud', () => {
  it('in the lock’s health, in the log, and to facilitators and Product Owner once', async () => {
    const forum = await fought();
    await forum.drag('developer', 'PAY-3', { below: 'PAY-8' });
    await forum.settle();
    const cause = { code: 'fight', issue: idOf(forum, 'PAY-3'), mover: forum.people.developer, times: FIGHT_AFTER };
    expect(await lockHealth(forum)).toMatchObject({ kind: 'broken', cause });
    const facts = (await forum.log()).filter(({ what }) => what.kind === 'fightBrokenOff');
    expect(facts).toHaveLength(1);
    expect(letters(forum, /broken off a fight over PAY-3/)).toEqual(
      ['facilitator', 'owner'].map((name) => forum.people[name as Person].replace('557058:', '')).sort(),
    );
  });

  it('and leaves no gap in the lock’s history', async () => {
    const forum = await fought();
    await pass(forum, 'PT25M');
    const { gaps, fights } = await forum.value('manager', 'showLockHealth', { productId: await productOf(forum) });
    expect(gaps).toEqual([]);
    expect(fights).toMatchObject([{ issue: idOf(forum, 'PAY-3'), times: FIGHT_AFTER }]);
  });
});

describe('L32 a fight is taken up again', () => {
  it.each(['facilitator', 'owner'] as const)('by the %s: the issue goes back at once, without another breach', async (person) => {
    const forum = await fought();
    expect(await takeUp(forum, person)).toMatchObject({ ok: true, value: { fights: [] } });
    await forum.settle();
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.allPutBacks()).toHaveLength(FIGHT_AFTER + 1);
    expect((await lockHealth(forum)).kind).toBe('enforced');
    expect((await forum.log()).some(({ what }) => what.kind === 'fightTakenUp')).toBe(true);
  });

  it('by nobody else', async () => {
    const forum = await fought();
    expect(await takeUp(forum, 'manager')).toMatchObject({ ok: false, refusal: { code: 'mayNotTakeUp' } });
    expect(forum.order()).toEqual(MOVED);
  });

  it('once: who is second is told so', async () => {
    const forum = await fought();
    await takeUp(forum, 'facilitator');
    expect(await takeUp(forum, 'owner')).toMatchObject({ refusal: { code: 'noSuchFight' } });
  });

  it('and ends with the next close, which takes the order as it stands', async () => {
    const forum = await fought();
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect((await forum.value('manager', 'showLockHealth', { productId: await productOf(forum) })).fights).toEqual([]);
    await forum.drag('developer', 'PAY-8', { above: 'PAY-3' });
    await forum.settle();
    expect(forum.order()).toEqual(MOVED);
  });
});
