/** What a move does to the sections of a backlog, and what it asks of Jira. */
import fc from 'fast-check';
import { filterSections, planMove, whereIs, type Destination, type Row, type Section } from './sections';

const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  key: `P-${id}`,
  summary: `Issue ${id}`,
  type: 'Story',
  status: { name: 'To do', category: 'new' },
  points: null,
  assignee: null,
  ...more,
});
const backlog = (...ids: string[]): Section => ({ id: 'backlog', name: 'Backlog', state: 'backlog', issues: ids.map((id) => row(id)) });
const sprint = (...ids: string[]): Section => ({ id: 'sprint-7', name: 'Sprint 7', state: 'active', issues: ids.map((id) => row(id)) });
const idsOf = (sections: readonly Section[] | undefined, id: string) =>
  sections?.find((section) => section.id === id)?.issues.map((issue) => issue.id);

describe('A move within the backlog', () => {
  it('puts the issue before the one pointed at, and names that one to Jira', () => {
    const move = planMove([backlog('1', '2', '3', '4')], new Set(['4']), { section: 'backlog', side: 'before', issueId: '2' });
    expect(idsOf(move?.after, 'backlog')).toEqual(['1', '4', '2', '3']);
    expect(move).toMatchObject({ issueIds: ['4'], anchor: { rankBeforeIssue: '2' }, leavesSection: false });
  });

  it('to the very end is asked for as after the last that stays', () => {
    const move = planMove([backlog('1', '2', '3')], new Set(['1']), { section: 'backlog', side: 'end' });
    expect(move?.anchor).toEqual({ rankAfterIssue: '3' });
  });

  it('keeps several issues in their order, however they were selected', () => {
    const move = planMove([backlog('1', '2', '3', '4', '5')], new Set(['5', '1', '3']), {
      section: 'backlog',
      side: 'after',
      issueId: '4',
    });
    expect(move?.issueIds).toEqual(['1', '3', '5']);
    expect(idsOf(move?.after, 'backlog')).toEqual(['2', '4', '1', '3', '5']);
  });

  it('pointing at an issue of the block gathers the block there', () => {
    const move = planMove([backlog('1', '2', '3', '4')], new Set(['1', '3']), { section: 'backlog', side: 'before', issueId: '3' });
    expect(idsOf(move?.after, 'backlog')).toEqual(['2', '1', '3', '4']);
  });

  it.each<Destination>([
    { section: 'backlog', side: 'after', issueId: '1' },
    { section: 'backlog', side: 'before', issueId: '3' },
    { section: 'backlog', side: 'before', issueId: '2' },
  ])('that leaves everything where it is, is none: %j', (destination) => {
    expect(planMove([backlog('1', '2', '3')], new Set(['2']), destination)).toBeNull();
  });
});

describe('A move between sections', () => {
  it('takes the issue out of the one and into the other', () => {
    const move = planMove([sprint('9'), backlog('1', '2')], new Set(['2']), { section: 'sprint-7', side: 'before', issueId: '9' });
    expect(idsOf(move?.after, 'sprint-7')).toEqual(['2', '9']);
    expect(idsOf(move?.after, 'backlog')).toEqual(['1']);
    expect(move?.leavesSection).toBe(true);
  });

  it('into an empty sprint names no neighbour', () => {
    expect(planMove([sprint(), backlog('1')], new Set(['1']), { section: 'sprint-7', side: 'start' })?.anchor).toBeNull();
  });
});

describe('Laws of moves', () => {
  const ids = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const anyMove = fc.record({
    moved: fc.subarray(ids, { minLength: 1 }),
    issueId: fc.constantFrom(...ids),
    side: fc.constantFrom('before' as const, 'after' as const),
    split: fc.nat({ max: 8 }),
    section: fc.constantFrom('backlog' as const, 'sprint-7' as const),
  });

  it('no issue is lost or doubled, and those that stay keep their order', () => {
    fc.assert(
      fc.property(anyMove, ({ moved, issueId, side, split, section }) => {
        const before = [sprint(...ids.slice(0, split)), backlog(...ids.slice(split))];
        const move = planMove(before, new Set(moved), { section, side, issueId });
        if (!move) return;
        const all = move.after.flatMap(({ issues }) => issues.map(({ id }) => id));
        expect([...all].sort()).toEqual(ids);
        const staying = (sections: readonly Section[]) =>
          sections.map(({ issues }) => issues.map(({ id }) => id).filter((id) => !moved.includes(id)));
        expect(staying(move.after)).toEqual(staying(before));
      }),
    );
  });

  it('the neighbour named to Jira stays, and stands beside the block', () => {
    fc.assert(
      fc.property(anyMove, ({ moved, issueId, side, split, section }) => {
        const move = planMove([sprint(...ids.slice(0, split)), backlog(...ids.slice(split))], new Set(moved), { section, side, issueId });
        if (!move?.anchor) return;
        const order = idsOf(move.after, section) ?? [];
        const [first, last] = [order.indexOf(move.issueIds[0] ?? ''), order.indexOf(move.issueIds.at(-1) ?? '')];
        const beside =
          'rankBeforeIssue' in move.anchor
            ? [order[last + 1], move.anchor.rankBeforeIssue]
            : [order[first - 1], move.anchor.rankAfterIssue];
        expect(beside[0]).toBe(beside[1]);
      }),
    );
  });
});

describe('Searching', () => {
  const section: Section = {
    ...backlog(),
    issues: [row('1', { summary: 'Refund an order', assignee: 'Lena Obi' }), row('2', { summary: 'Order a refill' })],
  };

  it('finds every word, in any order and case, in key, summary, type, status and assignee', () => {
    expect(idsOf(filterSections([section], 'ORDER lena'), 'backlog')).toEqual(['1']);
    expect(idsOf(filterSections([section], 'p-2 to do'), 'backlog')).toEqual(['2']);
  });

  it('for nothing shows everything', () => {
    expect(filterSections([section], '  ')).toEqual([section]);
  });
});

it('An issue that is gone is nowhere', () => {
  expect(whereIs([backlog('1')], '2')).toBeUndefined();
  expect(whereIs([sprint('1'), backlog('2')], '2')?.section.id).toBe('backlog');
});
