import type { ProposalRow } from '../../../src/contract/calls/proposalCalls';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';
import { fileMove, firstProduct } from '../../builders/proposals';

type Asked = { state?: 'open' | 'settled'; mine?: boolean };

/** Every page, first to last. */
async function allPages(forum: LockedForum, asked: Asked = {}): Promise<{ rows: ProposalRow[]; sizes: number[] }> {
  const rows: ProposalRow[] = [];
  const sizes: number[] = [];
  for (let before: number | null = null; ;) {
    const page: { entries: readonly ProposalRow[]; next: number | null } = await forum.value('manager', 'listProposals', {
      ...asked,
      ...(before !== null && { before }),
    });
    rows.push(...page.entries);
    sizes.push(page.entries.length);
    before = page.next;
    if (before === null) return { rows, sizes };
  }
}
const numbers = (rows: readonly ProposalRow[]) => rows.map(({ number }) => number);

describe('O8 proposals are listed open ones first, then newest first', () => {
  it('by state, and those of the reader alone', async () => {
    const forum = await lockedForum();
    for (const person of ['manager', 'owner', 'manager', 'owner'] as const) await fileMove(forum, person);
    await forum.value('manager', 'withdrawProposal', { number: 3, reason: '' });
    await forum.value('owner', 'withdrawProposal', { number: 2, reason: '' });
    expect(numbers((await allPages(forum)).rows)).toEqual([4, 1, 3, 2]);
    expect(numbers((await allPages(forum, { state: 'open' })).rows)).toEqual([4, 1]);
    expect(numbers((await allPages(forum, { state: 'settled' })).rows)).toEqual([3, 2]);
    expect(numbers((await allPages(forum, { mine: true })).rows)).toEqual([1, 3]);
  });

  it('500 open ones in pages of 50', async () => {
    const forum = await lockedForum();
    const product = await firstProduct(forum);
    for (let count = 0; count < 500; count += 1) {
      await fileMove(forum, count % 10 === 0 ? 'manager' : 'owner', { product });
      await forum.site.control.clock({ advance: 'PT1S' });
    }
    const { rows, sizes } = await allPages(forum);
    expect(sizes).toEqual(Array.from({ length: 10 }, () => 50));
    expect(numbers(rows)).toEqual(Array.from({ length: 500 }, (_, index) => 500 - index));
    expect((await allPages(forum, { mine: true })).rows).toHaveLength(50);
  }, 60_000);
});
