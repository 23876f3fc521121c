import { type LockedForum, type Person, lockedForum } from '../../builders/lockedForum';
import { fileMove, issueBehind, moveOf, shownTo, wishFor, wordsIn } from '../../builders/proposals';

async function filed() {
  const forum = await lockedForum();
  return { forum, view: await fileMove(forum, 'manager') };
}
const other = async (forum: LockedForum) => wishFor([await moveOf(forum, { issues: 'PAY-7', to: { above: 'PAY-2' } })], { title: 'Other' });
const abilities = async (forum: LockedForum, person: Person) => (await shownTo(forum, person)).abilities;
const kinds = async (forum: LockedForum) => (await forum.log()).map(({ what }) => what.kind);

describe('O10 its proposer revises a proposal that waits', () => {
  it('and what it said before is kept, with who and until when', async () => {
    const { forum, view } = await filed();
    const revised = await forum.value('manager', 'reviseProposal', { number: 1, wish: await other(forum) });
    expect(revised.proposal.wish.title).toBe('Other');
    expect(revised.proposal.history).toMatchObject([{ wish: view.proposal.wish, by: forum.people.manager }]);
    expect((await kinds(forum)).at(-1)).toBe('proposalRevised');
  });

  it('and the Jira issue follows', async () => {
    const { forum } = await filed();
    const revised = await forum.value('manager', 'reviseProposal', { number: 1, wish: await other(forum) });
    await forum.settle();
    const { fields } = issueBehind(forum, revised);
    expect(fields.summary).toBe('Other');
    expect(wordsIn(fields.description)).toContain('Move PAY-7 above PAY-2');
    expect((await shownTo(forum, 'manager')).editedByHand).toEqual([]);
  });

  it('nobody else does: not the facilitator, not the Product Owner; the attempt is logged', async () => {
    const { forum } = await filed();
    const wish = await other(forum);
    for (const person of ['facilitator', 'owner', 'developer'] as const) {
      const refusal = { code: 'notTheProposer', proposer: forum.people.manager };
      expect(await forum.call(person, 'reviseProposal', { number: 1, wish })).toEqual({ ok: false, refusal });
      expect(await forum.call(person, 'withdrawProposal', { number: 1, reason: '' })).toEqual({ ok: false, refusal });
      expect(await abilities(forum, person)).toMatchObject({
        mayRevise: false,
        mayWithdraw: false,
        mayFileAgain: false,
        mayComplete: false,
      });
    }
    expect((await kinds(forum)).filter((kind) => kind === 'callRefused')).toHaveLength(6);
    expect(await abilities(forum, 'manager')).toMatchObject({ mayRevise: true, mayWithdraw: true });
  });

  it('not to the same, and not to what cannot be made', async () => {
    const { forum, view } = await filed();
    const revise = async (wish: typeof view.proposal.wish) => forum.call('manager', 'reviseProposal', { number: 1, wish });
    expect(await revise(view.proposal.wish)).toEqual({ ok: false, refusal: { code: 'saysNothing' } });
    const impossible = wishFor([await moveOf(forum, { issues: 'PAY-1', to: 'top' })]);
    expect(await revise(impossible)).toMatchObject({ ok: false, refusal: { code: 'changesDoNotFit' } });
    expect(await forum.call('manager', 'reviseProposal', { number: 9, wish: impossible })).toEqual({
      ok: false,
      refusal: { code: 'noSuchProposal' },
    });
  });
});

describe('O10 its proposer withdraws a proposal that waits', () => {
  it('with a reason; it leaves the open ones and stays on record', async () => {
    const { forum, view } = await filed();
    const { proposal } = await forum.value('manager', 'withdrawProposal', { number: 1, reason: 'Solved otherwise.' });
    expect(proposal.state).toMatchObject({ kind: 'withdrawn', by: forum.people.manager, reason: 'Solved otherwise.' });
    expect((await forum.view()).counts.proposals).toBe(0);
    expect((await kinds(forum)).at(-1)).toBe('proposalWithdrawn');
    await forum.settle();
    expect(issueBehind(forum, view).property).toMatchObject({ state: 'withdrawn' });
  });

  it('and it cannot be revised or withdrawn any more', async () => {
    const { forum } = await filed();
    await forum.value('manager', 'withdrawProposal', { number: 1, reason: '' });
    const refusal = { code: 'alreadySettled' };
    expect(await forum.call('manager', 'withdrawProposal', { number: 1, reason: '' })).toEqual({ ok: false, refusal });
    expect(await forum.call('manager', 'reviseProposal', { number: 1, wish: await other(forum) })).toEqual({ ok: false, refusal });
  });

  it.each([1, 2, 3])('once, however often it is asked at the same time (seed %i)', async (seed) => {
    const forum = await lockedForum({ seed });
    await fileMove(forum, 'manager');
    forum.site.control.faults({ callLatencyMs: [5, 80] });
    const wish = await other(forum);
    const answers = await Promise.all([
      forum.call('manager', 'withdrawProposal', { number: 1, reason: '' }),
      forum.call('manager', 'withdrawProposal', { number: 1, reason: '' }),
      forum.call('manager', 'reviseProposal', { number: 1, wish }),
    ]);
    expect(answers.slice(0, 2).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await shownTo(forum, 'manager')).proposal.state.kind).toBe('withdrawn');
    expect((await kinds(forum)).filter((kind) => kind === 'proposalWithdrawn')).toHaveLength(1);
  });
});

describe('O11 a settled proposal can be filed again', () => {
  it('with what changed; the new one shows the earlier ones, newest first', async () => {
    const { forum, view } = await filed();
    const { wish } = view.proposal;
    const again = async (number: number, whatChanged: string) => {
      await forum.value('manager', 'withdrawProposal', { number, reason: '' });
      return forum.value('manager', 'fileAgain', { number, wish, whatChanged });
    };
    await again(1, 'The hospital wrote.');
    const third = await again(2, 'The clause is signed.');
    expect(third.proposal.again).toEqual({ of: 2, whatChanged: 'The clause is signed.' });
    expect(third.earlier.map(({ number, state }) => [number, state.kind])).toEqual([
      [2, 'withdrawn'],
      [1, 'withdrawn'],
    ]);
    expect((await forum.log()).at(-1)?.what).toMatchObject({ kind: 'proposalFiled', number: 3, again: 2 });
  });

  it('and not while it waits', async () => {
    const { forum, view } = await filed();
    const input = { number: 1, wish: view.proposal.wish, whatChanged: 'Nothing' };
    expect(await forum.call('manager', 'fileAgain', input)).toEqual({ ok: false, refusal: { code: 'notSettledYet' } });
    expect(await forum.call('manager', 'fileAgain', { ...input, number: 5 })).toEqual({ ok: false, refusal: { code: 'noSuchProposal' } });
  });
});
