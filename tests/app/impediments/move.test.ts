import { board, clock, forumWithLeader, move, raise, step } from './onTheBoard';

const emailsOf = (forum: Awaited<ReturnType<typeof forumWithLeader>>) => forum.site.control.outbox().emails;

describe('I3-I5 from raised to confirmed on one day', () => {
  it('raised 13:20, taken 13:26, removed 16:40 and confirmed 17:20 counts as the same day', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    await clock(forum, '2027-03-08T18:26:00Z');
    expect(await step(forum, 'manager', 'raised', 'owned')).toMatchObject({ column: 'owned', owner: forum.people.manager });
    await clock(forum, '2027-03-08T21:40:00Z');
    expect(await step(forum, 'manager', 'owned', 'removed')).toMatchObject({ maySteps: [], wasSameDay: null });
    await clock(forum, '2027-03-08T22:20:00Z');
    expect(await step(forum, 'developer', 'removed', 'confirmed')).toMatchObject({ column: 'confirmed', wasSameDay: true });
    expect((await board(forum)).sameDay).toEqual({ confirmed: 1, sameDay: 1 });
    expect((await forum.view()).counts.impediments).toBe(0);
    expect((await forum.log()).slice(-3).map(({ what }) => what)).toEqual([
      { kind: 'impedimentMoved', number: 1, from: 'raised', to: 'owned' },
      { kind: 'impedimentMoved', number: 1, from: 'owned', to: 'removed' },
      { kind: 'impedimentMoved', number: 1, from: 'removed', to: 'confirmed' },
    ]);
  });

  it('reopens with a reason, and stays on the board until the next event is closed once it is confirmed', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    await step(forum, 'manager', 'raised', 'owned');
    await step(forum, 'manager', 'owned', 'removed');
    expect(await move(forum, 'developer', { number: 1, seen: 'removed', to: 'owned' })).toEqual({
      ok: false,
      refusal: { code: 'reasonNeeded' },
    });
    await step(forum, 'developer', 'removed', 'owned');
    await step(forum, 'manager', 'owned', 'removed');
    await step(forum, 'owner', 'removed', 'confirmed');
    expect((await board(forum)).cards).toMatchObject([{ column: 'confirmed' }]);
    await clock(forum, '2027-03-08T18:55:00Z');
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await clock(forum, '2027-03-08T19:00:00Z');
    expect(await board(forum)).toMatchObject({ cards: [], sameDay: { confirmed: 1 } });
  });
});

describe("I3-I5, P3 a step that is not one's own is refused and leaves a line in the log", () => {
  it('for whoever has no power, does not own it, or did not raise it', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    expect(await move(forum, 'developer', { number: 1, seen: 'raised', to: 'owned' })).toMatchObject({ refusal: { code: 'mayNotTake' } });
    await step(forum, 'manager', 'raised', 'owned');
    expect(await move(forum, 'developer', { number: 1, seen: 'owned', to: 'removed' })).toMatchObject({ refusal: { code: 'notTheOwner' } });
    await step(forum, 'manager', 'owned', 'removed');
    expect(await move(forum, 'manager', { number: 1, seen: 'removed', to: 'confirmed' })).toMatchObject({
      refusal: { code: 'notTheRaisingSide', people: [forum.people.developer, forum.people.owner] },
    });
    const refused = (await forum.log()).flatMap(({ what }) => (what.kind === 'callRefused' ? [what.code] : []));
    expect(refused).toEqual(['mayNotTake', 'notTheOwner', 'notTheRaisingSide']);
    expect(await move(forum, 'manager', { number: 9, seen: 'raised', to: 'owned' })).toMatchObject({
      refusal: { code: 'noSuchImpediment' },
    });
  });
});

describe('I6, S1 of two who take it at the same time', () => {
  it.each([1, 2, 3, 4, 5, 6])('one wins and the other is told who (seed %i)', async (seed) => {
    const forum = await forumWithLeader({ seed });
    await raise(forum);
    forum.site.control.faults({ callLatencyMs: [5, 80] });
    const taking = (person: 'manager' | 'facilitator') => move(forum, person, { number: 1, seen: 'raised', to: 'owned' });
    const answers = await Promise.all([taking('manager'), taking('facilitator'), taking('manager')]);
    const { owner, column } = (await board(forum)).cards[0] ?? {};
    expect(column).toBe('owned');
    for (const answer of answers)
      expect(answer.ok ? answer.value.owner : answer.refusal).toEqual(
        answer.ok ? owner : { code: 'elsewhere', column: 'owned', by: owner },
      );
    expect((await forum.log()).filter(({ what }) => what.kind === 'impedimentMoved')).toHaveLength(1);
  });
});

describe('I7 mails about impediments', () => {
  it('tell the owner once that it is late, and nobody before', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    await step(forum, 'manager', 'raised', 'owned');
    await clock(forum, '2027-03-08T21:59:00Z');
    expect(emailsOf(forum)).toEqual([]);
    await clock(forum, '2027-03-08T22:06:00Z');
    expect(emailsOf(forum)).toMatchObject([{ to: [forum.people.manager], subject: expect.stringMatching(/^PAY-9 is late: /) }]);
    await clock(forum, '2027-03-08T23:06:00Z');
    expect(emailsOf(forum)).toHaveLength(1);
  });

  it('ask who raised it to confirm, once, when it is removed', async () => {
    const forum = await forumWithLeader();
    await raise(forum);
    await step(forum, 'manager', 'raised', 'owned');
    await step(forum, 'manager', 'owned', 'removed');
    await step(forum, 'manager', 'owned', 'removed');
    await forum.settle();
    expect(emailsOf(forum)).toMatchObject([{ to: [forum.people.developer], subject: 'PAY-9 is removed: Access waits for legal' }]);
  });
});
