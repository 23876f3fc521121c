import type { BreachPage, BreachView } from '../../../src/contract/calls/breachCalls';
import { groupBreaches } from '../../../src/domain/breach/groups';
import { accountId } from '../../../src/domain/ids';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

/** A script that takes every seventh issue to the top, one call each, as fast as Jira lets it. */
async function script(forum: LockedForum, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) await forum.drag('developer', `PAY-${(index + 1) * 7}`, { above: 'PAY-1' });
  await forum.settle();
}

async function allPages(forum: LockedForum, input: object = {}): Promise<BreachPage[]> {
  const pages: BreachPage[] = [];
  for (let next: number | null | undefined; next !== null;) {
    const page: BreachPage = await forum.value('manager', 'listBreaches', next === undefined ? input : { ...input, before: next });
    pages.push(page);
    next = page.next;
  }
  return pages;
}

const numbers = (entries: readonly BreachView[]) => entries.map(({ number }) => number);

describe('B4, B5 the 140 moves of a script', () => {
  it('are one group on one page, with the result of each issue, and judged at once', async () => {
    const forum = await lockedForum({ issues: 1_000 });
    const agreed = forum.order();
    await script(forum, 140);
    expect(forum.order()).toEqual(agreed);
    const { entries } = await forum.value('manager', 'listBreaches', {});
    const groups = groupBreaches(entries);
    expect(groups).toHaveLength(1);
    expect(new Set(groups[0]?.breaches.map(({ issueId }) => issueId)).size).toBe(140);
    const judged = await forum.value('owner', 'classBreaches', { number: 70, as: 'processGap' });
    expect(judged.entries).toHaveLength(140);
    expect(judged.entries.flatMap(({ classes }) => classes)).toMatchObject([{ as: 'processGap', moves: 140 }]);
  }, 60_000);
});

describe('B5 breaches are searched in whole groups', () => {
  async function threeGroups(): Promise<LockedForum> {
    const forum = await lockedForum({ issues: 40 });
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.drag('developer', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    await forum.site.control.clock({ advance: 'PT3M' });
    await forum.drag('manager', 'PAY-9', { above: 'PAY-1' });
    await forum.settle();
    return forum;
  }

  it('by mover', async () => {
    const forum = await threeGroups();
    const { entries } = await forum.value('owner', 'listBreaches', { mover: accountId(forum.people.manager) });
    expect(entries).toHaveLength(2);
    expect(entries.every(({ mover }) => mover === forum.people.manager)).toBe(true);
  });

  it('by class and by result', async () => {
    const forum = await threeGroups();
    await forum.value('owner', 'classBreaches', { number: 3, as: 'pressure' });
    expect(numbers((await forum.value('manager', 'listBreaches', { as: 'pressure' })).entries)).toEqual([3]);
    expect(numbers((await forum.value('manager', 'listBreaches', { as: 'none' })).entries)).toEqual([2, 1]);
    expect((await forum.value('manager', 'listBreaches', { result: 'putBack' })).entries).toHaveLength(3);
    expect((await forum.value('manager', 'listBreaches', { result: 'failed' })).entries).toEqual([]);
  });

  it('by time, the end excluded', async () => {
    const forum = await threeGroups();
    const [newest] = (await forum.value('manager', 'listBreaches', {})).entries;
    if (!newest) throw new Error('There is no breach.');
    expect(numbers((await forum.value('manager', 'listBreaches', { from: newest.movedAt })).entries)).toEqual([3]);
    expect(numbers((await forum.value('manager', 'listBreaches', { until: newest.movedAt })).entries)).toEqual([2, 1]);
  });

  it('in pages that lose and double nothing', async () => {
    const forum = await lockedForum({ issues: 400 });
    for (let round = 0; round < 8; round += 1) {
      for (let index = 1; index <= 20; index += 1) await forum.drag('developer', `PAY-${round * 20 + index * 3}`, { below: 'PAY-400' });
      await forum.settle();
      await forum.site.control.clock({ advance: 'PT3M' });
    }
    const pages = await allPages(forum);
    const all = pages.flatMap(({ entries }) => numbers(entries));
    expect(pages.length).toBeGreaterThan(1);
    expect(all).toEqual(numbers([...pages.flatMap(({ entries }) => entries)].sort((a, b) => b.number - a.number)));
    expect(new Set(all).size).toBe((await forum.allPutBacks()).length);
    const whole = groupBreaches(pages.flatMap(({ entries }) => entries)).length;
    expect(pages.reduce((sum, { entries }) => sum + groupBreaches(entries).length, 0)).toBe(whole);
  }, 60_000);
});
