import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const SEEDS = [1, 2, 3, 4];

/** Twenty forbidden drags over far places of a backlog of 30, a second or so apart. */
async function dragAbout(forum: LockedForum): Promise<void> {
  const { random } = forum.site.kernel;
  const agreed = forum.order();
  for (let drag = 0; drag < 20; drag += 1) {
    const from = random.below(agreed.length);
    const to = (from + 5 + random.below(20)) % agreed.length;
    await forum.drag('manager', agreed[from] ?? '', { above: agreed[to] ?? '' });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + random.below(2_000));
  }
}

async function expectAllBackOnce(forum: LockedForum, agreed: readonly string[]): Promise<void> {
  expect(forum.order()).toEqual(agreed);
  const recorded = (await forum.putBacks()).map(({ issueId, movedAt }) => `${issueId} ${movedAt}`);
  expect(new Set(recorded).size).toBe(recorded.length);
  expect(recorded.length).toBeGreaterThanOrEqual(12);
  expect((await forum.putBacks()).filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
}

describe('L8 what Jira did not do is tried again until the order stands', () => {
  const troubles = {
    'every second call over a limit': { rate429: 0.5 },
    'every third call answered 503': { rate503: 0.35 },
    'every third issue of a rank call refused for now': { rate207: 0.35 },
    'all of it, with slow calls': { rate429: 0.2, rate503: 0.2, rate207: 0.2, callLatencyMs: [5, 60], queueDoubling: 0.3 },
  };

  it.each(Object.entries(troubles).flatMap(([what, faults]) => SEEDS.map((seed) => ({ what, faults, seed }))))(
    '$what (seed $seed)',
    async ({ faults, seed }) => {
      const forum = await lockedForum({ issues: 30, seed });
      const agreed = forum.order();
      forum.site.control.faults(faults);
      await dragAbout(forum);
      await forum.settle();
      forum.site.control.faults({ rate429: 0, rate503: 0, rate207: 0 });
      await forum.site.control.clock({ advance: 'PT11M' });
      await forum.settle();
      await expectAllBackOnce(forum, agreed);
    },
  );

  it('tries a single issue again that a 207 names, and records one breach', async () => {
    const forum = await lockedForum({ seed: 3 });
    const agreed = forum.order();
    forum.site.control.faults({ rate207: 0.6 });
    await forum.drag('manager', ['PAY-6', 'PAY-7', 'PAY-8'], { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(agreed);
    expect(await forum.putBacks()).toHaveLength(3);
  });
});

describe('L8 an issue that is deleted while it goes back', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('holds up none of those that go with it (after %i calls)', async (calls) => {
    const forum = await lockedForum();
    forum.site.control.faults({ callLatencyMs: [100, 100] });
    await forum.drag('manager', ['PAY-6', 'PAY-7'], { above: 'PAY-1' });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 100 * calls);
    await forum.jira('facilitator', 'DELETE', '/rest/api/3/issue/PAY-7');
    await forum.settle();
    expect(forum.order()).toEqual([1, 2, 3, 4, 5, 6, 8].map((number) => `PAY-${number}`));
    expect((await forum.putBacks()).filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
    expect(forum.onlyProduct(await forum.view()).lock.health.kind).toBe('enforced');
  });
});

describe('L7 an event that is lost for good does not mislead the next', () => {
  it('puts back what it knows of, and leaves alone what it does not', async () => {
    const forum = await lockedForum({ issues: 12 });
    forum.site.control.faults({ eventLoss: 1 });
    await forum.drag('developer', 'PAY-9', { above: 'PAY-2' });
    await forum.settle();
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('manager', 'PAY-11', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual([1, 9, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12].map((number) => `PAY-${number}`));
    expect(await forum.putBacks()).toMatchObject([{ mover: forum.people.manager, outcome: { kind: 'putBack' } }]);
  });

  it('puts back a neighbour too whose event was lost lately: the history of each issue that is looked at tells of it', async () => {
    const forum = await lockedForum({ issues: 12 });
    forum.site.control.faults({ eventLoss: 1 });
    await forum.drag('developer', 'PAY-5', { below: 'PAY-12' });
    await forum.settle();
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(Array.from({ length: 12 }, (_, index) => `PAY-${index + 1}`));
    expect((await forum.putBacks()).map(({ mover }) => mover).sort()).toEqual([forum.people.developer, forum.people.manager]);
  });

  it('nor does a neighbour whose own move went unnoticed long ago: it is put back as well', async () => {
    const forum = await lockedForum({ issues: 12 });
    forum.site.control.faults({ eventLoss: 1 });
    await forum.drag('developer', 'PAY-5', { below: 'PAY-12' });
    await forum.site.control.clock({ advance: 'PT10M' });
    forum.site.control.faults({ eventLoss: 0 });
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(Array.from({ length: 12 }, (_, index) => `PAY-${index + 1}`));
    expect((await forum.putBacks()).map(({ mover }) => mover).sort()).toEqual([forum.people.developer, forum.people.manager]);
  });
});
