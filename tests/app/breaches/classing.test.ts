import { type LockedForum, lockedForum } from '../../builders/lockedForum';

async function withBreach(): Promise<LockedForum> {
  const forum = await lockedForum();
  await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
  await forum.settle();
  return forum;
}

describe('B1 the class of a breach is set by the Product Owner alone', () => {
  it('answers nobody else, says who could, and leaves their attempt in the log', async () => {
    const forum = await withBreach();
    for (const person of ['manager', 'facilitator', 'developer'] as const) {
      const reply = await forum.call(person, 'classBreaches', { number: 1, as: 'innocent' });
      expect(reply).toEqual({ ok: false, refusal: { code: 'notTheProductOwner', owner: forum.people.owner } });
    }
    expect((await forum.log()).filter(({ what }) => what.kind === 'callRefused')).toHaveLength(3);
    expect((await forum.value('manager', 'listBreaches', {})).entries).toMatchObject([{ classes: [], mayClass: false }]);
  });

  it('is set by the Product Owner, and everybody sees it', async () => {
    const forum = await withBreach();
    const { entries } = await forum.value('owner', 'classBreaches', { number: 1, as: 'pressure' });
    const step = { as: 'pressure', voice: { by: forum.people.owner, for: forum.people.owner }, moves: 1 };
    expect(entries).toMatchObject([{ number: 1, classes: [step], mayClass: true }]);
    expect((await forum.value('manager', 'listBreaches', {})).entries).toMatchObject([{ classes: [step], mayClass: false }]);
  });

  it('is set by a proxy while they stand in, in the Product Owner’s name', async () => {
    const forum = await withBreach();
    const [owner, developer] = [forum.people.owner, forum.people.developer];
    const now = forum.site.kernel.now();
    const proxy = { for: owner, by: developer, from: now, until: now + 3_600_000 };
    // Ids and instants are branded for the compiler only.
    await forum.value('owner', 'setProxy', { proxy } as never);
    await forum.value('developer', 'classBreaches', { number: 1, as: 'innocent' });
    expect((await forum.value('owner', 'listBreaches', {})).entries).toMatchObject([
      { classes: [{ as: 'innocent', voice: { by: developer, for: owner } }] },
    ]);
    await forum.site.control.clock({ advance: 'PT61M' });
    expect(await forum.call('developer', 'classBreaches', { number: 1, as: 'pressure' })).toMatchObject({ ok: false });
  });

  it('is set of no breach that there is not', async () => {
    const forum = await withBreach();
    expect(await forum.call('owner', 'classBreaches', { number: 2, as: 'innocent' })).toEqual({
      ok: false,
      refusal: { code: 'noSuchBreach' },
    });
  });
});

describe('B2 a class is changed by adding to it', () => {
  it('keeps each earlier one, and takes the same one twice for once', async () => {
    const forum = await withBreach();
    await forum.value('owner', 'classBreaches', { number: 1, as: 'pressure' });
    await forum.value('owner', 'classBreaches', { number: 1, as: 'innocent' });
    const { entries } = await forum.value('owner', 'classBreaches', { number: 1, as: 'innocent' });
    expect(entries[0]?.classes.map(({ as }) => as)).toEqual(['pressure', 'innocent']);
  });

  it('keeps both where two people judge at once', async () => {
    const forum = await withBreach();
    await Promise.all([
      forum.value('owner', 'classBreaches', { number: 1, as: 'pressure' }),
      forum.value('owner', 'classBreaches', { number: 1, as: 'innocent' }),
    ]);
    const [breach] = (await forum.value('owner', 'listBreaches', {})).entries;
    expect(breach?.classes.map(({ as }) => as).sort()).toEqual(['innocent', 'pressure']);
  });

  it('holds for the whole group, also for a move that joins it later', async () => {
    const forum = await withBreach();
    await forum.drag('manager', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    await forum.value('owner', 'classBreaches', { number: 2, as: 'processGap' });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    const { entries } = await forum.value('manager', 'listBreaches', { as: 'processGap' });
    expect(entries.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect((await forum.value('manager', 'listBreaches', { as: 'none' })).entries).toEqual([]);
  });
});

describe('B3 judging changes no breach', () => {
  it('leaves the record as it was, and a line in the log for each change', async () => {
    const forum = await withBreach();
    const before = await forum.putBacks();
    await forum.value('owner', 'classBreaches', { number: 1, as: 'pressure' });
    await forum.value('owner', 'classBreaches', { number: 1, as: 'innocent' });
    expect(await forum.putBacks()).toEqual(before);
    const facts = (await forum.log()).filter(({ what }) => what.kind === 'breachClassed');
    expect(facts).toMatchObject([
      { actor: forum.people.owner, what: { id: 'BR-1', as: 'pressure', before: null, moves: 1 } },
      { actor: forum.people.owner, what: { id: 'BR-1', as: 'innocent', before: 'pressure', moves: 1 } },
    ]);
  });
});
