import type { LockHealthView } from '../../../src/contract/calls/healthCalls';
import { issueId } from '../../../src/domain/ids';
import { breachesOfProofs } from '../../../src/domain/lock/healthRecord';
import { healthOf, pass } from '../../builders/lockHealth';
import { type LockedForum, lockedForum, type Person } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const productOf = async (forum: LockedForum) => forum.onlyProduct(await forum.view()).id;

type Proving = { by?: 'app'; person?: Person; issue?: string | null };

async function prove(forum: LockedForum, { by = 'app', person = 'facilitator', issue = null }: Proving = {}) {
  const chosen = issue === null ? {} : { issueId: issueId(forum.site.jira.admin.issue(issue).id) };
  return forum.call(person, 'proveLock', { productId: await productOf(forum), by, ...chosen });
}

const shown = async (forum: LockedForum, person: Person = 'manager'): Promise<LockHealthView> =>
  forum.value(person, 'showLockHealth', { productId: await productOf(forum) });

describe('L25 a proof on one issue', () => {
  it('moves it one place, and shows when it was moved, judged, put back and seen there', async () => {
    const forum = await lockedForum();
    expect((await prove(forum)).ok).toBe(true);
    expect(forum.order().slice(-2)).toEqual(['PAY-8', 'PAY-7']);
    await forum.settle();
    const { proof } = await shown(forum);
    expect(forum.order()).toEqual(AGREED);
    expect(proof).toMatchObject({ outcome: { kind: 'proved' }, person: forum.people.facilitator });
    expect([proof?.startedAt, proof?.judgedAt, proof?.putBackAt, proof?.seenBackAt].every((at) => typeof at === 'number')).toBe(true);
    expect([...breachesOfProofs(healthOf(forum))]).toEqual([1]);
  });

  it('takes the issue that is named, and stands in the log from its beginning to its end', async () => {
    const forum = await lockedForum();
    await prove(forum, { issue: 'PAY-3' });
    await forum.settle();
    await shown(forum);
    expect(forum.order()).toEqual(AGREED);
    const issue = forum.site.jira.admin.issue('PAY-3').id;
    const facts = (await forum.log()).map(({ what }) => what).filter(({ kind }) => kind.startsWith('proof'));
    expect(facts).toMatchObject([
      { kind: 'proofBegun', issueId: issue },
      { kind: 'proofEnded', outcome: 'proved' },
    ]);
  });

  it('by hand waits for the drag, and proves that events arrive too', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'proveLock', { productId: await productOf(forum), by: 'hand' });
    expect((await shown(forum)).proof).toMatchObject({ movedAt: null, outcome: null });
    await forum.drag('facilitator', 'PAY-8', { above: 'PAY-7' });
    await forum.settle();
    expect((await shown(forum)).proof).toMatchObject({ outcome: { kind: 'proved' } });
  });

  it('by hand that nobody makes ends after ten minutes, as not moved', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'proveLock', { productId: await productOf(forum), by: 'hand' });
    await pass(forum, 'PT11M');
    expect((await shown(forum)).proof).toMatchObject({ outcome: { kind: 'notMoved' } });
  });
});

describe('L25 the breach of a proof', () => {
  it('stands in the record, and neither counts nor is mailed to whoever proves', async () => {
    const forum = await lockedForum();
    await prove(forum);
    await forum.settle();
    expect(await forum.putBacks()).toHaveLength(1);
    expect(forum.onlyProduct(await forum.view()).putBackCount).toBe(0);
    expect(forum.site.control.outbox().emails).toEqual([]);
  });

  it('hides none of another person’s moves', async () => {
    const forum = await lockedForum();
    await prove(forum);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.onlyProduct(await forum.view()).putBackCount).toBe(1);
    expect(forum.site.control.outbox().emails).toHaveLength(1);
  });
});

describe('L25 a proof that would leave the order changed is refused', () => {
  it.each([
    ['to whoever does not facilitate', { person: 'manager' as Person }, {}, 'notTheFacilitator'],
    ['where moves are only recorded', {}, { strength: 'watch' as const }, 'putsNothingBack'],
    ['of the first issue, which has none above it', { issue: 'PAY-1' }, {}, 'nothingToMove'],
  ])('%s', async (_, asking, options, code) => {
    const forum = await lockedForum(options);
    expect(await prove(forum, asking)).toMatchObject({ ok: false, refusal: { code } });
    expect(forum.order()).toEqual(AGREED);
  });

  it('while another runs, while the window is open, and while the lock is broken', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'proveLock', { productId: await productOf(forum), by: 'hand' });
    expect(await prove(forum)).toMatchObject({ refusal: { code: 'alreadyProving' } });
    forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES');
    await pass(forum, 'PT11M');
    expect(await prove(forum)).toMatchObject({ refusal: { code: 'lockBroken' } });
    await forum.value('facilitator', 'openEvent', {});
    expect(await prove(forum)).toMatchObject({ refusal: { code: 'notLocked' } });
  });
});

describe('L28 what is about a Product Owner', () => {
  it('is shown to that Product Owner and the facilitators alone', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.permitOnly('PAY', 'SCHEDULE_ISSUES', []);
    await pass(forum, 'PT7M');
    const seen = await Promise.all((['facilitator', 'owner', 'manager', 'developer'] as const).map((person) => shown(forum, person)));
    expect(seen.map(({ ownerLacks }) => ownerLacks !== null)).toEqual([true, true, false, false]);
  });
});
